import type { SummarizedSkill, SummaryResult } from './linkModel.ts';
import type { ScoredVerdict } from './result.ts';

/** What the headline of a summary says. */
export interface SummaryFigures {
  /** Counted skills with a level. */
  readonly scoredCount: number;
  readonly onTargetCount: number;
  /** Counted skills not on target: look-first before all others, then the furthest below. */
  readonly gaps: readonly SummarizedSkill[];
  /** True when no level rests on a scenario. */
  readonly isOnlyRated: boolean;
}

const ORDER: readonly ScoredVerdict[] = ['lookFirst', 'wellBelow', 'justBelow'];

/** Level - (target - 0.5), in steps of 0.1; at or above 0 on target. */
export function measureDistance({ level, target }: Pick<SummarizedSkill, 'level' | 'target'>): number {
  return Math.round((level - target) * 10 + 5) / 10;
}

function compareGaps(a: SummarizedSkill, b: SummarizedSkill): number {
  return ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) || measureDistance(a) - measureDistance(b);
}

/** Counts a summary by what stands in it: a summary holds no priorities, so that gaps come by how far they are. */
export function countSummary({ skills }: Pick<SummaryResult, 'skills'>): SummaryFigures {
  const scored = skills.filter((skill) => skill.kind === 'scored');
  const counted = scored.filter((skill) => skill.counted);
  const gaps = counted.filter(({ verdict }) => verdict !== 'onTarget').toSorted(compareGaps);
  return {
    scoredCount: counted.length,
    onTargetCount: counted.length - gaps.length,
    gaps,
    isOnlyRated: scored.length > 0 && scored.every(({ ratingOnly }) => ratingOnly),
  };
}
