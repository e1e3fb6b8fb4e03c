import { useMemo } from 'react';
import { describeResource } from '#content/text/resources.ts';
import { resultsText } from '#content/text/results.ts';
import { catalogue } from '#content/resources/catalogue.ts';
import { practiceTasks } from '#content/resources/practiceTasks.ts';
import type { Role } from '#content/types.ts';
import { listOutcomes } from '#domain/answers.ts';
import { noteQuality } from '#domain/answerQuality.ts';
import { areUpperGuesses, calibrate } from '#domain/calibration.ts';
import { findNextStep, listClosers } from '#domain/plan.ts';
import { SKILL_IDS } from '#domain/model.ts';
import { buildResult, SAFETY_SKILLS, type ScoredSkill } from '#domain/result.ts';
import type { PlannedGap } from '#features/results/GapPlan.tsx';
import { useAssessment } from '#state/assessmentStore.ts';
import { getRole, listScenarios } from './instrument.ts';
import { openedAt } from './openedAt.ts';

const resources = [...catalogue, ...practiceTasks];

function planGap(gap: ScoredSkill, role: Role): PlannedGap {
  const step = findNextStep(gap);
  const closers = listClosers(resources, role, gap.skill, step);
  const isCore = role.core.includes(gap.skill) ? resultsText.core : undefined;
  return {
    gap,
    step,
    mark: SAFETY_SKILLS.includes(gap.skill) ? resultsText.safety : isCore,
    resources: closers.map((resource) => ({ id: resource.id, card: describeResource(resource, openedAt) })),
  };
}

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
      planned: result.gaps.map((gap) => planGap(gap, role)),
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
