import { skillOf, type Answers, type ItemId } from '#domain/answers.ts';
import { findMismatches, type Mismatch } from '#domain/lookAgain.ts';
import { QUESTIONNAIRE_IDS, type Length, type QuestionnaireId, type RoleCode, type SkillId } from '#domain/model.ts';
import { trackProgress, type Progress } from '#domain/progress.ts';
import type { ScenarioEntry } from '#domain/scenarios.ts';
import { countMinutes, getRole, listScenarios, listSkills, questionnaireOf } from './instrument.ts';

/** A questionnaire as a role and a length are asked it, and how far the person is. */
export interface Part {
  readonly id: QuestionnaireId;
  readonly skills: readonly SkillId[];
  readonly scenarios: readonly ScenarioEntry[];
  /** All ratings, then all scenarios; question n is items[n - 1]. */
  readonly items: readonly ItemId[];
  readonly progress: Progress;
  readonly minutes: number;
  /** Ratings that the scenarios speak against. */
  readonly mismatches: readonly Mismatch[];
  /** Those of them that were neither kept nor changed yet. */
  readonly undecided: readonly Mismatch[];
}

interface PartInputs {
  readonly role: RoleCode;
  readonly length: Length;
  readonly hasLicence: boolean;
  readonly answers: Answers;
}

/** The four questionnaires with the answers given so far, whoever gave them. */
export function buildParts({ role: code, length, hasLicence, answers }: PartInputs): readonly Part[] {
  const role = getRole(code);
  const asked = listScenarios(role, length, hasLicence);
  return QUESTIONNAIRE_IDS.map((id) => {
    const skills = listSkills(id, role);
    const scenarios = asked.filter((scenario) => questionnaireOf[skillOf(scenario.id)] === id);
    const mismatches = findMismatches(skills, answers, scenarios);
    const items = [...skills, ...scenarios.map((scenario) => scenario.id)];
    return {
      id,
      skills,
      scenarios,
      items,
      progress: trackProgress(items, answers),
      minutes: countMinutes(skills, scenarios, role),
      mismatches,
      undecided: mismatches.filter(({ skill }) => answers[`${skill}/again`] === undefined),
    };
  });
}
