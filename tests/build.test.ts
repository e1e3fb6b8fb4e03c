import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkBudgets, LIMITS, type Part } from '../scripts/site/budgets.ts';
import { followImports, type Bundle } from '../scripts/site/chunkGraph.ts';
import { numberClasses } from '../scripts/site/classNames.ts';
import { listClasses, pickCriticalCss, readLayers } from '../scripts/site/criticalCss.ts';
import { numberProperties } from '../scripts/site/propertyNames.ts';

const PARTS = Object.keys(LIMITS) as Part[];

function chunk(fileName: string, imports: readonly string[]) {
  return { type: 'chunk', fileName, imports };
}

describe('the budgets', () => {
  it('let pass what keeps them to the byte, with a table', () => {
    const sizes = PARTS.map((part) => ({ where: '/', part, bytes: LIMITS[part] }));
    expect(checkBudgets(sizes)).toContain('script to the first answer    90.0 of 90 kB   /');
  });

  it.each(PARTS)('fail the build one byte over that of %s, naming page, bytes and limit', (part) => {
    const sizes = [
      { where: '/small', part, bytes: 1 },
      { where: '/large', part, bytes: LIMITS[part] + 1 },
    ];
    const sentence = new RegExp(`/large: .* is ${LIMITS[part] + 1} bytes, the limit is ${LIMITS[part]}\\.`, 'u');
    expect(() => checkBudgets(sizes)).toThrow(sentence);
    expect(() => checkBudgets(sizes)).not.toThrow('/small');
  });

  it('are the ones that were promised', () => {
    expect(LIMITS).toEqual({ page: 14_000, firstAnswer: 90_000, results: 120_000, styles: 10_000 });
  });
});

describe('the chunks that a page needs', () => {
  it('are found over any number of imports, each once', () => {
    const chunks = [chunk('a', ['b', 'c']), chunk('b', ['c']), chunk('c', ['a']), chunk('d', [])];
    const bundle = Object.fromEntries(chunks.map((own) => [own.fileName, own])) as unknown as Bundle;
    expect(followImports(bundle, ['a'])).toEqual(['a', 'b', 'c']);
    expect(() => followImports(bundle, ['e'])).toThrow('no chunk e');
  });
});

describe('the critical styles', () => {
  const html = '<p class="a b">x</p>';
  it.each([
    ['a class of the page', '.a{x:1}', '.a{x:1}'],
    ['no class that the page has not', '.c{x:1}', ''],
    ['all classes of a selector', '.a .c{x:1}.a .b{y:1}', '.a .b{y:1}'],
    ['a rule that one of its selectors needs', '.c,.a>p:hover{x:1}', '.c,.a>p:hover{x:1}'],
    ['what has no class', 'html[lang]{x:1}', 'html[lang]{x:1}'],
    ['what a class is not', '.a:not(.c){x:1}', '.a:not(.c){x:1}'],
    ['commas inside of brackets', '.a:is(.b,.c){x:1}', ''],
    ['layers, empty ones too', '@layer z;@layer y{.c{x:1}}', '@layer z;@layer y{}'],
    ['media with something in them', '@media print{.c{x:1}}@media print{.a{x:1}}', '@media print{.a{x:1}}'],
    ['rules for paper', '@page{margin:1cm}', '@page{margin:1cm}'],
  ])('keep %s', (_, css, kept) => {
    expect(pickCriticalCss(css, html)).toBe(kept);
  });

  it('know the classes of a page', () => {
    expect([...listClasses('<p class="a b"><i data-class="c">')]).toEqual(['a', 'b']);
  });

  it('begin with the order of the layers', () => {
    expect(readLayers('/* x */ @layer a, b;\n@layer a { p { x: 1 } }')).toBe('@layer a, b;');
    expect(() => readLayers('@layer a {}')).toThrow('order of their layers');
  });
});

describe('the names of classes', () => {
  const root = process.cwd();
  const nameClass = numberClasses(root);
  const file = `${root}/${globSync('src/ui/Button.module.css')[0]}`;

  it('are short, valid, and the same in every build', () => {
    expect(nameClass('primary', file)).toMatch(/^[a-z][\da-z]{0,2}$/u);
    expect(numberClasses(root)('primary', `${file}?used`)).toBe(nameClass('primary', file));
    expect(nameClass('quiet', file)).not.toBe(nameClass('primary', file));
  });

  it('are refused for a class that is not there', () => {
    expect(() => nameClass('nothing', file)).toThrow('no class nothing');
  });
});

describe('the names of custom properties', () => {
  const names = numberProperties(process.cwd());

  it('are short, and each has its own', () => {
    expect(names.get('--brand')).toMatch(/^--[a-z]\d{0,2}$/u);
    expect(new Set(names.values()).size).toBe(names.size);
  });

  it('are known for every one that a picture names, and none is put together', () => {
    const pictures = globSync('src/**/*.tsx').map((file) => readFileSync(file, 'utf8'));
    const named = pictures.flatMap((code) => code.match(/(?<=var\()--[^,)]+/gu) ?? []);
    expect(named).not.toEqual([]);
    expect(named.filter((name) => !names.has(name))).toEqual([]);
  });
});
