import { useMemo } from 'react';
import { QUESTIONNAIRE_IDS } from '#domain/model.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import type { Profile } from '#state/inputs.ts';
import { buildParts, type Part } from './buildParts.ts';
import { countMinutes, getRole, listScenarios, listSkills } from './instrument.ts';

/** The four questionnaires as the present role and length are asked them. */
export function useParts(): readonly Part[] {
  const answers = useAssessment((state) => state.answers);
  const { role, length, hasLicence } = useAssessment((state) => state.profile);
  return useMemo(() => buildParts({ role, length, hasLicence, answers }), [answers, role, length, hasLicence]);
}

/** Rounded minutes of each length, for the person's role. */
export function countLengths({ role: code, hasLicence }: Pick<Profile, 'role' | 'hasLicence'>): {
  quick: number;
  full: number;
} {
  const role = getRole(code);
  const skills = QUESTIONNAIRE_IDS.flatMap((id) => listSkills(id, role));
  const full = countMinutes(skills, listScenarios(role, 'full', hasLicence), role);
  return {
    quick: Math.round(countMinutes(skills, [], role)),
    full: Math.round(full),
  };
}
