import { formatShortDay } from '#content/text/common.ts';
import { teamText } from '#content/text/team.ts';
import { formatDaySince2026 } from '#domain/daysSince2026.ts';
import { SKILL_IDS, type QuestionnaireId, type RoleCode } from '#domain/model.ts';
import { countSkills, sortTeam, type TeamOrder, type TeamRow } from '#domain/teamCounts.ts';
import type { TeamPerson } from '#domain/teamModel.ts';
import type { TeamColumn, TeamTableRow } from '#features/team/TeamTable.tsx';
import { getRole, questionnaireOf, skillTitles } from './instrument.ts';

export interface NamedPerson extends TeamTableRow, TeamRow {}

/** True where a level rests on scenarios too. */
export function isFull({ length }: Pick<TeamPerson, 'length'>): boolean {
  return length === 'full';
}

function describeAbout({ label, role, length, full }: TeamPerson): string {
  return [
    ...(label === undefined ? [] : [getRole(role).name]),
    teamText.lengths[length],
    ...(full ? [] : [teamText.summary]),
  ].join(' · ');
}

/** Role, length, kind of link and day of a person. */
export function describePerson(person: TeamPerson): string {
  const { role, length, full, day } = person;
  return [
    getRole(role).name,
    teamText.lengths[length],
    ...(full ? [] : [teamText.summary]),
    formatShortDay(formatDaySince2026(day)),
  ].join(' · ');
}

/** Names for a team: the trainer's labels, and made ones where there are none. */
export function nameTeam(people: readonly TeamPerson[]): readonly NamedPerson[] {
  const numbers = new Map<RoleCode, number>();
  return people.map((person) => {
    const roleName = getRole(person.role).name;
    const number = (numbers.get(person.role) ?? 0) + 1;
    numbers.set(person.role, number);
    const name = person.label ?? teamText.madeName(roleName, number);
    return { person, name, roleName, about: describeAbout(person) };
  });
}

/** The skills of a questionnaire, or all, as columns of the table. */
export function listColumns(people: readonly TeamPerson[], part: QuestionnaireId | undefined): readonly TeamColumn[] {
  const counts = countSkills(people);
  return SKILL_IDS.flatMap((skill, place) => {
    const count = counts[place];
    if (!count || (part !== undefined && questionnaireOf[skill] !== part)) return [];
    return [{ skill, place, title: skillTitles[skill], part: questionnaireOf[skill], count }];
  });
}

/** The rows of a role, or all, in the order asked for. */
export function listRows(
  team: readonly NamedPerson[],
  role: RoleCode | undefined,
  order: TeamOrder,
): readonly NamedPerson[] {
  return sortTeam(role === undefined ? team : team.filter(({ person }) => person.role === role), order);
}
