import { itemSets, presentItemSet } from '#content/itemSets/itemSets.ts';
import { questionnaireNames } from '#content/text/common.ts';
import { formatIsoDay } from '#content/text/days.ts';
import { dataText } from '#content/text/data.ts';
import { SKILL_IDS, type SkillId } from '#domain/model.ts';
import { countDaysSince2026, formatDaySince2026 } from '#domain/daysSince2026.ts';
import { encodeResult } from '#domain/encodeResult.ts';
import { findLastDay } from '#domain/lastDay.ts';
import { makeFullResult } from '#domain/makeFullResult.ts';
import { makeResultFile, writeResultFile } from '#domain/resultFile.ts';
import { writeSkillsCsv } from '#domain/skillsCsv.ts';
import { scoreFullResult } from '#domain/summarizeResult.ts';
import type { FoundFile } from '#features/data/OpenFile.tsx';
import { downloadText, readText } from '#platform/files.ts';
import { useAssessment, type AssessmentState } from '#state/assessmentStore.ts';
import { readResultFile, type OpenedFile } from '#state/readResultFile.ts';
import { addFromFile, restoreAnswers } from '#state/restore.ts';
import { save } from '#state/saving.ts';
import type { DatedResult } from '#state/inputs.ts';
import { getRole, questionnaireOf, skillTitles } from './instrument.ts';
import { keepOwnResult } from './keepOwnResult.ts';
import { makeOwnResult, nameResult, toDay } from './ownResult.ts';
import { makeLink } from './resultLink.ts';

/** The links of some of the dated results. */
function listLinks(isWanted: (result: DatedResult) => boolean): readonly string[] {
  return Object.values(useAssessment.getState().results)
    .filter(isWanted)
    .flatMap(({ link }) => (link === null ? [] : [makeLink(link)]));
}

/** The ticks that the plan still counts: those that have done their part cannot be told apart in a file. */
async function listTicks(state: AssessmentState): Promise<readonly string[]> {
  const { answeredAt, done } = state;
  const ticks = Object.keys(done).filter((resource) => done[resource]?.isDone);
  const own = makeOwnResult(state);
  if (!own || ticks.length === 0) return ticks;
  const gaps = scoreFullResult(own, itemSets).result.gaps.map(({ skill }) => skill);
  // A file is the way out of much: where the catalogue cannot be fetched, it has all ticks.
  return import('./listDone.ts').then(
    ({ listDone }) => listDone(done, gaps, answeredAt),
    () => ticks,
  );
}

/** Saves everything of the person's in one file. */
export async function saveOwnFile(): Promise<void> {
  const state = useAssessment.getState();
  const { answers, profile } = state;
  const file = makeResultFile(
    {
      ...profile,
      answers,
      day: findLastDay(state, toDay),
      history: listLinks((result) => !result.isCopy),
      copies: listLinks((result) => result.isCopy === true),
      planDone: await listTicks(state),
    },
    presentItemSet,
  );
  downloadText(`webside-${file.role}-${file.date ?? 'empty'}.json`, writeResultFile(file), 'application/json');
}

/** Saves one row for each skill that the role is asked. */
export function saveSkills(): void {
  const own = makeOwnResult(useAssessment.getState());
  if (!own) return;
  const date = formatDaySince2026(own.day);
  const text = writeSkillsCsv({
    result: scoreFullResult(own, itemSets).result,
    role: own.role,
    date,
    titles: skillTitles,
    questionnaireOf: nameQuestionnaires(),
  });
  downloadText(`webside-skills-${own.role}-${date}.csv`, text, 'text/csv');
}

function nameQuestionnaires(): Readonly<Record<SkillId, string>> {
  return Object.fromEntries(SKILL_IDS.map((skill) => [skill, questionnaireNames[questionnaireOf[skill]]])) as Record<
    SkillId,
    string
  >;
}

/** A day as a file has it, in days since 2026-01-01. */
export function readDay(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return countDaysSince2026(year, month, day);
}

/** Checks a file and tells what is in it. @returns The checked file as well, where it is whole. */
export async function lookIntoFile(file: File): Promise<{ found: FoundFile; opened?: OpenedFile }> {
  const text = await readText(file);
  const read = text === undefined ? ({ kind: 'tooLarge' } as const) : readResultFile(text, itemSets);
  if (read.kind === 'damaged') return { found: { kind: 'fault', why: dataText.openDamaged(read.where) } };
  if (read.kind !== 'file') return { found: { kind: 'fault', why: dataText.openFaults[read.kind] } };
  const { role, date, answers, history, isRescored } = read;
  const day = date === null ? undefined : formatIsoDay(date);
  const about = [
    dataText.openFound(getRole(role).name, day, Object.keys(answers).length),
    history.length > 0 && dataText.openHistory(history.length),
    isRescored && dataText.openRescored,
  ].filter((sentence) => sentence !== false);
  return { found: { kind: 'found', about, canAdd: date !== null }, opened: read };
}

function addHistory({ history, planDone }: OpenedFile): void {
  addFromFile(
    history.map(({ link, result, isCopy }) => ({ name: nameResult(result), link, isCopy })),
    planDone,
  );
}

/** Puts the answers of a file here, all or nothing; the present result is kept as a dated one first. Resolves as `save`. */
export async function restoreFile(opened: OpenedFile): Promise<void> {
  keepOwnResult();
  const { answers, date, role, length, hasLicence } = opened;
  restoreAnswers({ answers, role, length, hasLicence, day: date === null ? undefined : readDay(date) });
  addHistory(opened);
  await save();
}

/** Adds the result of a file, and those that it knows of, to the dated results here. Resolves as `save`. */
export async function addFile(opened: OpenedFile): Promise<void> {
  const { answers, date } = opened;
  if (date !== null) {
    const result = makeFullResult(answers, opened, readDay(date), presentItemSet);
    addFromFile([{ name: nameResult(result), link: encodeResult(result, itemSets), isCopy: false }], []);
  }
  addHistory(opened);
  await save();
}
