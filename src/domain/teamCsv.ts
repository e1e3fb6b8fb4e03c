import { writeCsv, yesNo, type CsvCell } from './csv.ts';
import type { SkillSummary } from './linkModel.ts';
import { SKILL_IDS, type SkillId } from './model.ts';
import { STANDINGS, type ToldSkill } from './teamDisclosure.ts';
import { isCounted, measureGap } from './teamModel.ts';
import type { TeamRow } from './teamRows.ts';

// Columns in their order; released names are for ever. docs/team-data.md says what each holds.

const PERSON_COLUMNS = ['label', 'role', 'length', 'link', 'date', 'item_set'] as const;

export const TEAM_SKILL_COLUMNS = [
  ...PERSON_COLUMNS,
  'skill',
  'title',
  'questionnaire',
  'target',
  'counted',
  'state',
  'level',
  'gap',
  'rating_only',
] as const;

export const TEAM_PEOPLE_COLUMNS = [...PERSON_COLUMNS, 'counted', 'on_target', 'steps_below', ...SKILL_IDS] as const;

export const TEAM_GROUP_COLUMNS = [
  'skill',
  'title',
  'questionnaire',
  'people',
  'on_target',
  'below_target',
  'look_first',
  'not_asked',
  'not_part_of_work',
  'not_counted',
  'hidden',
] as const;

/** Names of skills and where they are asked, for readers of a table. */
export interface SkillNames {
  readonly titles: Readonly<Record<SkillId, string>>;
  readonly questionnaireOf: Readonly<Record<SkillId, string>>;
}

/** A file of 10,000 people comes in parts of so many, so that the page can breathe between them. */
const PEOPLE_PER_PART = 100;

/** The parts of a CSV file, one after the other: the columns, then the rows of some people at a time. */
export function* writeInParts<Person>(
  columns: readonly string[],
  people: readonly Person[],
  listRows: (person: Person) => readonly (readonly CsvCell[])[],
): Generator<string, void> {
  yield writeCsv([columns]);
  for (let start = 0; start < people.length; start += PEOPLE_PER_PART)
    yield writeCsv(people.slice(start, start + PEOPLE_PER_PART).flatMap((person) => listRows(person)));
}

function writePerson({ label, role, date, person }: TeamRow): readonly CsvCell[] {
  return [label, role, person.length, person.full ? 'full' : 'summary', date, person.itemSet];
}

/**
 * What is to be looked at first is told of a team by count only, not of a person: state, level and gap say nothing but
 * each other.
 */
function listStanding(cell: SkillSummary): readonly CsvCell[] {
  if (cell.kind !== 'scored') return [cell.kind, '', '', ''];
  const { level, target, ratingOnly } = cell;
  const gap = isCounted(cell) ? measureGap(cell) : undefined;
  const isBelow = gap === undefined ? level < target - 0.5 : gap > 0;
  const told = gap ? Math.round((target - 0.5 - gap) * 10) / 10 : level;
  return [isBelow ? 'belowTarget' : 'onTarget', told, gap ?? '', yesNo(ratingOnly)];
}

/** One row for each person and skill that their role is asked, in parts. */
export function writeTeamSkillsCsv(
  rows: readonly TeamRow[],
  { titles, questionnaireOf }: SkillNames,
): Iterable<string> {
  return writeInParts(TEAM_SKILL_COLUMNS, rows, (row) => {
    const start = writePerson(row);
    return row.person.cells.flatMap((cell) => {
      if (!cell) return [];
      const { skill, target, counted } = cell;
      return [[...start, skill, titles[skill], questionnaireOf[skill], target, yesNo(counted), ...listStanding(cell)]];
    });
  });
}

/** Steps below the target, or why there are none. */
function writeGap(cell: SkillSummary | undefined, isChosen: boolean): CsvCell {
  if (!isChosen) return 'notChosen';
  if (!cell) return 'notInRole';
  if (!cell.counted) return 'notCounted';
  return cell.kind === 'scored' ? measureGap(cell) : cell.kind;
}

/**
 * One row for each person, in parts.
 * @param skills - Those that were chosen to look at; the people have cells of these alone.
 */
export function writeTeamPeopleCsv(rows: readonly TeamRow[], skills: readonly SkillId[] = SKILL_IDS): Iterable<string> {
  const isChosen = SKILL_IDS.map((skill) => skills.includes(skill));
  return writeInParts(TEAM_PEOPLE_COLUMNS, rows, (row) => {
    const { cells, gapSum } = row.person;
    const counted = cells.filter(isCounted);
    const onTarget = counted.filter(({ verdict }) => verdict === 'onTarget');
    const gaps = cells.map((cell, i) => writeGap(cell, isChosen[i] === true));
    return [[...writePerson(row), counted.length, onTarget.length, gapSum, ...gaps]];
  });
}

/**
 * One row for each skill with its counts of people, as far as they are told: counts of 1 to 4, and what would tell of
 * them, are empty.
 * @param people - Of the group, 5 or more.
 */
export function writeTeamGroupsCsv(
  told: readonly ToldSkill[],
  people: number,
  { titles, questionnaireOf }: SkillNames,
): string {
  const rows = told.map(({ skill, standings }) => {
    const shown = STANDINGS.map((standing) => standings[standing] ?? '');
    const start: readonly CsvCell[] = [skill, titles[skill], questionnaireOf[skill], people];
    return start.concat(shown, yesNo(shown.includes('')));
  });
  return writeCsv([TEAM_GROUP_COLUMNS, ...rows]);
}
