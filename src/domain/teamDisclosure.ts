import { hideParts, isSmall, LEAST_GROUP, mergeSmallGroups } from './hideSmallGroups.ts';
import type { SkillSummary } from './linkModel.ts';
import { SKILL_IDS, type RoleCode, type SkillId } from './model.ts';
import { groupByRole } from './teamCounts.ts';
import type { TeamPerson } from './teamModel.ts';

/** How a person stands in a skill; each person is in one. Below target is without those to look first. */
export const STANDINGS = ['onTarget', 'belowTarget', 'lookFirst', 'notAsked', 'notPartOfMyWork', 'notCounted'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What paper tells: on target, below target with those to look first, and without a level that counts. */
const SIDES = [['onTarget'], ['belowTarget', 'lookFirst'], ['notAsked', 'notPartOfMyWork', 'notCounted']] as const;

/** People of a group by how they stand in a skill; undefined where it is not told. */
export interface ToldSkill {
  readonly skill: SkillId;
  readonly met: number | undefined;
  readonly below: number | undefined;
  readonly noLevel: number | undefined;
  readonly standings: Readonly<Record<Standing, number | undefined>>;
}

type Person = Pick<TeamPerson, 'role' | 'cells'>;
type Counts = Readonly<Record<Standing, number>>;

function findStanding(cell: SkillSummary | undefined): Standing {
  if (!cell?.counted) return 'notCounted';
  if (cell.kind !== 'scored') return cell.kind;
  return cell.verdict === 'onTarget' || cell.verdict === 'lookFirst' ? cell.verdict : 'belowTarget';
}

/** For each of SKILL_IDS. */
function countStandings(people: readonly Pick<Person, 'cells'>[]): readonly Counts[] {
  const counts = SKILL_IDS.map(
    () => Object.fromEntries(STANDINGS.map((standing) => [standing, 0])) as Record<Standing, number>,
  );
  for (const { cells } of people) {
    counts.forEach((count, i) => {
      count[findStanding(cells[i])] += 1;
    });
  }
  return counts;
}

function listSides(counts: Counts): readonly number[] {
  return SIDES.map((side) => side.reduce<number>((sum, standing) => sum + counts[standing], 0));
}

function listCells(counts: Counts): readonly number[] {
  return STANDINGS.map((standing) => counts[standing]);
}

/** @param sides - As told, one for each of SIDES. @param cells - One for each of STANDINGS. */
function makeTold(skill: SkillId, sides: readonly (number | undefined)[], cells: ToldSkill['standings']): ToldSkill {
  const [met, below, noLevel] = sides;
  return { skill, met, below, noLevel, standings: cells };
}

const NOTHING = Object.fromEntries(STANDINGS.map((standing) => [standing, undefined])) as ToldSkill['standings'];

/** Everything, for the trainer's own eyes. One entry for each of SKILL_IDS, in their order. */
export function tellAll(people: readonly Pick<Person, 'cells'>[]): readonly ToldSkill[] {
  return countStandings(people).map((counts, i) => makeTold(SKILL_IDS[i] as SkillId, listSides(counts), counts));
}

/** A side that is told, part by part; a side that is not is told in no part. */
function splitSides(counts: Counts, sides: readonly (number | undefined)[]): ToldSkill['standings'] {
  const told = SIDES.flatMap((side, i) => {
    const parts = sides[i] === undefined ? [] : hideParts(side.map((standing) => counts[standing]));
    return side.map((standing, place) => [standing, parts[place]] as const);
  });
  return Object.fromEntries(told) as ToldSkill['standings'];
}

/** People who are told of together: the roles of 5 people or more, each, and all the others as one. */
export interface ToldGroup {
  /** One, or those that are told of as one. */
  readonly roles: readonly RoleCode[];
  readonly isOthers: boolean;
}

/** The groups of a team, largest first and the others last; none where all are fewer than 5. */
export function listToldGroups(people: readonly Pick<Person, 'role'>[]): readonly ToldGroup[] {
  const groups = groupByRole(people).map(({ role, people: own }) => ({ role, count: own.length }));
  const merged = mergeSmallGroups(groups);
  if (!merged || groups.length === 0) return [];
  const others = merged.others.map(({ role }) => role);
  return [
    ...merged.shown.map(({ role }) => ({ roles: [role], isOthers: false })),
    ...(others.length > 0 ? [{ roles: others, isOthers: true }] : []),
  ];
}

/**
 * Which rows of a table may be told beside the sums of its columns: neither one of them nor what is left of the sums
 * when they are taken away has a small number. Rows are kept back, the smallest first, until that holds.
 * @returns The rows that are kept back, by index.
 */
function keepBack(rows: readonly (readonly number[])[]): ReadonlySet<number> {
  const back = new Set(rows.flatMap((row, i) => (row.some(isSmall) ? [i] : [])));
  const size = (i: number) => rows[i]?.reduce((sum, count) => sum + count, 0) ?? 0;
  const told = rows
    .map((_, i) => i)
    .filter((i) => !back.has(i))
    .toSorted((a, b) => size(a) - size(b));
  const isLeftSmall = () =>
    rows[0]?.some((_, column) => isSmall([...back].reduce((sum, i) => sum + (rows[i]?.[column] ?? 0), 0))) ?? false;
  while (isLeftSmall()) {
    const next = told.shift();
    if (next === undefined) break;
    back.add(next);
  }
  return back;
}

/**
 * What others may be told of a team and, as far as it goes, of each of its groups at the same time: from all of it
 * together, by adding and taking away, nobody can work out a count of 1 to 4 people, or of all but 1 to 4 of a group.
 */
export interface Disclosure {
  /** True for a team of 5 people or more. */
  readonly isTold: boolean;
  /** Of the whole team; one entry for each of SKILL_IDS. */
  readonly whole: readonly ToldSkill[];
  readonly groups: readonly (ToldGroup & { readonly people: number; readonly skills: readonly ToldSkill[] })[];
}

/**
 * Decides once for everything that goes out of a team for others, whatever it is filtered by.
 * @param people - The whole team.
 */
export function discloseTeam(people: readonly Person[]): Disclosure {
  const counts = countStandings(people);
  const isTold = people.length >= LEAST_GROUP;
  const whole = counts.map((own, i) => {
    const sides = isTold ? hideParts(listSides(own)) : [];
    return makeTold(SKILL_IDS[i] as SkillId, sides, splitSides(own, sides));
  });
  const groups = listToldGroups(people).map((group) => {
    const own = people.filter(({ role }) => group.roles.includes(role));
    return { group, people: own.length, counts: countStandings(own) };
  });
  const backs = SKILL_IDS.map((_, i) => {
    const own = groups.map((group) => group.counts[i] as Counts);
    return { sides: keepBack(own.map(listSides)), cells: keepBack(own.map(listCells)) };
  });
  return {
    isTold,
    whole,
    groups: groups.map(({ group: { roles, isOthers }, people: size, counts: own }, place) => ({
      roles,
      isOthers,
      people: size,
      skills: SKILL_IDS.map((skill, i) => {
        const count = own[i] as Counts;
        const back = backs[i];
        if (!back || back.sides.has(place)) return makeTold(skill, [], NOTHING);
        return makeTold(skill, listSides(count), back.cells.has(place) ? NOTHING : count);
      }),
    })),
  };
}

/** True where others may be told of the people of a role, or without one of the whole team. */
export function canTell({ isTold, groups }: Disclosure, role: RoleCode | undefined): boolean {
  return isTold && (role === undefined || groups.some(({ roles, isOthers }) => !isOthers && roles.includes(role)));
}

/**
 * How many people of each session of one skill may be told beside what is told of the skill. Sessions are told one by
 * one of the whole team alone: two ways to part the same people could be taken from each other.
 * @param counts - People by session; each who is below target is in one of them, or in none.
 * @param isWhole - True for the whole team with all of its skills.
 */
export function tellSessions(
  told: Pick<ToldSkill, 'below'> | undefined,
  counts: readonly number[],
  isWhole: boolean,
): readonly (number | undefined)[] {
  const below = told?.below;
  if (below === undefined) return counts.map(() => undefined);
  const unserved = below - counts.reduce((sum, count) => sum + count, 0);
  if (unserved === 0 && counts.length === 1) return counts;
  return isWhole ? hideParts([...counts, unserved]).slice(0, -1) : counts.map(() => undefined);
}
