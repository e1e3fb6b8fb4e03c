import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { RatingItem, Scenario } from '#content/types.ts';
import { allRatings, allScenarios } from './contentFiles.ts';

/** Words with their inner apostrophes, hyphens and points. */
export function splitWords(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Flesch-Kincaid grade: years of US schooling needed to read the text. */
export function gradeText(text: string): number {
  const words = splitWords(text);
  const sentences = text.split(/[.!?:;]+(?=\s|$)|\n/u).filter((sentence) => splitWords(sentence).length > 0);
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((total, word) => total + syllable(word), 0),
  });
}

/** All that a person reads of a rating: the question, the headings and the behaviours. */
export function joinRatingText({ question, behaviours }: Pick<RatingItem, 'question' | 'behaviours'>): string {
  return [question, ...Object.values(behaviours).map(({ heading, text }) => `${heading}. ${text}`)].join('\n');
}

/** What a person reads of a scenario before they choose. */
export function joinScenarioText({ situation, question, options }: Scenario): string {
  return [situation, question, ...options.map(({ text }) => text)].join('\n');
}

/** What a person reads after they chose. */
export function joinReasonText({ options, keep }: Scenario): string {
  return [...options.map(({ reason }) => reason), keep].join('\n');
}

function countWords(text: string): number {
  return splitWords(text).length;
}

/** The file of word counts, before it is formatted. */
export function formatWordCounts(): string {
  const ratings = allRatings.map((item) => {
    const clinical = countWords(joinRatingText(item));
    const nonClinical = countWords(joinRatingText(item.nonClinical ?? item));
    return `  '${item.skill}': { clinical: ${clinical}, nonClinical: ${nonClinical} },\n`;
  });
  const scenarios = allScenarios.map(
    (scenario) =>
      `  '${scenario.id}': ${countWords(joinScenarioText(scenario)) + countWords(joinReasonText(scenario))},\n`,
  );
  return [
    "import type { ScenarioId } from '#domain/answers.ts';\n",
    "import type { SkillId } from '#domain/model.ts';\n\n",
    '/** Words of each rating item, written by `npm run content:count`; a test keeps it true. */\n',
    'export const ratingWords: Readonly<Record<SkillId, { readonly clinical: number; readonly nonClinical: number }>> = {\n',
    ...ratings,
    '};\n\n',
    '/** Words of each scenario with its reasons. */\n',
    'export const scenarioWords: Readonly<Partial<Record<ScenarioId, number>>> = {\n',
    ...scenarios,
    '};\n',
  ].join('');
}
