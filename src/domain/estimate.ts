import { LEVELS, type Level, type Outcome } from './model.ts';
import { scoring, type PerLevel } from './scoring.ts';

/** What a person has shown of one skill. */
export interface Evidence {
  /** The latest rating; absent when not answered. */
  readonly rating?: Level;
  /** True when the rating was changed after its scenarios: each scenario then enters as its square root. */
  readonly reRated?: boolean;
  /** Outcomes of the scenarios answered, in any order. */
  readonly outcomes: readonly Outcome[];
}

export interface Estimate {
  /** P(level) for the levels 1 to 5; sums to 1. */
  readonly probabilities: PerLevel;
  /** Median of the spread, 0.5 to 5.5. */
  readonly level: number;
  /** The 1/6 quantile of the spread, 0.5 to 5.5. */
  readonly low: number;
  /** The 5/6 quantile of the spread, 0.5 to 5.5. */
  readonly high: number;
}

/** One answer that moves the estimate, with its row of likelihoods over the levels. */
interface Mover {
  readonly answer:
    { readonly kind: 'rating'; readonly rating: Level } | { readonly kind: 'scenario'; readonly outcome: Outcome };
  readonly row: PerLevel;
}

function listMovers({ rating, reRated, outcomes }: Evidence): readonly Mover[] {
  const rated: readonly Mover[] =
    rating === undefined ? [] : [{ answer: { kind: 'rating', rating }, row: scoring.rating[rating] }];
  const scenarios = outcomes.map((outcome): Mover => {
    const row = scoring.outcome[outcome === 'unsafe' ? 'wrong' : outcome];
    return { answer: { kind: 'scenario', outcome }, row: reRated ? mapLevels((i) => Math.sqrt(row[i])) : row };
  });
  return [...rated, ...scenarios];
}

type LevelIndex = 0 | 1 | 2 | 3 | 4;

function mapLevels(value: (index: LevelIndex) => number): PerLevel {
  return [value(0), value(1), value(2), value(3), value(4)];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/**
 * P(level is `target` or higher), 0 to 1.
 * @param target - 1 to 5; a target of 1 is met by everyone.
 */
export function chanceToMeet(probabilities: PerLevel, target: Level): number {
  return target === 1 ? 1 : 1 - sum(probabilities.slice(0, target - 1));
}

/**
 * Quantile of the spread in which level k lies evenly over k - 0.5 to k + 0.5.
 * @param share - 0 to 1.
 * @returns 0.5 to 5.5.
 */
function quantile(probabilities: PerLevel, share: number): number {
  let below = 0;
  for (const level of LEVELS) {
    const here = probabilities[(level - 1) as LevelIndex];
    if (below + here >= share) return level - 0.5 + (share - below) / here;
    below += here;
  }
  return 5.5;
}

function estimateFrom(movers: readonly Mover[]): Estimate {
  const products = mapLevels((i) => movers.reduce((product, { row }) => product * row[i], scoring.prior[i]));
  const total = sum(products);
  const probabilities = mapLevels((i) => products[i] / total);
  return {
    probabilities,
    level: quantile(probabilities, 1 / 2),
    low: quantile(probabilities, 1 / 6),
    high: quantile(probabilities, 5 / 6),
  };
}

/**
 * Estimates the level of one skill: prior x rating x scenario outcomes, normalised.
 *
 * @returns undefined when there is no evidence at all: then there is no number to show.
 * @see docs/scoring.md for worked examples.
 */
export function estimateLevel(evidence: Evidence): Estimate | undefined {
  const movers = listMovers(evidence);
  return movers.length === 0 ? undefined : estimateFrom(movers);
}

/** Where the estimate stood after an answer. */
export interface EstimateStep {
  readonly after: { readonly kind: 'start' } | Mover['answer'];
  readonly estimate: Estimate;
}

/** How the estimate moved: from the start through the rating and each scenario; the last step is the estimate. */
export function explainLevel(evidence: Evidence): readonly EstimateStep[] {
  const movers = listMovers(evidence);
  return [
    { after: { kind: 'start' }, estimate: estimateFrom([]) },
    ...movers.map(({ answer }, i): EstimateStep => ({ after: answer, estimate: estimateFrom(movers.slice(0, i + 1)) })),
  ];
}
