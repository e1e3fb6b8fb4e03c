import { LEVELS } from '#domain/model.ts';
import { scoring, type PerLevel, type ScoringTables } from '#domain/scoring.ts';

export type RatingTable = ScoringTables['rating'];
export type OutcomeTable = ScoringTables['outcome'];

/** Mean of a number per level over the prior: for a row of a table, how often people of the model give that answer. */
export function averageOverPrior(row: readonly number[]): number {
  return scoring.prior.reduce((total, prior, i) => total + prior * (row[i] ?? 0), 0);
}

/**
 * A table that says less: each row is drawn towards its average over the prior.
 * The averages stay, so that as many people as before give each answer.
 * @param share - How much of the table stays, 0 to 1.
 */
function weaken<Table extends Readonly<Record<string, PerLevel>>>(table: Table, share: number): Table {
  const rows = Object.entries(table).map(([answer, row]) => {
    const margin = averageOverPrior(row);
    return [answer, row.map((likelihood) => share * likelihood + (1 - share) * margin)];
  });
  return Object.fromEntries(rows) as Table;
}

/** Correlation of rating and true level under the prior and a rating table. */
export function correlateRating(table: RatingTable): number {
  const mean = (value: (rating: number, level: number) => number) =>
    averageOverPrior(
      LEVELS.map((level, i) =>
        LEVELS.reduce((total, rating) => total + (table[rating][i] ?? 0) * value(rating, level), 0),
      ),
    );
  const [rating, level] = [mean((r) => r), mean((_, l) => l)];
  const covariance = mean((r, l) => (r - rating) * (l - level));
  return covariance / Math.sqrt(mean((r) => (r - rating) ** 2) * mean((_, l) => (l - level) ** 2));
}

/** The rating table drawn towards its averages until rating and true level correlate as told. */
export function weakenRatings(correlation: number): RatingTable {
  return weaken(scoring.rating, correlation / correlateRating(scoring.rating));
}

/** The outcome table drawn towards its averages. */
export function weakenOutcomes(share: number): OutcomeTable {
  return weaken(scoring.outcome, share);
}
