import { glossary, type GlossaryEntry } from '#content/glossary.ts';
import { pageWords, scenarioWords } from '#content/pageWords.ts';
import type { RatingItem, Scenario } from '#content/types.ts';
import { findTerms } from '#domain/findTerms.ts';

/** In the story of a visit a level or a target is an everyday word. */
const careWords = glossary.filter(({ of }) => of === undefined);

const aroundScenario = listByName(scenarioWords);

function listByName(names: readonly string[]): readonly GlossaryEntry[] {
  return glossary.filter(({ term }) => names.includes(term));
}

/** The terms of art of a page. @param path - Of the page, without the sub-path: "/roles", with or without its last slash. */
export function listPageWords(path: string): readonly GlossaryEntry[] {
  return listByName(pageWords[path.replace(/(?<=.)\/$/u, '')] ?? []);
}

/** Those of a page with what stands there now because of answers, a plan or a choice. @param shown - All that is read there. */
export function addShownWords(own: readonly GlossaryEntry[], shown: string): readonly GlossaryEntry[] {
  const found = new Set([...own, ...findTerms(shown, careWords)]);
  return glossary.filter((entry) => found.has(entry));
}

/** The terms of art in a rating as a person with such a role reads it. */
export function listRatingWords(item: RatingItem, isClinical: boolean): readonly GlossaryEntry[] {
  const { question, behaviours } = isClinical ? item : (item.nonClinical ?? item);
  const cards = Object.values(behaviours).flatMap(({ heading, text }) => [heading, text]);
  return findTerms([question, ...cards, item.whyWeAsk].join('\n'), careWords);
}

/** The terms of art in a scenario, with those of its reasons once they are shown. */
export function listScenarioWords(scenario: Scenario, isAnswered: boolean): readonly GlossaryEntry[] {
  const { situation, question, options, keep, source, contentNote = '' } = scenario;
  const asked = [contentNote, situation, question, ...options.map(({ text }) => text)];
  const reasons = isAnswered ? [...options.map(({ reason }) => reason), keep, source.title] : [];
  const found = findTerms([...asked, ...reasons].join('\n'), careWords);
  return glossary.filter((entry) => found.includes(entry) || aroundScenario.includes(entry));
}
