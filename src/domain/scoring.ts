import type { Level, Outcome } from './model.ts';

/** One number per level 1 to 5. */
export type PerLevel = readonly [number, number, number, number, number];

/** The constants of the level estimate. Every row of a likelihood table is indexed by level. */
export interface ScoringTables {
  /** P(level): sums to 1. */
  readonly prior: PerLevel;
  /** For each rating, P(rating | level) over the levels 1 to 5. */
  readonly rating: Readonly<Record<Level, PerLevel>>;
  /** For each outcome, P(outcome | level) over the levels 1 to 5. */
  readonly outcome: Readonly<Record<Exclude<Outcome, 'unsafe'>, PerLevel>>;
}

/**
 * The tables of item set 1: provisional, tuned to rules and not to respondents.
 * Every 2 x 2 minor is >= 0, so that a better answer never lowers a level or a chance.
 * See docs/scoring.md.
 */
export const scoring: ScoringTables = {
  prior: [0.19, 0.2, 0.22, 0.2, 0.19],
  rating: {
    1: [0.38, 0.13, 0.04, 0.02, 0.01],
    2: [0.33, 0.26, 0.08, 0.04, 0.02],
    3: [0.24, 0.37, 0.42, 0.21, 0.11],
    4: [0.04, 0.19, 0.35, 0.49, 0.32],
    5: [0.01, 0.05, 0.11, 0.24, 0.54],
  },
  outcome: {
    best: [0.31, 0.42, 0.58, 0.68, 0.78],
    partial: [0.29, 0.26, 0.24, 0.22, 0.16],
    wrong: [0.4, 0.32, 0.18, 0.1, 0.06],
  },
};

/** How much more a gap weighs: 2 for a safety skill, 1.5 for a core skill of the role, else 1. */
export const WEIGHTS = { safety: 2, core: 1.5, other: 1 } as const;
