import { useMemo } from 'react';
import { listOutcomes } from '#domain/answers.ts';
import { noteQuality } from '#domain/answerQuality.ts';
import { areUpperGuesses, calibrate } from '#domain/calibration.ts';
import { SKILL_IDS } from '#domain/model.ts';
import { buildResult } from '#domain/result.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import { getRole, listScenarios } from './instrument.ts';

/** The result of the present answers, computed anew whenever they, the role or the length change. */
export function useResult() {
  const { answers, answeredAt, profile } = useAssessment();
  const { role: code, length, hasLicence } = profile;
  return useMemo(() => {
    const role = getRole(code);
    const asked = listScenarios(role, length, hasLicence);
    const result = buildResult(role, answers, asked);
    return {
      role,
      result,
      // The choices that could put a patient at risk, of the skills that are to be looked at first.
      risky: result.gaps
        .filter(({ verdict }) => verdict === 'lookFirst')
        .flatMap(({ skill }) => listOutcomes(skill, answers, asked))
        .filter(({ outcome }) => outcome === 'unsafe'),
      calibration: calibrate(answers, asked),
      isUpperGuess: areUpperGuesses(answers, asked),
      hasScenarios: result.skills.some((skill) => skill.kind === 'scored' && !skill.ratingOnly),
      quality: noteQuality(
        [...SKILL_IDS.filter((_, i) => role.targets[i] !== 0), ...asked.map(({ id }) => id)],
        answers,
        answeredAt,
      ),
    };
  }, [answers, answeredAt, code, length, hasLicence]);
}
