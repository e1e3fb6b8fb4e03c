import { spawnSync } from 'node:child_process';
import { copyFileSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** What each layer may import of the others; the same rules stand in .oxlintrc.json, file by file. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  domain: ['domain'],
  content: ['domain', 'content'],
  platform: ['domain', 'platform'],
  state: ['domain', 'content', 'platform', 'state'],
  ui: ['content', 'ui'],
  features: ['domain', 'content', 'platform', 'state', 'ui'],
  app: ['domain', 'content', 'platform', 'state', 'ui', 'features', 'app'],
  cli: ['domain', 'content', 'cli'],
  worker: ['worker'],
};

/** Each breaks one rule of one layer. */
const BREACHES: readonly { readonly file: string; readonly code: string; readonly rule: string }[] = [
  { file: 'src/domain/a.ts', code: "import '#content/skills.ts';", rule: 'no-restricted-imports' },
  { file: 'src/domain/b.ts', code: "import 'react';", rule: 'no-restricted-imports' },
  { file: 'src/domain/c.ts', code: 'export const now = Date.now();', rule: 'no-restricted-globals' },
  { file: 'src/domain/d.ts', code: 'export const luck = Math.random();', rule: 'no-restricted-properties' },
  { file: 'src/content/a.ts', code: "import '#state/assessment.ts';", rule: 'no-restricted-imports' },
  { file: 'src/content/b.ts', code: "import 'valibot';", rule: 'no-restricted-imports' },
  { file: 'src/platform/a.ts', code: "import '#state/assessment.ts';", rule: 'no-restricted-imports' },
  { file: 'src/state/a.ts', code: "import '#features/start/StartPage.tsx';", rule: 'no-restricted-imports' },
  { file: 'src/state/b.ts', code: "import '#content/ratings/video.ts';", rule: 'no-restricted-imports' },
  { file: 'src/state/c.ts', code: "export const kept = localStorage.getItem('a');", rule: 'no-restricted-globals' },
  { file: 'src/ui/a.ts', code: "import '#domain/model.ts';", rule: 'no-restricted-imports' },
  { file: 'src/ui/b.ts', code: "import '#content/skills.ts';", rule: 'no-restricted-imports' },
  { file: 'src/ui/c.ts', code: "import 'react-router';", rule: 'no-restricted-imports' },
  { file: 'src/features/start/a.ts', code: "import '#features/results/b.ts';", rule: 'no-restricted-imports' },
  { file: 'src/features/start/b.ts', code: "import '#app/App.tsx';", rule: 'no-restricted-imports' },
  { file: 'src/features/start/c.ts', code: "import '#content/roles.ts';", rule: 'no-restricted-imports' },
  {
    file: 'src/features/start/d.ts',
    code: "export const load = () => import('#app/App.tsx');",
    rule: 'no-restricted-imports',
  },
  { file: 'src/features/start/e.ts', code: "import '#content/itemSets/set1.ts';", rule: 'no-restricted-imports' },
  { file: 'src/features/start/f.ts', code: "import '#content/schema.ts';", rule: 'no-restricted-imports' },
  { file: 'src/state/d.ts', code: "import '#content/roles.ts';", rule: 'no-restricted-imports' },
  { file: 'src/app/g.ts', code: 'export const here = window.location.hash;', rule: 'no-restricted-properties' },
  { file: 'src/ui/d.ts', code: 'export const here = location.hash;', rule: 'no-restricted-globals' },
  { file: 'src/cli/a.ts', code: "import '#platform/database.ts';", rule: 'no-restricted-imports' },
  { file: 'src/cli/b.ts', code: "import 'lean-qr';", rule: 'no-restricted-imports' },
  { file: 'src/cli/c.ts', code: "import '#app/describeResult.ts';", rule: 'no-restricted-imports' },
  { file: 'src/worker/a.ts', code: "import '#domain/model.ts';", rule: 'no-restricted-imports' },
  { file: 'src/app/a.ts', code: "import '../state/assessment.ts';", rule: 'no-restricted-imports' },
  { file: 'src/app/b.ts', code: "export const send = () => fetch('/');", rule: 'no-restricted-globals' },
  { file: 'src/app/c.ts', code: "import './d.ts';\nexport const c = 1;", rule: 'no-cycle' },
  { file: 'src/app/d.ts', code: "import './c.ts';\nexport const d = 1;", rule: 'no-cycle' },
  {
    file: 'src/app/e.tsx',
    code: 'export const e = <p dangerouslySetInnerHTML={{ __html: "" }} />;',
    rule: 'no-danger',
  },
  { file: 'src/app/f.ts', code: 'export default 1;', rule: 'no-default-export' },
];

function run(folder: string, tool: string, args: readonly string[]) {
  return spawnSync(resolve('node_modules/.bin', tool), args, { cwd: folder, encoding: 'utf8' });
}

let folder: string;

function put(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'webside-gates-'));
  for (const file of ['.oxlintrc.json', 'knip.json', 'tsconfig.base.json', '.prettierrc.json'])
    copyFileSync(file, join(folder, file));
  put('package.json', JSON.stringify({ name: 'fixture', type: 'module', imports: { '#*': './src/*' } }));
  for (const { file, code } of BREACHES) put(file, `${code}\n`);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the layers', () => {
  const files = globSync('src/*/**/*.{ts,tsx}').filter((file) => !file.includes('.test.'));

  it('are looked at in every file', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it.each(files)('%s imports only what its layer may', (file) => {
    const layer = file.split('/')[1] ?? '';
    const text = readFileSync(file, 'utf8');
    const targets = [...text.matchAll(/(?:from|import\(?)\s*'#(\w+)\//gu)].map((match) => match[1]);
    expect(ALLOWED[layer]).toEqual(expect.arrayContaining([...new Set(targets)]));
  });

  it('breaches are caught by the linter, each of them', () => {
    const { stdout } = run(folder, 'oxlint', ['--format', 'json', 'src']);
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { filename: string; code: string }[] };
    const missed = BREACHES.filter(
      ({ file, rule }) => !diagnostics.some(({ filename, code }) => filename === file && code.includes(rule)),
    );
    expect(missed).toEqual([]);
  });
});

describe('the other gates', () => {
  it('refuse the page and its storage in src/domain', () => {
    put('types/domain.ts', 'export const name = window.name + localStorage.length;\n');
    put(
      'types/tsconfig.json',
      JSON.stringify({ extends: resolve('src/domain/tsconfig.json'), include: ['domain.ts'] }),
    );
    const { status, stdout } = run(folder, 'tsc', ['-p', 'types', '--rootDir', 'types']);
    expect(status).not.toBe(0);
    expect(stdout).toContain("'window'");
    expect(stdout).toContain("'localStorage'");
  });

  it('refuse an unused export', () => {
    const own = join(folder, 'unused');
    mkdirSync(join(own, 'src'), { recursive: true });
    copyFileSync('knip.json', join(own, 'knip.json'));
    writeFileSync(join(own, 'package.json'), JSON.stringify({ name: 'unused', type: 'module', main: 'src/main.tsx' }));
    writeFileSync(join(own, 'src/main.tsx'), "import { used } from './other.ts';\nused();\n");
    writeFileSync(join(own, 'src/other.ts'), 'export const used = () => 1;\nexport const unused = () => 2;\n');
    const { status, stdout } = run(own, 'knip', []);
    expect(status).not.toBe(0);
    expect(stdout).toMatch(/^unused\b/mu);
  });

  it('refuse an unformatted file', () => {
    put('format/a.ts', 'export const a   =  "b"\n');
    expect(run(folder, 'prettier', ['--check', 'format/a.ts']).status).not.toBe(0);
  });
});

describe('the styles', () => {
  it('name colours only in tokens.css', () => {
    const files = globSync('src/**/*.css').filter((file) => !file.endsWith('tokens.css'));
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => /#[0-9a-f]{3,8}\b/iu.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
