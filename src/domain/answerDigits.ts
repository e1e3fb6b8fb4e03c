import {
  CONFIDENCES,
  type Answers,
  type ItemAnswer,
  type ItemId,
  type ScenarioId,
  type SecondLookId,
} from './answers.ts';
import { LEVELS, type Length, type SkillId } from './model.ts';

// The order of all states on this page is frozen with version 1 of the link.

const CHOICES = ['notPartOfMyWork', ...LEVELS] as const;
const OPTION_COUNT = 4;

/** States of a rating: none, 6 choices, and in the full length 30 changes of one choice into another. */
export const RATING_STATES: Readonly<Record<Length, number>> = { quick: 7, full: 37 };
/** States of a scenario: none, and 4 options with each of 3 confidences or without one. */
export const SCENARIO_STATES = 1 + OPTION_COUNT * (1 + CONFIDENCES.length);

/** The items of a skill's first and second rating. */
interface RatingIds {
  readonly skill: SkillId;
  readonly again: SecondLookId;
}

/** @returns The place among CHOICES; -1 for what was not answered. */
function findChoice(answer: ItemAnswer | undefined): number {
  if (answer?.kind === 'notPartOfMyWork') return 0;
  return answer?.kind === 'rated' ? CHOICES.indexOf(answer.level) : -1;
}

function makeRating(choice: number): ItemAnswer {
  const level = CHOICES[choice];
  return level === undefined || level === 'notPartOfMyWork' ? { kind: 'notPartOfMyWork' } : { kind: 'rated', level };
}

/** 0 to RATING_STATES less 1. In the quick length only the latest rating is kept: the first one decides nothing there. */
export function toRatingDigit({ skill, again }: RatingIds, answers: Answers, length: Length): number {
  const first = findChoice(answers[skill]);
  const second = findChoice(answers[again]);
  const latest = second === -1 ? first : second;
  if (length === 'quick' || first === -1 || first === latest) return 1 + latest;
  return 1 + CHOICES.length + first * (CHOICES.length - 1) + (latest < first ? latest : latest - 1);
}

/** The answers behind the digit: none, one, or two where the rating was changed. */
export function readRatingDigit(
  { skill, again }: RatingIds,
  digit: number,
): readonly (readonly [ItemId, ItemAnswer])[] {
  if (digit === 0) return [];
  const change = digit - 1 - CHOICES.length;
  if (change < 0) return [[skill, makeRating(digit - 1)]];
  const first = Math.floor(change / (CHOICES.length - 1));
  const other = change % (CHOICES.length - 1);
  return [
    [skill, makeRating(first)],
    [again, makeRating(other < first ? other : other + 1)],
  ];
}

/** 0 to SCENARIO_STATES less 1; a choice that is not locked yet counts as none. */
export function toScenarioDigit(id: ScenarioId, answers: Answers): number {
  const answer = answers[id];
  if (answer?.kind !== 'chose' || !answer.isLocked || answer.option >= OPTION_COUNT) return 0;
  const confidence = answer.confidence === undefined ? 0 : 1 + CONFIDENCES.indexOf(answer.confidence);
  return 1 + answer.option * (1 + CONFIDENCES.length) + confidence;
}

/** The locked choice behind the digit; none for 0. */
export function readScenarioDigit(id: ScenarioId, digit: number): readonly (readonly [ItemId, ItemAnswer])[] {
  if (digit === 0) return [];
  const option = Math.floor((digit - 1) / (1 + CONFIDENCES.length));
  const confidence = CONFIDENCES[((digit - 1) % (1 + CONFIDENCES.length)) - 1];
  return [[id, { kind: 'chose', option, isLocked: true, ...(confidence && { confidence }) }]];
}
