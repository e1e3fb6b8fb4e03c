import { useMemo } from 'react';
import { describeResource } from '#content/text/resources.ts';
import { resultsText } from '#content/text/results.ts';
import { catalogue } from '#content/resources/catalogue.ts';
import { practiceTasks } from '#content/resources/practiceTasks.ts';
import type { Role } from '#content/types.ts';
import type { Answers, ScenarioId } from '#domain/answers.ts';
import { areUpperGuesses, calibrate } from '#domain/calibration.ts';
import { findNextStep, listClosers } from '#domain/plan.ts';
import { buildResult, SAFETY_SKILLS, type ScoredSkill } from '#domain/result.ts';
import { skillOf, type ScenarioEntry } from '#domain/scenarios.ts';
import type { PlannedGap } from '#features/results/GapPlan.tsx';
import { useAssessment } from '#state/assessment.ts';
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

/** The scenarios in which the person chose an option that could put a patient at risk. */
function listRisky(asked: readonly ScenarioEntry[], answers: Answers): readonly { id: ScenarioId; option: number }[] {
  return asked.flatMap(({ id, outcomes }) => {
    const answer = answers[id];
    if (answer?.kind !== 'chose' || outcomes[answer.option] !== 'unsafe') return [];
    return answers[skillOf(id)]?.kind === 'notPartOfMyWork' ? [] : [{ id, option: answer.option }];
  });
}

/** The result of the present answers, computed anew whenever they, the role or the length change. */
export function useResult() {
  const { answers, profile } = useAssessment();
  const { role: code, length, hasLicence } = profile;
  return useMemo(() => {
    const role = getRole(code);
    const asked = listScenarios(role, length, hasLicence);
    const result = buildResult(role, answers, asked);
    return {
      role,
      result,
      planned: result.gaps.map((gap) => planGap(gap, role)),
      risky: listRisky(asked, answers),
      calibration: calibrate(answers, asked),
      isUpperGuess: areUpperGuesses(answers, asked),
      hasScenarios: asked.some(({ id }) => answers[id]?.kind === 'chose'),
    };
  }, [answers, code, length, hasLicence]);
}
