import { LEVELS, type Level, type Outcome } from '#domain/model.ts';
import { scoring, type PerLevel } from '#domain/scoring.ts';
import { pickEvenly, pickWeighted, type Random } from './random.ts';
import { weakenOutcomes, weakenRatings, type OutcomeTable, type RatingTable } from './tables.ts';

/** How simulated people answer, given the true level of a skill. */
export interface Population {
  readonly name: string;
  readonly rate: (level: Level, random: Random) => Level;
  /** Number of the option that they choose of a scenario. */
  readonly choose: (level: Level, outcomes: readonly Outcome[], random: Random) => number;
}

/** For each level, the numbers of a table's rows. */
function listColumns(rows: readonly PerLevel[]): readonly (readonly number[])[] {
  return LEVELS.map((_, i) => rows.map((row) => row[i] ?? 0));
}

/** Rates as the table says. */
function rateBy(table: RatingTable): Population['rate'] {
  const columns = listColumns(LEVELS.map((rating) => table[rating]));
  return (level, random) => pickWeighted(LEVELS, columns[level - 1] ?? [], random);
}

const KINDS = ['best', 'partial', 'wrong'] as const;

/** Chooses as the table says; of the two options that count as wrong, one or the other by chance. */
function chooseBy(table: OutcomeTable): Population['choose'] {
  const columns = listColumns(KINDS.map((kind) => table[kind]));
  return (level, outcomes, random) => {
    const kind = pickWeighted(KINDS, columns[level - 1] ?? [], random);
    const options = outcomes.flatMap((outcome, i) => ((outcome === 'unsafe' ? 'wrong' : outcome) === kind ? [i] : []));
    return pickEvenly(options, random);
  };
}

const rateAsModel = rateBy(scoring.rating);
const chooseAsModel = chooseBy(scoring.outcome);

/** People as the tables describe them. */
export const MODEL: Population = { name: 'As the model says', rate: rateAsModel, choose: chooseAsModel };

export const OVERRATERS: Population = {
  name: 'Overrate by one',
  rate: (level) => Math.min(5, level + 1) as Level,
  choose: chooseAsModel,
};

export const UNDERRATERS: Population = {
  name: 'Underrate by one',
  rate: (level) => Math.max(1, level - 1) as Level,
  choose: chooseAsModel,
};

export const FIVES: Population = { name: 'Rate 5 everywhere', rate: () => 5, choose: chooseAsModel };

export const CLICKERS: Population = {
  name: 'Click at random',
  rate: (_, random) => pickEvenly(LEVELS, random),
  choose: (_, outcomes, random) => Math.floor(random() * outcomes.length),
};

/** Correlations of rating and true level below the model's own. */
export const WEAK_CORRELATIONS = [0.48, 0.3] as const;

export const WEAKER_RATERS = WEAK_CORRELATIONS.map((correlation): Population => {
  const name = `Ratings correlate .${Math.round(correlation * 100)} with the truth`;
  return { name, rate: rateBy(weakenRatings(correlation)), choose: chooseAsModel };
});

export const WEAKER_SCENARIOS: Population = {
  name: 'Scenarios tell half as much',
  rate: rateAsModel,
  choose: chooseBy(weakenOutcomes(0.5)),
};

/** People for whom the model is wrong. */
export const WRONG_MODELS: readonly Population[] = [
  OVERRATERS,
  UNDERRATERS,
  FIVES,
  CLICKERS,
  ...WEAKER_RATERS,
  WEAKER_SCENARIOS,
];
