import { itemSets } from '#content/itemSets/itemSets.ts';
import { questionnaireNames } from '#content/text/common.ts';
import { teamOutText } from '#content/text/teamOut.ts';
import { writeAnswersCsv } from '#domain/answersCsv.ts';
import { formatDaySince2026 } from '#domain/daysSince2026.ts';
import { SKILL_IDS, type SkillId } from '#domain/model.ts';
import { writeTeamGroupsCsv, writeTeamPeopleCsv, writeTeamSkillsCsv } from '#domain/teamCsv.ts';
import { makeOwnRows, makeRandomRows } from '#domain/teamRows.ts';
import type { TeamTableName } from '#features/team/TeamOut.tsx';
import { downloadText } from '#platform/files.ts';
import { drawNumber } from '#platform/random.ts';
import { runInSlices } from '#platform/slices.ts';
import { writeTeam } from '#state/teamSaving.ts';
import { listPartSkills, type NamedPerson } from './describeTeam.ts';
import { isTooFew, tellChosen, type TeamReportInputs } from './describeTeamReport.ts';
import { questionnaireOf, skillTitles } from './instrument.ts';
import { toDay } from './ownResult.ts';

const names = {
  titles: skillTitles,
  questionnaireOf: Object.fromEntries(
    SKILL_IDS.map((skill) => [skill, questionnaireNames[questionnaireOf[skill]]]),
  ) as Readonly<Record<SkillId, string>>,
};

function nameToday(): string {
  return formatDaySince2026(toDay(Date.now()));
}

/** The parts of a table; undefined where it would tell of too few. */
function writeTable(
  table: TeamTableName,
  team: readonly NamedPerson[],
  inputs: TeamReportInputs,
): Iterable<string> | undefined {
  const { rows: people, filter, audience } = inputs;
  // Of everybody, whatever is chosen to look at: two files of different people could be taken from each other.
  if (table === 'answers') {
    return writeAnswersCsv({ people: team.map(({ whole }) => whole), itemSets, random: drawNumber });
  }
  if (isTooFew(inputs)) return undefined;
  const own = people.map(({ person }) => person);
  if (table === 'groups') return [writeTeamGroupsCsv(tellChosen(inputs), own.length, names)];
  const rows =
    audience === 'randomPeople'
      ? makeRandomRows(own, drawNumber, teamOutText.randomLabel)
      : makeOwnRows(
          own,
          people.map(({ name }) => name),
        );
  return table === 'people' ? writeTeamPeopleCsv(rows, listPartSkills(filter.part)) : writeTeamSkillsCsv(rows, names);
}

/**
 * Offers a table as a file, made in slices.
 * @param team - Everybody.
 * @returns False where it would tell of too few people: nothing is written.
 */
export async function saveTeamTable(
  table: TeamTableName,
  team: readonly NamedPerson[],
  inputs: TeamReportInputs,
): Promise<boolean> {
  const parts = writeTable(table, team, inputs);
  if (!parts) return false;
  const written: string[] = [];
  await runInSlices(
    parts,
    (part) => written.push(part),
    () => true,
  );
  downloadText(teamOutText.fileNames[table](nameToday()), written.join(''), 'text/csv');
  return true;
}

/** Offers the team as a file to go on with. */
export function saveTeam(): void {
  downloadText(teamOutText.fileNames.team(nameToday()), writeTeam(), 'application/json');
}
