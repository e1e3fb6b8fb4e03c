import { SKILL_IDS, type RoleCode, type SkillId } from './model.ts';
import type { TeamPerson } from './teamModel.ts';

/** How a team stands in one skill. */
export interface SkillCount {
  readonly skill: SkillId;
  /** People for whom it counts: scored, with a target of 2 or more. */
  readonly counted: number;
  readonly met: number;
  /** Counted less met. */
  readonly below: number;
  /** Mean steps below of those below, 0.1 to 4.5; 0 where nobody is. */
  readonly meanGap: number;
}

/** How the people of one role, or the skills of one questionnaire, stand. */
export interface GroupCount {
  /** People. */
  readonly count: number;
  /** Person and skill, where it counts. */
  readonly counted: number;
  readonly met: number;
  /** The skills that most people are below in, the most first, those with nobody left out. */
  readonly gaps: readonly SkillCount[];
}

/** One entry for each of SKILL_IDS, in their order. */
export function countSkills(people: readonly TeamPerson[]): readonly SkillCount[] {
  return SKILL_IDS.map((skill, i) => {
    let counted = 0;
    let below = 0;
    let steps = 0;
    for (const { gaps } of people) {
      const gap = gaps[i];
      if (gap === undefined) continue;
      counted += 1;
      if (gap === 0) continue;
      below += 1;
      steps += gap;
    }
    return { skill, counted, below, met: counted - below, meanGap: below === 0 ? 0 : steps / below };
  });
}

/** Most people below first, then the larger mean gap, then the order of SKILL_IDS. */
export function orderByNeed(skills: readonly SkillCount[]): readonly SkillCount[] {
  return skills.filter(({ below }) => below > 0).toSorted((a, b) => b.below - a.below || b.meanGap - a.meanGap);
}

/** Skills in which at least two people, and at least half of those it counts for, are below target. */
export function listSharedGaps(skills: readonly SkillCount[]): readonly SkillCount[] {
  return orderByNeed(skills).filter(({ below, counted }) => below >= 2 && below * 2 >= counted);
}

/** @param skills - Those to count; all where none are named. */
export function countGroup(people: readonly TeamPerson[], skills: readonly SkillId[] = SKILL_IDS): GroupCount {
  const counts = countSkills(people).filter(({ skill }) => skills.includes(skill));
  const counted = counts.reduce((sum, count) => sum + count.counted, 0);
  const met = counts.reduce((sum, count) => sum + count.met, 0);
  return { count: people.length, counted, met, gaps: orderByNeed(counts) };
}

/** The people of each role that is in the team, most people first. */
export function groupByRole<Person extends Pick<TeamPerson, 'role'>>(
  people: readonly Person[],
): readonly { readonly role: RoleCode; readonly people: readonly Person[] }[] {
  const groups = new Map<RoleCode, Person[]>();
  for (const person of people) {
    const group = groups.get(person.role);
    if (group) group.push(person);
    else groups.set(person.role, [person]);
  }
  return [...groups]
    .map(([role, members]) => ({ role, people: members }))
    .toSorted((a, b) => b.people.length - a.people.length);
}

export const TEAM_ORDERS = ['added', 'label', 'role', 'gap'] as const;
export type TeamOrder = (typeof TEAM_ORDERS)[number];

/** What a row of the table is sorted by. */
export interface TeamRow {
  /** The trainer's label, or a made one. */
  readonly name: string;
  readonly roleName: string;
  readonly person: TeamPerson;
}

/** Sorted rows; "gap" puts those with the most steps below first. Ties stay in the order in which they came. */
export function sortTeam<Row extends TeamRow>(rows: readonly Row[], order: TeamOrder): readonly Row[] {
  if (order === 'added') return rows;
  if (order === 'gap') return rows.toSorted((a, b) => b.person.gapSum - a.person.gapSum);
  // Numbers in labels count as numbers: "Nurse 2" stands before "Nurse 10".
  const words = new Intl.Collator('en', { numeric: true });
  const key = (row: Row) => (order === 'role' ? row.roleName : row.name);
  return rows.toSorted((a, b) => words.compare(key(a), key(b)));
}
