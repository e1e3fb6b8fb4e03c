import { existsSync, globSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { accessibilityText } from '#content/text/accessibility.ts';
import { collectTexts } from '../scripts/content/interfaceTexts.ts';
import { gradeText } from '../scripts/content/words.ts';

const MOST_GRADE = 8;

/** The success criteria of WCAG 2.2; 4.1.1 is gone since then. */
const CRITERIA = {
  success_criteria_level_a:
    '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  success_criteria_level_aa:
    '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
} as const;
type ChapterName = keyof typeof CRITERIA;

const text = { type: 'string', minLength: 1 };
const contact = {
  type: 'object',
  properties: { name: text, email: text },
  required: ['name', 'email'],
  additionalProperties: false,
};
const day = { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` };
const component = {
  type: 'object',
  properties: {
    name: { const: 'web' },
    adherence: {
      type: 'object',
      properties: {
        level: { enum: ['supports', 'partially-supports', 'does-not-support', 'not-applicable'] },
        notes: text,
      },
      required: ['level', 'notes'],
      additionalProperties: false,
    },
  },
  required: ['name', 'adherence'],
  additionalProperties: false,
};
const chapter = {
  type: 'object',
  properties: {
    notes: text,
    criteria: {
      type: 'array',
      items: {
        type: 'object',
        properties: { num: text, components: { type: 'array', items: component, minItems: 1, maxItems: 1 } },
        required: ['num', 'components'],
        additionalProperties: false,
      },
    },
  },
  required: ['criteria'],
  additionalProperties: false,
};
/** The fields of OpenACR 0.1.0 that this report uses, more strictly than its own schema, which lets slips pass. */
const isReport = new Ajv({ allErrors: true }).compile<Report>({
  type: 'object',
  properties: {
    title: text,
    product: {
      type: 'object',
      properties: { name: text, version: text, description: text },
      required: ['name', 'version', 'description'],
      additionalProperties: false,
    },
    author: contact,
    vendor: contact,
    report_date: day,
    last_modified_date: day,
    version: { type: 'integer' },
    notes: text,
    evaluation_methods_used: text,
    legal_disclaimer: text,
    repository: text,
    feedback: text,
    catalog: { const: '2.5-edition-wcag-2.2-en' },
    chapters: {
      type: 'object',
      properties: {
        success_criteria_level_a: chapter,
        success_criteria_level_aa: chapter,
        success_criteria_level_aaa: {
          type: 'object',
          properties: { notes: text, disabled: { const: true } },
          required: ['disabled'],
          additionalProperties: false,
        },
      },
      required: ['success_criteria_level_a', 'success_criteria_level_aa', 'success_criteria_level_aaa'],
      additionalProperties: false,
    },
  },
  required: ['title', 'product', 'author', 'report_date', 'notes', 'evaluation_methods_used', 'catalog', 'chapters'],
  additionalProperties: false,
});

interface Criterion {
  readonly num: string;
  readonly components: readonly { readonly adherence: { readonly level: string; readonly notes: string } }[];
}
interface Report {
  readonly product: { readonly version: string };
  readonly chapters: Readonly<Record<ChapterName, { readonly criteria: readonly Criterion[] }>>;
}

const UNTESTED = 'Not yet tested by people with assistive technology.';

/** What is wrong with the evidence of a criterion: files that are not there, and words that are not in them. */
function findMissingEvidence({ num, components }: Criterion): readonly string[] {
  return components.flatMap(({ adherence: { level, notes } }) => {
    const [, evidence] = notes.split('Evidence: ');
    if (!evidence) return [`${num}: no evidence`];
    if (level !== 'not-applicable' && !notes.includes(UNTESTED)) return [`${num}: does not say who has not tested it`];
    return evidence.split(';').flatMap((piece) => {
      const [, file = '', words = ''] = /^\s*(\S+)(?: “(.+)”)?\s*$/u.exec(piece) ?? [];
      if (!existsSync(file)) return [`${num}: no file ${piece.trim()}`];
      return readFileSync(file, 'utf8').includes(words) ? [] : [`${num}: ${file} does not say “${words}”`];
    });
  });
}

function findSlips(source: string): readonly string[] {
  const report: unknown = parse(source);
  if (!isReport(report))
    return (isReport.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  return (Object.keys(CRITERIA) as ChapterName[]).flatMap((name) => {
    const { criteria } = report.chapters[name];
    const found = criteria.map(({ num }) => num).join(' ');
    const wrong = found === CRITERIA[name] ? [] : [`${name} has ${found}`];
    return wrong.concat(criteria.flatMap(findMissingEvidence));
  });
}

const source = readFileSync('docs/accessibility/openacr.yaml', 'utf8');

describe('the accessibility report', () => {
  it('answers each of the 55 criteria once, in the format, with evidence that is there', () => {
    expect(Object.values(CRITERIA).flatMap((list) => list.split(' '))).toHaveLength(55);
    expect(findSlips(source)).toEqual([]);
  });

  it.each([
    ['an unknown level', source.replace('level: supports', 'level: mostly'), /must be equal to one of/u],
    ['an unknown field', source.replace('num: ', 'number: '), /additional properties/u],
    ['a criterion twice', source.replace('1.2.1', '1.1.1'), /level_a has/u],
    ['a file that is gone', source.replaceAll('tests/e2e/nurse.spec.ts', 'tests/e2e/gone.spec.ts'), /no file/u],
    ['a test that is gone', source.replaceAll('titles differ', 'titles vary'), /does not say/u],
    [
      'a claim that seems tested by people',
      source.replace('Not yet tested by people', 'Tested by people'),
      /who has not/u,
    ],
    ['no evidence', source.replaceAll('Evidence: ', 'See '), /no evidence/u],
  ])('is refused with %s', (_name, damaged, slip) => {
    expect(damaged).not.toBe(source);
    expect(findSlips(damaged).join('\n')).toMatch(slip);
  });

  it('is about the present version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect((parse(source) as Report).product.version).toBe(version);
  });
});

describe('the app', () => {
  it('has no audio, video or frame', () => {
    const files = globSync('src/**/*.tsx').filter((file) =>
      /<(audio|video|iframe|embed|object)\b/u.test(readFileSync(file, 'utf8')),
    );
    expect(files).toEqual([]);
  });

  it('has no animation, and no rule for one orientation', () => {
    const styles = globSync('src/**/*.css').filter((file) =>
      /animation|@keyframes|\(orientation|[^r]scroll-behavior/u.test(readFileSync(file, 'utf8')),
    );
    const shapes = globSync('src/**/*.tsx').flatMap((file) =>
      Array.from(readFileSync(file, 'utf8').matchAll(/<(?:Line|Bar|Area|Radar|Pie|Scatter)\b[^>]*?dataKey[^>]*>?/gu)),
    );
    expect(styles).toEqual([]);
    expect(shapes.length).toBeGreaterThan(3);
    expect(shapes.filter(([shape]) => !shape.includes('isAnimationActive={false}'))).toEqual([]);
  });
});

describe('the script for assistive technology', () => {
  const script = readFileSync('docs/accessibility/assistive-technology-script.md', 'utf8');

  it('has 25 steps', () => {
    const steps = [...script.matchAll(/^\| (\d+) +\|/gmu)].map(([, number]) => Number(number));
    expect(steps).toEqual(Array.from({ length: 25 }, (_, i) => i + 1));
  });

  it('names what it presses as the app does', () => {
    const sentences = new Set(
      globSync('src/content/text/*.ts').flatMap((file) => collectTexts(readFileSync(file, 'utf8'))),
    );
    // The first two are said, and the last is how a longer label begins.
    const others = new Set(['press', 'click', 'Full']);
    const names = [...script.matchAll(/“(.+?)”/gu)].map(([, name = '']) => name).filter((name) => !others.has(name));
    expect(names.length).toBeGreaterThan(25);
    expect(names.filter((name) => !sentences.has(name))).toEqual([]);
  });
});

describe('the accessibility page', () => {
  const sentences = Object.values(accessibilityText).flatMap((part) =>
    typeof part === 'string' ? [part] : part.map((item) => (typeof item === 'string' ? item : item.does)),
  );

  it(`is written for grade ${MOST_GRADE} or lower`, () => {
    expect(gradeText(sentences.join('\n'))).toBeLessThanOrEqual(MOST_GRADE);
  });
});
