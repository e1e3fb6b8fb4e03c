import { figureLooks, type FigureKey, type Figures } from './figures.ts';
import type { Measured } from './goals.ts';
import { findRatios, findSpread, type Spread } from './statistics.ts';

const keys = Object.keys(figureLooks) as FigureKey[];

function spreadEach(list: (key: FigureKey) => readonly number[]): Partial<Record<FigureKey, Spread>> {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const spread = findSpread(list(key));
      return spread ? [[key, spread]] : [];
    }),
  );
}

/** Medians and spreads of runs in which app and floor took turns. */
export function compareRuns(pairs: readonly { readonly app: Figures; readonly floor: Figures }[]): Measured {
  const listOf = (subject: 'app' | 'floor') => (key: FigureKey) =>
    pairs.flatMap((pair) => {
      const value = pair[subject][key];
      return value === undefined ? [] : [value];
    });
  return {
    runs: pairs.length,
    app: spreadEach(listOf('app')),
    floor: spreadEach(listOf('floor')),
    ratios: spreadEach((key) =>
      findRatios(
        pairs.map(({ app }) => app[key]),
        pairs.map(({ floor }) => floor[key]),
      ),
    ),
  };
}
