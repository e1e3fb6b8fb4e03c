import type { Level, QuestionnaireId } from '#domain/model.ts';

export const questionnaireNames: Readonly<Record<QuestionnaireId, string>> = {
  records: 'Records',
  video: 'Video visits',
  communication: 'Communication',
  troubleshooting: 'Troubleshooting',
};

/** The five steps of every scale. */
export const levelNames: Readonly<Record<Level, string>> = {
  1: 'Not yet',
  2: 'With help',
  3: 'On my own',
  4: 'In any situation',
  5: 'I lead others',
};

export const notPartOfMyWork = 'Not part of my work, or I have no way to do it here';

const SMALL_NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** A whole number that opens a sentence: in words up to ten. */
export function numberAtStart(count: number): string {
  return SMALL_NUMBERS[count] ?? String(count);
}

/** "1 skill", "6 skills". */
export function countOf(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c". */
export function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** Short facts in a row: "Free · 20 min". What separates two stays at the end of a line. */
export function joinFacts(facts: readonly (string | false | undefined)[]): string {
  return facts.filter(Boolean).join('\u00a0· ');
}

/** A moment as "23 November 2026 at 14:05", in the reader's time zone. */
export function formatMoment(epochMilliseconds: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(epochMilliseconds);
}

/** The time of day of a moment, "14:05", in the reader's time zone. */
export function formatTime(epochMilliseconds: number): string {
  return new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(epochMilliseconds);
}

/** After a link to another site, for those who do not see its mark. */
export const newTab = ' (opens in a new tab)';
