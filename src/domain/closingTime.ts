import type { RoleCode, SkillId } from './model.ts';
import { findNextStep, listClosers, type StepCloser } from './plan.ts';
import type { ScoredSkill } from './result.ts';

/** How long the next step of each gap takes. */
export interface ClosingTime {
  /** Minutes, at the least. */
  readonly from: number;
  /** Minutes, at the most. */
  readonly to: number;
  /** Gaps for which nothing with a known time is listed. */
  readonly untimed: readonly SkillId[];
}

/**
 * The time of the shortest entry for the next step of each gap; an entry that serves several gaps counts once.
 * It is the next step only: a gap of two steps needs more.
 */
export function addClosingTime(
  gaps: readonly ScoredSkill[],
  resources: readonly (StepCloser & { readonly id: string })[],
  role: { readonly code: RoleCode; readonly clinical: boolean },
): ClosingTime {
  const taken = new Map<string, { readonly from: number; readonly to: number }>();
  const untimed: SkillId[] = [];
  for (const gap of gaps) {
    const timed = listClosers(resources, role, gap.skill, findNextStep(gap)).flatMap(({ id, minutes }) =>
      minutes ? [{ id, minutes }] : [],
    );
    const [shortest] = timed.toSorted((a, b) => a.minutes.to - b.minutes.to || a.minutes.from - b.minutes.from);
    if (shortest) taken.set(shortest.id, shortest.minutes);
    else untimed.push(gap.skill);
  }
  const times = [...taken.values()];
  return {
    from: times.reduce((total, { from }) => total + from, 0),
    to: times.reduce((total, { to }) => total + to, 0),
    untimed,
  };
}
