import { resultsText } from '#content/text/results.ts';
import type { Role } from '#content/types.ts';
import { listOutcomes, type Answers, type ItemId, type ScenarioId } from '#domain/answers.ts';
import { noteQuality, type QualityNote } from '#domain/answerQuality.ts';
import { areUpperGuesses, calibrate, type Calibration } from '#domain/calibration.ts';
import { type Length, type RoleCode, SAFETY_SKILLS, type SkillId } from '#domain/model.ts';
import { buildResult, type AssessmentResult, type ScoredSkill } from '#domain/result.ts';
import { listStrengths } from '#domain/strengths.ts';
import { buildParts, type Part } from './buildParts.ts';
import { getRole, listScenarios } from './instrument.ts';

/** All that a result is computed from: this person's answers, or those that somebody else sent. */
export interface ResultInputs {
  readonly role: RoleCode;
  /** What counts: full only once a scenario is answered. */
  readonly length: Length;
  /** What the person chose, where that is another length. */
  readonly chosen?: Length;
  /** Holds a clinical licence; matters only for "no role yet". */
  readonly hasLicence: boolean;
  readonly answers: Answers;
  /** Epoch milliseconds of each answer; a result that was sent has none, and so no note on its quality. */
  readonly answeredAt?: Readonly<Partial<Record<ItemId, number>>>;
}

/** A result with all that a page says of it. */
export interface ResultDescription {
  readonly role: Role;
  readonly result: AssessmentResult;
  /** The choices that could put a patient at risk, of the skills that are to be looked at first. */
  readonly risky: readonly { readonly id: ScenarioId; readonly option: number }[];
  readonly calibration: Calibration;
  readonly isUpperGuess: boolean;
  /** True once a level rests on a scenario too. */
  readonly hasScenarios: boolean;
  /** "notBegun": the person chose the full length, and so far there are ratings alone. */
  readonly lengthName: 'quick' | 'full' | 'notBegun';
  readonly quality: readonly QualityNote[];
  /** Skills in which the person can help others, the best first. */
  readonly strengths: readonly ScoredSkill[];
  /** Safety and core marks of the role. */
  readonly marks: Readonly<Partial<Record<SkillId, string>>>;
  /** The four questionnaires in the length that the person chose, and how far each is. */
  readonly parts: readonly Part[];
}

/** Safety and core marks of a role. */
export function markSkills({ core }: Role): ResultDescription['marks'] {
  return {
    ...Object.fromEntries(core.map((skill) => [skill, resultsText.core])),
    ...Object.fromEntries(SAFETY_SKILLS.map((skill) => [skill, resultsText.safety])),
  };
}

/** The result of any set of answers; nothing of it is stored. */
export function describeResult(inputs: ResultInputs): ResultDescription {
  const { answers, answeredAt, length, chosen = length } = inputs;
  const role = getRole(inputs.role);
  const asked = listScenarios(role, length, inputs.hasLicence);
  const result = buildResult(role, answers, asked);
  const items = buildParts(inputs).flatMap((part) => part.items);
  const hasScenarios = result.skills.some((skill) => skill.kind === 'scored' && !skill.ratingOnly);
  return {
    role,
    result,
    risky: result.gaps
      .filter(({ verdict }) => verdict === 'lookFirst')
      .flatMap(({ skill }) => listOutcomes(skill, answers, asked))
      .filter(({ outcome }) => outcome === 'unsafe'),
    calibration: calibrate(answers, asked),
    isUpperGuess: areUpperGuesses(answers, asked),
    hasScenarios,
    lengthName: hasScenarios ? 'full' : chosen === length ? 'quick' : 'notBegun',
    quality: answeredAt ? noteQuality(items, answers, answeredAt) : [],
    strengths: listStrengths(result.skills),
    marks: markSkills(role),
    parts: buildParts({ ...inputs, length: chosen }),
  };
}
