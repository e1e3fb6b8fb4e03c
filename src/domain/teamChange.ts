import { judgeChange } from './compareResults.ts';
import { LEAST_GROUP } from './hideSmallGroups.ts';
import { SKILL_IDS, type SkillId } from './model.ts';
import type { TeamPerson } from './teamModel.ts';

type Comparable = Pick<TeamPerson, 'label' | 'cells' | 'day' | 'payload'>;

/** A person who is on both dates, by index in each list. */
export interface PairedPerson {
  readonly earlier: number;
  readonly now: number;
}

export interface TeamSkillChange {
  readonly skill: SkillId;
  /** Pairs with a level on both dates, 1 or more: the sum of up, same and down. */
  readonly both: number;
  readonly up: number;
  readonly same: number;
  readonly down: number;
  /** True for fewer than 5: nothing should be read into it. */
  readonly isTooFew: boolean;
}

export interface TeamChange {
  /** In the order of the later list. */
  readonly pairs: readonly PairedPerson[];
  /** People on both dates whose earlier result is the same as now, or newer: not compared. */
  readonly notEarlier: number;
  /** People without a label, with one that another person of the same date has too, or who are on one date only. */
  readonly unpairedEarlier: number;
  readonly unpairedNow: number;
  /** True for fewer than 5 pairs: nothing should be read into any skill. */
  readonly isTooFew: boolean;
  /** The skills with a level on both dates, in the order of SKILL_IDS. */
  readonly skills: readonly TeamSkillChange[];
}

/** The same for labels that differ in case, in spaces around, or in how a letter with its accent is written. */
function foldLabel(label: string): string {
  return label.trim().normalize('NFC').toLowerCase();
}

/** Index by label; a label that two people share names neither. */
function indexLabels(people: readonly Comparable[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const shared = new Set<string>();
  people.forEach(({ label = '' }, i) => {
    const folded = foldLabel(label);
    if (folded === '' || places.has(folded)) shared.add(folded);
    places.set(folded, i);
  });
  for (const folded of shared) places.delete(folded);
  return places;
}

function pairPeople(earlier: readonly Comparable[], now: readonly Comparable[]): readonly PairedPerson[] {
  const before = indexLabels(earlier);
  return [...indexLabels(now)].flatMap(([folded, i]) => {
    const other = before.get(folded);
    return other === undefined ? [] : [{ earlier: other, now: i }];
  });
}

function levelOf({ cells }: Comparable, i: number): number | undefined {
  const cell = cells[i];
  return cell?.kind === 'scored' ? cell.level : undefined;
}

/**
 * What became of each skill from one date to another, in people who are on both; a level counts whether or not the
 * skill counts for the role, as roles may change.
 */
export function compareTeams(earlier: readonly Comparable[], now: readonly Comparable[]): TeamChange {
  const matches = pairPeople(earlier, now);
  const pairs = matches.filter((pair) => {
    const [before, after] = [earlier[pair.earlier], now[pair.now]];
    return before && after && before.day <= after.day && before.payload !== after.payload;
  });
  const counts = SKILL_IDS.map((skill) => ({ skill, up: 0, same: 0, down: 0 }));
  for (const pair of pairs) {
    const [before, after] = [earlier[pair.earlier], now[pair.now]];
    if (!before || !after) continue;
    counts.forEach((count, i) => {
      const [from, to] = [levelOf(before, i), levelOf(after, i)];
      if (from !== undefined && to !== undefined) count[judgeChange(from, to)] += 1;
    });
  }
  return {
    pairs,
    notEarlier: matches.length - pairs.length,
    unpairedEarlier: earlier.length - matches.length,
    unpairedNow: now.length - matches.length,
    isTooFew: pairs.length < LEAST_GROUP,
    skills: counts.flatMap(({ skill, up, same, down }) => {
      const both = up + same + down;
      return both === 0 ? [] : [{ skill, both, up, same, down, isTooFew: both < LEAST_GROUP }];
    }),
  };
}
