import type { SkillSummary } from './linkModel.ts';
import type { Length, Level, SkillId } from './model.ts';
import type { ScoredVerdict } from './result.ts';

// The order of all states on this page is frozen with version 1 of the link.

const UNSCORED = ['notAsked', 'notPartOfMyWork'] as const;
const LOWEST = 5;
const HIGHEST = 55;

interface Standing {
  readonly verdict: ScoredVerdict;
  readonly ratingOnly: boolean;
}

/** What can be said of a level by its side of the notch: a picture that contradicts its verdict cannot be written. */
const STANDINGS: Readonly<
  Record<Length, { readonly below: readonly Standing[]; readonly atNotch: readonly Standing[] }>
> = {
  quick: {
    below: [
      { verdict: 'justBelow', ratingOnly: true },
      { verdict: 'wellBelow', ratingOnly: true },
    ],
    atNotch: [{ verdict: 'onTarget', ratingOnly: true }],
  },
  full: {
    below: [
      { verdict: 'justBelow', ratingOnly: false },
      { verdict: 'wellBelow', ratingOnly: false },
      { verdict: 'lookFirst', ratingOnly: false },
      { verdict: 'justBelow', ratingOnly: true },
      { verdict: 'wellBelow', ratingOnly: true },
    ],
    atNotch: [
      { verdict: 'onTarget', ratingOnly: false },
      // Two wrong scenarios cap a level that would meet the target.
      { verdict: 'justBelow', ratingOnly: false },
      { verdict: 'lookFirst', ratingOnly: false },
      { verdict: 'onTarget', ratingOnly: true },
    ],
  },
};

/** The notch of the level track in tenths: 5, 15, 25, 35 or 45. */
export function findNotchTenths(target: Level): number {
  return target * 10 - 5;
}

function countStandings(target: Level, length: Length) {
  const { below, atNotch } = STANDINGS[length];
  return { below: below.length, atNotch: atNotch.length, start: UNSCORED.length, notch: findNotchTenths(target) };
}

/** How many states the summary of a skill has. */
export function countSummaryStates(target: Level, length: Length): number {
  const { below, atNotch, start, notch } = countStandings(target, length);
  return start + (notch - LOWEST) * below + (HIGHEST + 1 - notch) * atNotch;
}

/** @throws {RangeError} When level and verdict contradict each other: summaries are made by summarizeResult. */
export function toSummaryDigit(summary: SkillSummary, length: Length): number {
  if (summary.kind !== 'scored') return UNSCORED.indexOf(summary.kind);
  const { below, atNotch, start, notch } = countStandings(summary.target, length);
  const tenths = Math.round(summary.level * 10);
  const isBelow = tenths < notch;
  const standing = STANDINGS[length][isBelow ? 'below' : 'atNotch'].findIndex(
    ({ verdict, ratingOnly }) => verdict === summary.verdict && ratingOnly === summary.ratingOnly,
  );
  if (standing === -1 || !(tenths >= LOWEST && tenths <= HIGHEST))
    throw new RangeError(`${summary.skill}: no ${summary.verdict} at level ${summary.level}`);
  if (isBelow) return start + (tenths - LOWEST) * below + standing;
  return start + (notch - LOWEST) * below + (tenths - notch) * atNotch + standing;
}

/** @param digit - 0 to countSummaryStates less 1. */
export function readSummaryDigit(skill: SkillId, target: Level, length: Length, digit: number): SkillSummary {
  const counted = target > 1;
  const { below, atNotch, start, notch } = countStandings(target, length);
  const unscored = UNSCORED[digit];
  if (unscored !== undefined) return { kind: unscored, skill, target, counted };
  const belowStates = (notch - LOWEST) * below;
  const state = digit - start;
  const isBelow = state < belowStates;
  const [offset, perLevel, lowest] = isBelow ? [state, below, LOWEST] : [state - belowStates, atNotch, notch];
  const standing = STANDINGS[length][isBelow ? 'below' : 'atNotch'][offset % perLevel];
  if (!standing) throw new RangeError(`${skill}: no summary state ${digit}`);
  return { kind: 'scored', skill, target, counted, level: (lowest + Math.floor(offset / perLevel)) / 10, ...standing };
}
