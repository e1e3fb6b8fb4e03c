import type { RatingItem } from '#content/types.ts';
import { allRatings } from './contentFiles.ts';

/** Words with their inner apostrophes, hyphens and points. */
export function splitWords(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu) ?? [];
}

type Words = Pick<RatingItem, 'question' | 'behaviours'>;

/** All that a person reads of a rating: the question, the headings and the behaviours. */
export function joinRatingText({ question, behaviours }: Words): string {
  return [question, ...Object.values(behaviours).map(({ heading, text }) => `${heading}. ${text}`)].join('\n');
}

export function formatWordCounts(): string {
  const rows = allRatings.map((item) => {
    const clinical = splitWords(joinRatingText(item)).length;
    const nonClinical = splitWords(joinRatingText(item.nonClinical ?? item)).length;
    return `  '${item.skill}': { clinical: ${clinical}, nonClinical: ${nonClinical} },\n`;
  });
  return [
    "import type { SkillId } from '#domain/model.ts';\n\n",
    '/** Words of each rating item, written by `npm run content:count`; a test keeps it true. */\n',
    'export const wordCounts: Readonly<Record<SkillId, { readonly clinical: number; readonly nonClinical: number }>> = {\n',
    ...rows,
    '};\n',
  ].join('');
}
