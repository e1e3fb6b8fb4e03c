// Finds the programs of the three engines, and installs what is missing.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const TOOLS = 'scripts/engines/tools';
const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'webside-engines');
/** Debian's own: the modules that its packages bring belong to it, and not to another Python on the path. */
const PYTHON = '/usr/bin/python3';
const PACKAGES = ['firefox-esr', 'webkit2gtk-driver', 'gir1.2-webkit2-4.1', 'python3-gi', 'xvfb', 'xauth'];

function run(command, args, options = {}) {
  return spawnSync(command, args, { stdio: 'inherit', timeout: 900_000, ...options }).status === 0;
}

/** @returns {string | undefined} The path of the first program of these names. */
function find(...names) {
  for (const name of names) {
    const found = spawnSync('which', [name], { encoding: 'utf8' });
    if (found.status === 0) return found.stdout.trim();
  }
  return undefined;
}

const hasWebKitForPython = () =>
  run(PYTHON, ['-c', 'import gi; gi.require_version("WebKit2", "4.1"); gi.require_version("Gtk", "3.0")'], {
    stdio: 'ignore',
  });

const isComplete = () =>
  find('firefox-esr', 'firefox') && find('WebKitWebDriver') && find('Xvfb') && hasWebKitForPython();

/**
 * @returns {{ firefox: string, webKitDriver: string, python: string, xvfb: string }} Paths of programs.
 * @throws {Error} With one sentence on what to do, when one is missing and could not be installed.
 */
export function findPrograms() {
  if (!isComplete() && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log(`Installing from Debian: ${PACKAGES.join(' ')}`);
    if (run('apt-get', ['update'])) run('apt-get', ['install', '-y', '--no-install-recommends', ...PACKAGES]);
  }
  if (!isComplete()) {
    throw new Error(
      `Firefox, WebKitGTK's driver or the virtual screen is missing: on Debian 12 run "apt-get install ${PACKAGES.join(' ')}" as root, and run this again.`,
    );
  }
  return {
    firefox: find('firefox-esr', 'firefox'),
    webKitDriver: find('WebKitWebDriver'),
    python: PYTHON,
    xvfb: find('Xvfb'),
  };
}

/**
 * Puppeteer of the version in tools/, from a cache outside the project: with its 24 companions it would be the largest
 * package of a project that needs it for this alone.
 */
export async function importPuppeteer() {
  mkdirSync(CACHE, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(TOOLS, file), join(CACHE, file));
  const require = createRequire(pathToFileURL(`${CACHE}/`));
  const [[name, version]] = Object.entries(require('./package.json').dependencies);
  const installed = join(CACHE, 'node_modules', name, 'package.json');
  const isThere = existsSync(installed) && require(installed).version === version;
  if (!isThere && !run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: CACHE })) {
    throw new Error(
      `puppeteer-core could not be installed into ${CACHE}: connect to a package registry and run this again.`,
    );
  }
  return import(pathToFileURL(require.resolve(name)).href);
}
