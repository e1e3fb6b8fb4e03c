import { judgeChange } from './compareResults.ts';
import { LEAST_GROUP } from './hideSmallGroups.ts';
import { isSamePerson, isSameResult, labelKey, type ResultContent } from './joinTeam.ts';
import { SKILL_IDS, type RoleCode, type SkillId } from './model.ts';
import type { TeamPerson } from './teamModel.ts';

type Comparable = ResultContent & Pick<TeamPerson, 'label'>;

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

/** Index by label; a label that two people share names neither. */
function indexLabels(people: readonly Comparable[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const shared = new Set<string>();
  people.forEach(({ label = '' }, i) => {
    const folded = labelKey(label);
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
 * @param skills - Those to tell of.
 */
export function compareTeams(
  earlier: readonly Comparable[],
  now: readonly Comparable[],
  skills: readonly SkillId[] = SKILL_IDS,
): TeamChange {
  const matches = pairPeople(earlier, now);
  const pairs = matches.filter((pair) => {
    const [before, after] = [earlier[pair.earlier], now[pair.now]];
    return before && after && before.day <= after.day && !isSameResult(before, after);
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
      return both === 0 || !skills.includes(skill)
        ? []
        : [{ skill, both, up, same, down, isTooFew: both < LEAST_GROUP }];
    }),
  };
}

/**
 * Those that most people moved up in first, each who moved down taken away; then, in the order in which they came, those
 * of too few people, of which the order is to tell nothing.
 */
export function orderByMove(skills: readonly TeamSkillChange[]): readonly TeamSkillChange[] {
  const told = skills.filter(({ isTooFew }) => !isTooFew);
  return [
    ...told.toSorted((a, b) => b.up - b.down - (a.up - a.down) || b.up - a.up),
    ...skills.filter(({ isTooFew }) => isTooFew),
  ];
}

/**
 * The earlier results to compare the people of a role with: those of the same label, whatever their role was, and of
 * that role those who are not in the team any more. Where two roles have the label now, each has its own.
 * @param team - Everybody.
 * @param role - Undefined for all of them.
 */
export function chooseEarlier<Person extends Comparable>(
  earlier: readonly Person[],
  team: readonly Pick<TeamPerson, 'label' | 'role'>[],
  role: RoleCode | undefined,
): readonly Person[] {
  if (role === undefined) return earlier;
  const listLabels = (isIn: boolean) =>
    new Set(team.flatMap((one) => ((one.role === role) === isIn ? [labelKey(one.label ?? '')] : [])).filter(Boolean));
  const [inside, outside] = [listLabels(true), listLabels(false)];
  return earlier.filter((person) => {
    const key = labelKey(person.label ?? '');
    return person.role === role ? inside.has(key) || !outside.has(key) : inside.has(key) && !outside.has(key);
  });
}

type Labelled = Pick<TeamPerson, 'label' | 'role'>;

/**
 * An earlier result that is compared with a person's although their role may have changed: nobody else has the label on
 * either date.
 * @param now - Everybody, with older results.
 */
export function findEarlierSelf<Person extends Labelled>(
  person: Labelled,
  now: readonly Labelled[],
  earlier: readonly Person[],
): Person | undefined {
  const key = labelKey(person.label ?? '');
  const isLabelled = ({ label = '' }: Labelled) => key !== '' && labelKey(label) === key;
  const [first, ...others] = earlier.filter(isLabelled);
  const isOnlyOne =
    first !== undefined &&
    now.filter(isLabelled).every((other) => isSamePerson(other, person)) &&
    others.every((other) => isSamePerson(other, first));
  return isOnlyOne ? first : undefined;
}
