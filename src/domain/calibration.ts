import {
  CONFIDENCES,
  listOutcomes,
  type Answers,
  type Confidence,
  type ScenarioId,
  type ScenarioKey,
} from './answers.ts';
import { estimateLevel } from './estimate.ts';
import { LEVELS, SKILL_IDS, type Level } from './model.ts';
import { scoring } from './scoring.ts';

/** How often an answer with this confidence should be the best one. */
export const CONFIDENCE_SHARES: Readonly<Record<Confidence, number>> = {
  guessing: 0.33,
  fairlySure: 0.67,
  certain: 0.95,
};

/** From how many answers on calibration speaks up, and from which difference; the last that fits holds. */
export const CALIBRATION_STEPS = [
  { fromCount: 8, difference: 0.25 },
  { fromCount: 12, difference: 0.2 },
  { fromCount: 24, difference: 0.15 },
] as const;
/** Standard deviations by which best answers must fall short of the ratings: 1 in 20 by chance. */
const UPPER_GUESS_DEVIATIONS = 1.64;

/** So that .95 less .75 counts as .20. */
const ROUNDING = 1e-9;

export interface ConfidenceGroup {
  readonly confidence: Confidence;
  readonly count: number;
  readonly bestCount: number;
}

export interface Calibration {
  /** Scenarios answered with a confidence. */
  readonly count: number;
  readonly verdict: 'tooFew' | 'aboutRight' | 'tooSure' | 'tooUnsure';
  /** One group for each confidence that was chosen, least sure first. */
  readonly groups: readonly ConfidenceGroup[];
  readonly certainNotBest: readonly ScenarioId[];
  readonly unsureButBest: readonly ScenarioId[];
}

interface SureAnswer {
  readonly id: ScenarioId;
  readonly confidence: Confidence;
  readonly isBest: boolean;
}

function listSureAnswers(answers: Answers, scenarios: readonly ScenarioKey[]): readonly SureAnswer[] {
  return scenarios.flatMap(({ id, outcomes }) => {
    const answer = answers[id];
    if (answer?.kind !== 'chose' || !answer.isLocked || answer.confidence === undefined) return [];
    return [{ id, confidence: answer.confidence, isBest: outcomes[answer.option] === 'best' }];
  });
}

function judge(given: readonly SureAnswer[]): Calibration['verdict'] {
  const count = given.length;
  const step = CALIBRATION_STEPS.findLast(({ fromCount }) => count >= fromCount);
  if (!step) return 'tooFew';
  const claimed = given.reduce((total, { confidence }) => total + CONFIDENCE_SHARES[confidence], 0) / count;
  const best = given.filter(({ isBest }) => isBest).length / count;
  if (Math.abs(claimed - best) < step.difference - ROUNDING) return 'aboutRight';
  return claimed > best ? 'tooSure' : 'tooUnsure';
}

/**
 * How well a person's confidence fits their answers, over all questionnaires; never part of a level.
 * @param scenarios - The scenarios that the present role and length ask.
 */
export function calibrate(answers: Answers, scenarios: readonly ScenarioKey[]): Calibration {
  const given = listSureAnswers(answers, scenarios);
  const groups = CONFIDENCES.flatMap((confidence) => {
    const own = given.filter((answer) => answer.confidence === confidence);
    return own.length === 0
      ? []
      : [{ confidence, count: own.length, bestCount: own.filter(({ isBest }) => isBest).length }];
  });
  return {
    count: given.length,
    verdict: judge(given),
    groups,
    certainNotBest: given.filter(({ confidence, isBest }) => confidence === 'certain' && !isBest).map(({ id }) => id),
    unsureButBest: given.filter(({ confidence, isBest }) => confidence === 'guessing' && isBest).map(({ id }) => id),
  };
}

/** Mean and variance of the number of best answers among `count` scenarios of one skill, given its first rating. */
function predictBest(rating: Level, count: number): { mean: number; variance: number } {
  const probabilities = estimateLevel({ rating, outcomes: [] })?.probabilities ?? scoring.prior;
  const average = (value: (best: number) => number) =>
    LEVELS.reduce((total, _, i) => total + (probabilities[i] ?? 0) * value(scoring.outcome.best[i] ?? 0), 0);
  const mean = average((best) => best);
  const within = average((best) => best * (1 - best));
  const between = average((best) => (best - mean) ** 2);
  // Answers of one skill share its level, so their spread adds up faster than that of strangers.
  return { mean: count * mean, variance: count * within + count ** 2 * between };
}

/**
 * True when best answers fall so far short of what the first ratings predict that the levels read as upper guesses:
 * 1.64 standard deviations, so about 1 in 20 well-calibrated people is told so by chance.
 * @param scenarios - The scenarios that the present role and length ask.
 */
export function areUpperGuesses(answers: Answers, scenarios: readonly ScenarioKey[]): boolean {
  let shortfall = 0;
  let variance = 0;
  for (const skill of SKILL_IDS) {
    const rating = answers[skill];
    const given = listOutcomes(skill, answers, scenarios);
    if (rating?.kind !== 'rated' || given.length === 0) continue;
    const predicted = predictBest(rating.level, given.length);
    shortfall += predicted.mean - given.filter(({ outcome }) => outcome === 'best').length;
    variance += predicted.variance;
  }
  return variance > 0 && shortfall >= UPPER_GUESS_DEVIATIONS * Math.sqrt(variance);
}
