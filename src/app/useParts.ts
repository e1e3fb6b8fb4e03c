import { useMemo } from 'react';
import { QUESTIONNAIRE_IDS, type QuestionnaireId, type SkillId } from '#domain/model.ts';
import { trackProgress, type Progress } from '#domain/progress.ts';
import { useAssessment } from '#state/assessment.ts';
import { countMinutes, getRole, listSkills } from './instrument.ts';

/** A questionnaire as the present role is asked it, and how far the person is. */
export interface Part {
  readonly id: QuestionnaireId;
  readonly skills: readonly SkillId[];
  readonly progress: Progress;
  readonly minutes: number;
}

export function useParts(): readonly Part[] {
  const answers = useAssessment((state) => state.answers);
  const roleCode = useAssessment((state) => state.profile.role);
  return useMemo(() => {
    const role = getRole(roleCode);
    return QUESTIONNAIRE_IDS.map((id) => {
      const skills = listSkills(id, role);
      return { id, skills, progress: trackProgress(skills, answers), minutes: countMinutes(skills, role) };
    });
  }, [answers, roleCode]);
}
