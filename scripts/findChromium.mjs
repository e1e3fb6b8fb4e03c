// Finds a Chromium for the browser journeys, and installs one where there is none.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { platform } from 'node:os';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

function findInstalled() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  if (platform() === 'darwin' && existsSync(MAC_CHROME)) return MAC_CHROME;
  for (const name of platform() === 'win32' ? [] : SYSTEM_NAMES) {
    const found = spawnSync('which', [name], { encoding: 'utf8' });
    if (found.status === 0) return found.stdout.trim();
  }
  return undefined;
}

function run(command, args) {
  return spawnSync(command, args, { stdio: 'inherit', timeout: 600_000 }).status === 0;
}

function install() {
  console.log('No Chromium found: asking Playwright for its own.');
  if (run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'])) return;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    console.log('Playwright could not download it: installing Debian’s chromium.');
    if (run('apt-get', ['update'])) {
      run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core']);
    }
  }
}

/**
 * @returns {string} The path of a Chromium that starts.
 * @throws {Error} With one sentence on what to do, when there is none and none could be installed.
 */
export function findChromium() {
  if (!findInstalled()) install();
  const path = findInstalled();
  if (!path) {
    throw new Error(
      'No Chromium: install Chromium or Chrome, or set CHROMIUM_PATH to its program, and run this again.',
    );
  }
  execFileSync(path, ['--version'], { stdio: 'ignore' });
  return path;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(findChromium());
