import { useMemo } from 'react';
import { skillOf, type Answers, type ItemId } from '#domain/answers.ts';
import { findMismatches, type Mismatch } from '#domain/lookAgain.ts';
import { QUESTIONNAIRE_IDS, type QuestionnaireId, type SkillId } from '#domain/model.ts';
import { trackProgress, type Progress } from '#domain/progress.ts';
import type { ScenarioEntry } from '#domain/scenarios.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import type { Profile } from '#state/stored.ts';
import { countMinutes, getRole, listScenarios, listSkills, questionnaireOf } from './instrument.ts';

/** A questionnaire as the present role and length are asked it, and how far the person is. */
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

function buildParts(answers: Answers, { role: code, length, hasLicence }: Profile): readonly Part[] {
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

export function useParts(): readonly Part[] {
  const answers = useAssessment((state) => state.answers);
  const profile = useAssessment((state) => state.profile);
  return useMemo(() => buildParts(answers, profile), [answers, profile]);
}

/** Rounded minutes of the quick length and of one part of the full length, for the person's role. */
export function countLengths({ role: code, hasLicence }: Profile): { quick: number; fullPart: number } {
  const role = getRole(code);
  const skills = QUESTIONNAIRE_IDS.flatMap((id) => listSkills(id, role));
  const full = countMinutes(skills, listScenarios(role, 'full', hasLicence), role);
  return {
    quick: Math.round(countMinutes(skills, [], role)),
    fullPart: Math.round(full / QUESTIONNAIRE_IDS.length),
  };
}
