import type { EstimateStep } from '#domain/estimate.ts';
import type { ScoredVerdict } from '#domain/result.ts';
import { levelNames } from './common.ts';
import { outcomeNames } from './scenario.ts';

function nameStep({ after }: EstimateStep): string {
  if (after.kind === 'start') return 'Before any answer';
  return after.kind === 'rating'
    ? `You rated “${levelNames[after.rating]}”`
    : `In a scenario you chose ${outcomeNames[after.outcome]}`;
}

export const whyText = {
  summary: 'Why this score',
  nameStep,
  level: (level: number) => `about ${level.toFixed(1)}`,
  trackLabel: (step: EstimateStep) =>
    `${nameStep(step)}: level ${step.estimate.level.toFixed(1)}, likely range ${step.estimate.low.toFixed(1)} to ${step.estimate.high.toFixed(1)}`,
  chance: (chance: number, target: string) =>
    `The chance that you are at “${target}” or above is ${Math.round(chance * 100)} in 100.`,
  reRated:
    'You changed your rating after the scenarios, so they count less: you have taken them into account yourself.',
  capped: 'Two scenarios went wrong, so this is just below at best.',
  rule: {
    lookFirst: 'One answer could put a patient at risk, so this comes first, whatever the level.',
    onTarget: 'One half or more is on target.',
    justBelow: 'Between one in six and one half is just below.',
    wellBelow: 'Less than one in six is well below.',
  } satisfies Record<ScoredVerdict, string>,
  hint: 'Open a skill to see why.',
} as const;
