import type { Answers, ItemId, ScenarioId } from './answers.ts';
import { formatDaySince2026 } from './daysSince2026.ts';
import { writeRatings, writeScenario, type FileAnswer } from './fileAnswers.ts';
import type { FullResult, ItemSet } from './linkModel.ts';
import { makeFullResult, type AskedFor } from './makeFullResult.ts';
import { SKILL_IDS, type Length, type RoleCode, type SkillId } from './model.ts';
import type { ScoredVerdict, SkillResult } from './result.ts';
import { roundScore } from './roundScore.ts';
import { scoreFullResult } from './summarizeResult.ts';

export const FILE_FORMAT = 'webside-result/1';

/** Verdict and numbers of a skill, rounded to 4 decimals; without evidence the verdict and the target alone. */
export interface FileScore {
  readonly target: number;
  readonly verdict: ScoredVerdict | 'notAsked' | 'notPartOfMyWork';
  readonly level?: number;
  readonly low?: number;
  readonly high?: number;
  readonly chanceToMeet?: number;
}

/** A saved result, format webside-result/1. Its JSON Schema is published with the site. */
export interface ResultFile {
  readonly format: typeof FILE_FORMAT;
  readonly itemSet: number;
  readonly role: RoleCode;
  readonly length: Length;
  /** The local day of the last answer as YYYY-MM-DD; null before the first answer. */
  readonly date: string | null;
  /** What role and length ask, by skill id or scenario id. */
  readonly answers: Readonly<Record<string, FileAnswer>>;
  /** The skills that the role is asked. Computed from the answers, and computed anew when the file is opened. */
  readonly scores: Readonly<Partial<Record<SkillId, FileScore>>>;
  /** Scenarios with a choice that could put a patient at risk. */
  readonly lookFirst: readonly ScenarioId[];
  /** Result links of earlier days. */
  readonly history: readonly string[];
  /** Resources that were ticked off and count for the answers. */
  readonly planDone: readonly string[];
  /** Only where there is more: what it takes to go on where the person was. Counts for no score. */
  readonly resume?: FileResume;
}

export interface FileResume {
  /** The length the person chose, where no scenario is answered yet. */
  readonly length?: 'full';
  readonly hasLicence?: true;
  /** Links of results that others sent and the person kept. */
  readonly copies?: readonly string[];
  /** Answers that the present role and length do not ask, skipped questions and open choices. */
  readonly answers?: Readonly<Record<string, FileAnswer>>;
}

/** What a file is made of. */
export interface FileInputs extends AskedFor {
  readonly answers: Answers;
  /** Days since 2026-01-01 of the last answer; undefined before the first. */
  readonly day: number | undefined;
  readonly history: readonly string[];
  readonly copies: readonly string[];
  readonly planDone: readonly string[];
}

function writeScore(result: SkillResult): FileScore {
  if (result.kind !== 'scored') return { target: result.target, verdict: result.kind };
  const { estimate, chance, target, verdict } = result;
  return {
    level: roundScore(estimate.level),
    low: roundScore(estimate.low),
    high: roundScore(estimate.high),
    target,
    chanceToMeet: roundScore(chance),
    verdict,
  };
}

/** Every skill and scenario of the set with its answer, in one fixed order. */
function writeAnswers(answers: Answers, { scenarios }: ItemSet): readonly (readonly [string, FileAnswer])[] {
  const chosen = scenarios.flatMap((scenario) => writeScenario(scenario, answers));
  return [...SKILL_IDS.flatMap((skill) => writeRatings(skill, answers)), ...chosen];
}

/** True for what the result itself holds: a rating or a locked choice that role and length ask. */
function isAsked(id: string, file: FileAnswer, full: FullResult): boolean {
  return full.answers[id as ItemId] !== undefined && file.isSkipped === undefined && file.isOpen === undefined;
}

function makeResume(inputs: FileInputs, full: FullResult, rest: readonly (readonly [string, FileAnswer])[]) {
  return {
    ...(inputs.length === 'full' && full.length === 'quick' && { length: 'full' as const }),
    ...(inputs.hasLicence && { hasLicence: true as const }),
    ...(inputs.copies.length > 0 && { copies: inputs.copies.toSorted() }),
    ...(rest.length > 0 && { answers: Object.fromEntries(rest) }),
  } satisfies FileResume;
}

/**
 * The file of a result; the same inputs give the same file, key by key in the same order.
 * @throws {RangeError} For a role that the item set does not have.
 */
export function makeResultFile(inputs: FileInputs, itemSet: ItemSet): ResultFile {
  const { answers, day, history, planDone } = inputs;
  const full = makeFullResult(answers, inputs, day ?? 0, itemSet);
  const { result, scenarios } = scoreFullResult(full, [itemSet]);
  const written = writeAnswers(answers, itemSet);
  const asked = written.filter(([id, answer]) => isAsked(id, answer, full));
  const resume = makeResume(
    inputs,
    full,
    written.filter(([id, answer]) => !isAsked(id, answer, full)),
  );
  return {
    format: FILE_FORMAT,
    itemSet: itemSet.number,
    role: full.role,
    length: full.length,
    date: day === undefined ? null : formatDaySince2026(day),
    answers: Object.fromEntries(asked),
    scores: Object.fromEntries(result.skills.map((skill) => [skill.skill, writeScore(skill)])),
    lookFirst: scenarios.flatMap(({ id, outcomes }) => {
      const answer = full.answers[id];
      return answer?.kind === 'chose' && outcomes[answer.option] === 'unsafe' ? [id] : [];
    }),
    history: history.toSorted(),
    planDone: planDone.toSorted(),
    ...(Object.keys(resume).length > 0 && { resume }),
  };
}

/** The text of the file. */
export function writeResultFile(file: ResultFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}
