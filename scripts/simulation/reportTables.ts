import { roles } from '#content/roles.ts';
import type { Length, RoleCode } from '#domain/model.ts';
import {
  findChances,
  findCoverage,
  findErrors,
  findFalseOnTarget,
  findReliability,
  findUpperGuesses,
} from './figures.ts';
import { formatCount, formatPoints, formatShare, formatSteps, formatTable } from './markdown.ts';
import { MODEL } from './populations.ts';
import { mergeRoles, type Simulation } from './simulate.ts';
import type { Tally } from './tally.ts';

export const lengthNames: Readonly<Record<Length, string>> = { quick: 'Quick', full: 'Full' };

const VERDICTS = ['onTarget', 'justBelow', 'wellBelow', 'lookFirst'] as const;
const ERROR_HEADS = ['Error of the raw rating', 'Error of the estimate', 'Estimate ahead by', 'In the likely range'];

function formatErrorCells(tally: Tally): readonly string[] {
  const { rating, estimate, gain } = findErrors(tally);
  return [formatSteps(rating), formatSteps(estimate), formatShare(gain), formatShare(findCoverage(tally))];
}

/** Errors and coverage, one line for each named tally. */
export function formatErrors(first: string, tallies: readonly (readonly [string, Tally])[]): string {
  return formatTable(
    [first, ...ERROR_HEADS],
    tallies.map(([name, tally]) => [name, ...formatErrorCells(tally)]),
  );
}

/** Verdicts and false on-target rates, one line for each named tally. */
export function formatVerdicts(first: string, tallies: readonly (readonly [string, Tally])[]): string {
  const heads = ['On target', 'Just below', 'Well below', 'Look at this first', 'False on target', 'Wrong on target'];
  return formatTable(
    [first, ...heads],
    tallies.map(([name, tally]) => {
      const { verdicts, counted, falseOnTarget } = tally;
      return [
        name,
        ...VERDICTS.map((verdict) => formatShare(verdicts[verdict] / counted)),
        formatShare(findFalseOnTarget(tally)),
        formatShare(falseOnTarget / verdicts.onTarget),
      ];
    }),
  );
}

/** Mean chance beside the share that met the target, in tenths. */
export function formatReliability(tally: Tally): string {
  return formatTable(
    ['Chance', 'Cases', 'Mean chance', 'Met the target', 'Difference in points'],
    findReliability(tally).map(({ from, cases, meanChance, metShare }) => [
      `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`,
      formatCount(cases),
      formatShare(meanChance),
      formatShare(metShare),
      formatPoints(metShare - meanChance),
    ]),
  );
}

function formatRole(code: RoleCode, tally: Tally): readonly string[] {
  const { meanChance, metShare } = findChances(tally);
  const name = `${code} ${roles.find((role) => role.code === code)?.name ?? ''}`;
  return [name, formatCount(tally.people), ...formatErrorCells(tally), formatShare(meanChance), formatShare(metShare)];
}

/** One line a role; chance and met are means over the skills that count. */
export function formatRoles({ main }: Simulation, length: Length): string {
  return formatTable(
    ['Role', 'People', ...ERROR_HEADS, 'Mean chance', 'Met the target'],
    [...main[length]].map(([code, tally]) => formatRole(code, tally)),
  );
}

/** How often the upper-guess sentence is shown, full length. */
export function formatUpperGuesses({ main, nurses, wrong }: Simulation): string {
  const tallies = [
    { name: MODEL.name, full: mergeRoles(main.full), nurses },
    ...wrong.map(({ population, full, nurses: own }) => ({ name: population.name, full, nurses: own })),
  ];
  return formatTable(
    ['People', 'All roles', 'Registered nurse'],
    tallies.map(({ name, full, nurses: own }) => [
      name,
      formatShare(findUpperGuesses(full).share),
      formatShare(findUpperGuesses(own).share),
    ]),
  );
}
