import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { frameworks } from '#content/frameworks.ts';
import { glossary } from '#content/glossary.ts';
import { roleTexts } from '#content/roleTexts.ts';
import { allResources } from '../scripts/content/contentFiles.ts';
import { collectTexts } from '../scripts/content/interfaceTexts.ts';
import { gradeText, splitWords } from '../scripts/content/words.ts';

const MOST_GRADE = 8;
/** A grade of fewer words than these is chance: neighbors are then graded together. */
const FEWEST_WORDS = 25;
/** What is shorter is a label, a heading or a name, not a sentence to read. */
const FEWEST_IN_SENTENCE = 8;

const FOLDER = 'src/content/text';

/** Every sentence of the interface by where it stands, in the order in which it stands there. */
const places: readonly { readonly name: string; readonly texts: readonly string[] }[] = [
  ...readdirSync(FOLDER)
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => ({ name: `text/${file}`, texts: collectTexts(readFileSync(`${FOLDER}/${file}`, 'utf8')) })),
  { name: 'glossary', texts: glossary.map(({ meaning }) => meaning) },
  { name: 'frameworks', texts: frameworks.map(({ about }) => about) },
  ...roleTexts.flatMap(({ code, work, places: where, why, licence, outlook, resumeWords }) => [
    { name: `role ${code}`, texts: [work, where, why, licence, outlook].filter((text) => text !== null) },
    // One list, copied as a whole; its lines have no full stop of their own.
    { name: `role ${code}, resume`, texts: [Object.values(resumeWords).join('\n')] },
  ]),
  { name: 'resources', texts: allResources.map(({ about, note, steps = [] }) => [about, note, ...steps].join('\n')) },
];

/** Texts in a row, joined until they are long enough to grade; a short rest goes with the last. */
function groupTexts(texts: readonly string[]): readonly string[] {
  const sentences = texts.filter((text) => splitWords(text).length >= FEWEST_IN_SENTENCE);
  const groups: string[] = [];
  for (const sentence of sentences) {
    const last = groups.at(-1);
    if (last === undefined || splitWords(last).length >= FEWEST_WORDS) groups.push(sentence);
    else groups[groups.length - 1] = `${last}\n${sentence}`;
  }
  const [rest = '', last] = [groups.at(-1), groups.at(-2)];
  if (last === undefined || splitWords(rest).length >= FEWEST_WORDS) return groups;
  return [...groups.slice(0, -2), `${last}\n${rest}`];
}

function gradeAll(texts: readonly string[]): readonly { readonly text: string; readonly grade: number }[] {
  return groupTexts(texts).map((text) => ({ text, grade: gradeText(text) }));
}

describe('the words of the interface', () => {
  it('are of grade 8 or lower, place by place and 25 words by 25 words', () => {
    const wholes = places.flatMap(({ name, texts }) => {
      const text = groupTexts(texts).join('\n');
      return text === '' ? [] : [{ name, text, grade: gradeText(text) }];
    });
    const parts = places.flatMap(({ name, texts }) =>
      gradeAll(texts).map(({ text, grade }) => ({ name, text, grade })),
    );
    const sorted = [...wholes, ...parts].toSorted((a, b) => a.grade - b.grade);
    const [median, worst] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
    console.info(
      `Reading grade of the interface, ${parts.length} texts in ${wholes.length} places: median ${median?.grade.toFixed(1)}, worst ${worst?.grade.toFixed(1)} (${worst?.name})`,
    );
    expect(sorted.filter(({ grade }) => grade > MOST_GRADE)).toEqual([]);
  });

  it('are found where they stand, and graded for what they are', () => {
    const hard = 'Organizational accreditation requirements additionally stipulate interdisciplinary collaboration';
    const source = `
      import type { Count } from './counts.ts';
      const part = (count: Count) => (count === 1 ? 'one' : \`${hard} for \${count} organizations.\`);
      export const text = { heading: 'A heading', tell: (count: Count) => \`You have \${part(count)} left.\` } as const;`;
    const texts = collectTexts(source);
    expect(texts).toEqual(['one', `${hard} for one organizations.`, 'A heading', 'You have one left.']);
    expect(gradeAll(texts)).toEqual([{ text: texts[1], grade: expect.any(Number) as number }]);
    expect(gradeAll(texts)[0]?.grade).toBeGreaterThan(2 * MOST_GRADE);
    expect(gradeText('You open the right chart. You look at the name.')).toBeLessThan(MOST_GRADE / 2);
  });

  it('are graded in groups of 25 words, the rest with the last of them', () => {
    const ten = 'one two three four five six seven eight nine ten';
    const rows = (count: number) => Array.from({ length: count }, () => ten);
    const countWords = (count: number) => groupTexts(rows(count)).map((text) => splitWords(text).length);
    expect(countWords(2)).toEqual([20]);
    expect(countWords(5)).toEqual([50]);
    expect(countWords(6)).toEqual([30, 30]);
    expect(countWords(7)).toEqual([30, 40]);
  });
});
