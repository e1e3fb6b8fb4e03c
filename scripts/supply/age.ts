// Refuses packages that are younger than a week, of those that a change brings: npm run deps:age [-- main]
import '../checkNode.mjs';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Lockfile } from './productionPackages.ts';

const LEAST_DAYS = 7;
const DAY_MS = 86_400_000;
const reference = process.argv[2] ?? 'HEAD';

/** "name@version" of every package. */
function listPackages(text: string): ReadonlySet<string> {
  const { packages } = JSON.parse(text) as Lockfile;
  const paths = Object.entries(packages).filter(([path]) => path !== '');
  return new Set(
    paths.map(([path, { version }]) => `${path.slice(path.lastIndexOf('node_modules/') + 13)}@${version}`),
  );
}

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const before = listPackages(execFileSync('git', ['show', `${reference}:package-lock.json`], { encoding: 'utf8' }));
const added = [...listPackages(readFileSync('package-lock.json', 'utf8'))].filter((entry) => !before.has(entry));

for (const entry of added) {
  const split = entry.lastIndexOf('@');
  const times = execFileSync(npm, ['view', entry.slice(0, split), 'time', '--json'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const published = (JSON.parse(times) as Record<string, string>)[entry.slice(split + 1)];
  const days = published === undefined ? 0 : Math.floor((Date.now() - Date.parse(published)) / DAY_MS);
  console.log(`${entry}: ${published === undefined ? 'of unknown age' : `${days} days old`}`);
  if (days < LEAST_DAYS) process.exitCode = 1;
}
console.log(
  process.exitCode
    ? `Wait until each is ${LEAST_DAYS} days old.`
    : `${added.length} packages are new here, none too young.`,
);
