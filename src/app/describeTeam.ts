import { joinFacts } from '#content/text/common.ts';
import { formatShortDay } from '#content/text/days.ts';
import { teamText } from '#content/text/team.ts';
import { formatDaySince2026 } from '#domain/daysSince2026.ts';
import { SKILL_IDS, type QuestionnaireId, type RoleCode, type SkillId } from '#domain/model.ts';
import {
  countSkills,
  listSharedGaps,
  orderByNeed,
  sortTeam,
  type SkillCount,
  type TeamRow,
} from '#domain/teamCounts.ts';
import { narrowPeople, type TeamPerson } from '#domain/teamModel.ts';
import { countLookFirst } from '#domain/teamReasoning.ts';
import type { SkillSentenceWords } from '#features/team/SkillSentence.tsx';
import type { TeamFilter } from '#features/team/TeamFilters.tsx';
import type { LookFirstWords } from '#features/team/TeamLookFirst.tsx';
import type { TeamColumn, TeamTableRow } from '#features/team/TeamTable.tsx';
import { getRole, questionnaireOf, skillTitles } from './instrument.ts';

/** Gaps that stand below the heading. */
const MOST_NAMED = 4;

export interface NamedPerson extends TeamTableRow, TeamRow {
  /** As the link holds it, whatever the filter. */
  readonly whole: TeamPerson;
}

/** True where a level rests on scenarios too. */
export function isFull({ length }: Pick<TeamPerson, 'length'>): boolean {
  return length === 'full';
}

function describeAbout({ label, role, length, full }: TeamPerson): string {
  // A long role name may be cut: it comes last.
  return joinFacts([teamText.lengths[length], !full && teamText.summary, label !== undefined && getRole(role).name]);
}

/** Role, length, kind of link and day of a person. */
export function describePerson(person: TeamPerson): string {
  const { role, length, full, day } = person;
  return joinFacts([
    getRole(role).name,
    teamText.lengths[length],
    !full && teamText.summary,
    formatShortDay(formatDaySince2026(day)),
  ]);
}

/** Names for a team: the trainer's labels, and made ones where there are none. */
export function nameTeam(people: readonly TeamPerson[]): readonly NamedPerson[] {
  const numbers = new Map<RoleCode, number>();
  return people.map((person) => {
    const roleName = getRole(person.role).name;
    const number = (numbers.get(person.role) ?? 0) + 1;
    numbers.set(person.role, number);
    const name = person.label ?? teamText.madeName(roleName, number);
    return { person, whole: person, name, roleName, about: describeAbout(person) };
  });
}

/** The skills of a questionnaire, or all. */
export function listPartSkills(part: QuestionnaireId | undefined): readonly SkillId[] {
  return part === undefined ? SKILL_IDS : SKILL_IDS.filter((skill) => questionnaireOf[skill] === part);
}

/** The rows that a filter leaves, as if only its skills had been asked, in its order. */
export function listRows(team: readonly NamedPerson[], { role, part, order }: TeamFilter): readonly NamedPerson[] {
  const ofRole = role === undefined ? team : team.filter(({ person }) => person.role === role);
  if (part === undefined) return sortTeam(ofRole, order);
  const narrowed = narrowPeople(
    ofRole.map(({ person }) => person),
    listPartSkills(part),
  );
  return sortTeam(
    ofRole.map((row, i) => Object.assign({}, row, { person: narrowed[i] ?? row.person })),
    order,
  );
}

/** The columns of the table, for the people that the filter leaves. */
export function listColumns(people: readonly TeamPerson[], part: QuestionnaireId | undefined): readonly TeamColumn[] {
  const counts = countSkills(people);
  return listPartSkills(part).flatMap((skill) => {
    const place = SKILL_IDS.indexOf(skill);
    const count = counts[place];
    return count ? [{ skill, place, title: skillTitles[skill], part: questionnaireOf[skill], count }] : [];
  });
}

/**
 * The gaps that the heading counts as shared, or where none is those that most people are below in.
 * @param people - How many they are.
 * @returns Undefined where nobody is below target.
 */
export function nameGaps(counts: readonly SkillCount[], people: number): SkillSentenceWords | undefined {
  const shared = listSharedGaps(counts);
  const gaps = shared.length > 0 ? shared : orderByNeed(counts);
  if (gaps.length === 0) return undefined;
  const { gaps: lead, someOf } = teamText;
  return {
    lead: people === 1 ? lead.one : shared.length > 0 ? lead.shared : lead.most,
    skills: gaps.slice(0, MOST_NAMED).map(({ skill, below, counted }) => ({
      title: skillTitles[skill],
      of: people > 1 ? someOf(below, counted) : '',
    })),
    more: Math.max(0, gaps.length - MOST_NAMED),
  };
}

/**
 * What is to be looked at first, of most people first. Of everybody together, whatever role is chosen, and by count
 * alone: of one person nothing.
 */
export function describeLookFirst(
  team: readonly NamedPerson[],
  part: QuestionnaireId | undefined,
): readonly LookFirstWords[] {
  if (team.length < 2) return [];
  const skills = listPartSkills(part);
  return countLookFirst(team.map(({ whole }) => whole))
    .filter(({ skill }) => skills.includes(skill))
    .toSorted((a, b) => b.people - a.people)
    .map(({ skill, people }) => ({ title: skillTitles[skill], people }));
}
