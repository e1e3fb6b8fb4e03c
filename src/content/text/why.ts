import type { EstimateStep } from '#domain/estimate.ts';
import type { ScoredVerdict } from '#domain/result.ts';
import { levelNames } from './common.ts';
import type { Person } from './person.ts';
import { outcomeNames } from './answerNames.ts';

function nameStep({ after }: EstimateStep, person: Person): string {
  if (after.kind === 'start') return 'Before any answer';
  if (after.kind === 'rating') return `${person === 'you' ? 'You rated' : 'Rated'} “${levelNames[after.rating]}”`;
  return `${person === 'you' ? 'In a scenario you chose' : 'Chosen in a scenario:'} ${outcomeNames[after.outcome]}`;
}

export const whyText = {
  summary: 'Why this score',
  nameStep,
  level: (level: number) => `about ${level.toFixed(1)}`,
  trackLabel: (step: EstimateStep, person: Person) =>
    `${nameStep(step, person)}: level ${step.estimate.level.toFixed(1)}, likely range ${step.estimate.low.toFixed(1)} to ${step.estimate.high.toFixed(1)}`,
  chance: (chance: number, target: string, person: Person) =>
    `The chance ${person === 'you' ? 'that you are' : 'of being'} at “${target}” or above is ${Math.round(chance * 100)} in 100.`,
  reRated: {
    you: 'You changed your rating after the scenarios, so they count less: you have taken them into account yourself.',
    other: 'The rating was changed after the scenarios, so they count less: they are in the rating already.',
  } satisfies Record<Person, string>,
  capped: 'Two scenarios went wrong, so this is just below at best.',
  rule: {
    lookFirst: 'One answer could put a patient at risk, so this comes first, whatever the level.',
    onTarget: 'One half or more is on target.',
    justBelow: 'Between one in six and one half is just below.',
    wellBelow: 'Less than one in six is well below.',
  } satisfies Record<ScoredVerdict, string>,
  hint: 'Open a skill to see why.',
} as const;
