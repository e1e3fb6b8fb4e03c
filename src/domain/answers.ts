import type { Evidence } from './estimate.ts';
import type { Level, Outcome, SkillId } from './model.ts';

/** A rating item has its skill's id; a second look at it ends in "/again"; scenarios are numbered. */
export type RatingItemId = SkillId;
export type SecondLookId = `${SkillId}/again`;
export type ScenarioId = `${SkillId}.${number}`;
export type ItemId = RatingItemId | SecondLookId | ScenarioId;

export const CONFIDENCES = ['guessing', 'fairlySure', 'certain'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export type RatingAnswer =
  | { readonly kind: 'rated'; readonly level: Level }
  | { readonly kind: 'notPartOfMyWork' }
  | { readonly kind: 'skipped' };

export interface ScenarioChoice {
  readonly kind: 'chose';
  /** Number of the option in the frozen order, 0 to 3. */
  readonly option: number;
  readonly confidence?: Confidence;
  /** True once the reasons were shown: from then on the choice stays. */
  readonly isLocked: boolean;
}

export type ScenarioAnswer = ScenarioChoice | { readonly kind: 'skipped' };

export type ItemAnswer = RatingAnswer | ScenarioAnswer;

/** A missing key means "not answered"; it is never stored as a number. */
export type Answers = Readonly<Partial<Record<ItemId, ItemAnswer>>>;

/** How good the options of a scenario are, in their frozen order. */
export interface ScenarioKey {
  readonly id: ScenarioId;
  readonly outcomes: readonly Outcome[];
}

export type SkillEvidence =
  ({ readonly kind: 'evidence' } & Evidence) | { readonly kind: 'notAsked' } | { readonly kind: 'notPartOfMyWork' };

/**
 * What the answers say of one skill; scenarios that are not asked do not count.
 * @param scenarios - The scenarios that the present role and length ask of this skill.
 */
export function collectEvidence(skill: SkillId, answers: Answers, scenarios: readonly ScenarioKey[]): SkillEvidence {
  const first = answers[skill];
  const again = answers[`${skill}/again`];
  const latest = again === undefined || again.kind === 'skipped' ? first : again;
  if (latest?.kind === 'notPartOfMyWork') return { kind: 'notPartOfMyWork' };

  const outcomes = scenarios.flatMap(({ id, outcomes: options }) => {
    const answer = answers[id];
    const outcome = answer?.kind === 'chose' ? options[answer.option] : undefined;
    return outcome === undefined ? [] : [outcome];
  });
  if (latest?.kind === 'rated') {
    const reRated = first?.kind === 'rated' && again?.kind === 'rated' && first.level !== again.level;
    return { kind: 'evidence', rating: latest.level, reRated, outcomes };
  }
  return outcomes.length > 0 ? { kind: 'evidence', outcomes } : { kind: 'notAsked' };
}
