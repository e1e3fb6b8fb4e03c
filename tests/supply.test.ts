import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeSbom } from '../scripts/supply/describePackages.ts';
import { listProductionPackages, type Lockfile } from '../scripts/supply/productionPackages.ts';

const ALLOWED_LICENCES = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD']);

const project = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
};
const packages = listProductionPackages(JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile);

/** The cells of a table in Markdown, without its head. */
function readTable(file: string): readonly (readonly string[])[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const rows = lines.filter((line) => line.startsWith('| ')).map((line) => line.split('|').slice(1, -1));
  return rows.slice(2).map((cells) => cells.map((cell) => cell.trim()));
}

describe('listProductionPackages', () => {
  it('finds direct and indirect packages and peers, nested ones first, and no tools', () => {
    const lockfile = {
      packages: {
        '': { dependencies: { a: '1.0.0' }, devDependencies: { tool: '1.0.0' } },
        'node_modules/a': { version: '1.0.0', dependencies: { b: '^2.0.0' }, peerDependencies: { '@x/c': '*' } },
        'node_modules/a/node_modules/b': { version: '2.0.0', dependencies: { '@x/c': '*' } },
        'node_modules/b': { version: '1.0.0' },
        'node_modules/@x/c': {
          version: '3.0.0',
          peerDependencies: { d: '*' },
          peerDependenciesMeta: { d: { optional: true } },
        },
        'node_modules/tool': { version: '1.0.0', dependencies: { b: '1.0.0' } },
      },
    };
    expect(listProductionPackages(lockfile).map(({ name, version }) => `${name}@${version}`)).toEqual([
      '@x/c@3.0.0',
      'a@1.0.0',
      'b@2.0.0',
    ]);
  });

  it('names what is missing', () => {
    const lockfile = { packages: { '': { dependencies: { a: '1.0.0' } } } };
    expect(() => listProductionPackages(lockfile)).toThrow('the project needs a, which is not in the lockfile');
  });
});

describe('the packages of the app', () => {
  it('are each given a reason in docs/dependencies.md', () => {
    const rows = readTable('docs/dependencies.md');
    expect(rows.map(([name]) => name)).toEqual(Object.keys(project.dependencies));
    for (const [, why = '', whyNotLess = ''] of rows) expect(why && whyNotLess).not.toBe('');
  });

  it('have allowed licenses, and stand in docs/licenses.md: npm run sbom', () => {
    const parts = packages.flatMap(({ license }) => license.split(/ (?:AND|OR) |[()]/u)).filter(Boolean);
    expect(parts.filter((part) => !ALLOWED_LICENCES.has(part))).toEqual([]);
    expect(packages.filter(({ license }) => license === '')).toEqual([]);
    expect(readTable('docs/licenses.md')).toEqual(
      packages.map(({ name, version, license }) => [name, version, license]),
    );
  });

  it('stand in the bill of materials with their hashes: npm run sbom', () => {
    expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(project.dependencies)));
    expect(readFileSync('docs/sbom.cdx.json', 'utf8')).toBe(describeSbom(packages, project.name, project.version));
  });

  it('come in exact versions', () => {
    for (const version of Object.values(project.dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
  });
});

describe('the set-up of installs and workflows', () => {
  it('runs no script of a package, and saves exact versions', () => {
    const lines = readFileSync('.npmrc', 'utf8').split('\n');
    expect(lines).toEqual(expect.arrayContaining(['ignore-scripts=true', 'save-exact=true']));
  });

  const workflows = globSync('.github/workflows/*.{yml,yaml}');

  it.each(workflows)('%s uses actions by their commit only, with the version beside it', (file) => {
    const uses = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => /\buses:/u.test(line));
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u);
  });

  it.each(workflows)('%s runs the test command, and its jobs begin without any permission', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('run: .ci/run');
    expect(text).toMatch(/^permissions: \{\}$/mu);
    expect(text).not.toContain('pull_request_target');
  });
});
