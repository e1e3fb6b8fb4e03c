import { formatDaySince2026 } from './daysSince2026.ts';
import type { RoleCode } from './model.ts';
import { makeRandomLabels } from './randomLabels.ts';
import { shuffleWith } from './shuffle.ts';
import { listToldGroups } from './teamDisclosure.ts';
import type { TeamPerson } from './teamModel.ts';

/** What stands for the roles of fewer than 5 people, put together. */
export const OTHER_ROLE = 'OTHER';

/** A person as a table for others tells of them. */
export interface TeamRow {
  readonly person: TeamPerson;
  readonly label: string;
  readonly role: RoleCode | typeof OTHER_ROLE;
  /** YYYY-MM-DD; empty where it could tell who it is. */
  readonly date: string;
}

/**
 * The roles that may be told of each person: those of too few people, and what would tell of them, are one.
 * @returns A role of the person, or OTHER_ROLE, for each code that occurs.
 */
export function hideRareRoles(people: readonly Pick<TeamPerson, 'role'>[]): (role: RoleCode) => TeamRow['role'] {
  const shown = new Set(listToldGroups(people).flatMap(({ roles, isOthers }) => (isOthers ? [] : roles)));
  return (role) => (shown.has(role) ? role : OTHER_ROLE);
}

/**
 * Rows under the trainer's own labels, in the order given.
 * @param labels - One for each person.
 */
export function makeOwnRows(people: readonly TeamPerson[], labels: readonly string[]): readonly TeamRow[] {
  return people.map((person, i) => {
    const { role, day } = person;
    return { person, label: labels[i] ?? '', role, date: formatDaySince2026(day) };
  });
}

/**
 * Rows under random labels, in random order, without dates, and with the roles of fewer than 5 people as OTHER. It
 * hides names, not people: who knows a colleague's levels finds them.
 * @param random - Numbers from 0 to below 1, fresh each time.
 * @param writeLabel - Puts a code of 3 or more letters and digits into words.
 */
export function makeRandomRows(
  people: readonly TeamPerson[],
  random: () => number,
  writeLabel: (code: string) => string,
): readonly TeamRow[] {
  const labels = makeRandomLabels(people.length, random, writeLabel);
  const showRole = hideRareRoles(people);
  return shuffleWith(people, random).map((person, i) => ({
    person,
    label: labels[i] ?? '',
    role: showRole(person.role),
    date: '',
  }));
}
