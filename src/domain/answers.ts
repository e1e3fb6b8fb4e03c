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

/** The skill of a scenario: its id up to the dot. */
export function skillOf(id: ScenarioId): SkillId {
  return id.slice(0, id.indexOf('.')) as SkillId;
}

/** The rating that counts: the second one where there is one. */
export function findRating(skill: SkillId, answers: Answers): RatingAnswer | undefined {
  const [first, second] = [answers[skill], answers[`${skill}/again`]];
  const latest = second === undefined || second.kind === 'skipped' ? first : second;
  return latest?.kind === 'chose' ? undefined : latest;
}

/**
 * The item that a rating given now belongs to: the second one, once there is a first one and the reasons of a scenario
 * of the skill were shown; else the first.
 */
export function findRatingItem(skill: SkillId, answers: Answers): RatingItemId | SecondLookId {
  const first = answers[skill];
  if (first === undefined || first.kind === 'skipped') return skill;
  const hasSeenReasons = Object.entries(answers).some(
    ([item, answer]) => item.startsWith(`${skill}.`) && answer?.kind === 'chose' && answer.isLocked,
  );
  return hasSeenReasons || answers[`${skill}/again`] !== undefined ? `${skill}/again` : skill;
}

/** How good the options of a scenario are, in their frozen order. */
export interface ScenarioKey {
  readonly id: ScenarioId;
  readonly outcomes: readonly Outcome[];
}

export type SkillEvidence =
  ({ readonly kind: 'evidence' } & Evidence) | { readonly kind: 'notAsked' } | { readonly kind: 'notPartOfMyWork' };

/** The options that were chosen and locked, with their outcomes; an open choice may still change. */
export function listOutcomes(
  skill: SkillId,
  answers: Answers,
  scenarios: readonly ScenarioKey[],
): readonly { readonly id: ScenarioId; readonly option: number; readonly outcome: Outcome }[] {
  const found: { id: ScenarioId; option: number; outcome: Outcome }[] = [];
  for (const { id, outcomes } of scenarios) {
    // A team of thousands asks this for each skill of each person: no new text is made for it.
    if (!id.startsWith(skill) || id[skill.length] !== '.') continue;
    const answer = answers[id];
    if (answer?.kind !== 'chose' || !answer.isLocked) continue;
    const outcome = outcomes[answer.option];
    if (outcome !== undefined) found.push({ id, option: answer.option, outcome });
  }
  return found;
}

/**
 * What the answers say of one skill; scenarios that are not asked do not count.
 * @param scenarios - The scenarios that the present role and length ask.
 */
export function collectEvidence(skill: SkillId, answers: Answers, scenarios: readonly ScenarioKey[]): SkillEvidence {
  const first = answers[skill];
  const latest = findRating(skill, answers);
  if (latest?.kind === 'notPartOfMyWork') return { kind: 'notPartOfMyWork' };
  const outcomes = listOutcomes(skill, answers, scenarios).map(({ outcome }) => outcome);
  if (latest?.kind === 'rated') {
    const reRated = first?.kind === 'rated' && first.level !== latest.level;
    return { kind: 'evidence', rating: latest.level, reRated, outcomes };
  }
  return outcomes.length > 0 ? { kind: 'evidence', outcomes } : { kind: 'notAsked' };
}
