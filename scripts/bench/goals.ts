import type { FigureKey } from './figures.ts';
import type { Spread } from './statistics.ts';

/** What was measured with one profile: values of the app, and how many times the floor they are. */
export interface Measured {
  readonly runs: number;
  readonly app: Partial<Record<FigureKey, Spread>>;
  readonly floor: Partial<Record<FigureKey, Spread>>;
  readonly ratios: Partial<Record<FigureKey, Spread>>;
}

/** "ratio": at most so many times the floor. "most": at most so much. "always": there in every run. */
type Goal = { readonly words: string; readonly key: FigureKey } & (
  { readonly kind: 'ratio' | 'most'; readonly limit: number } | { readonly kind: 'always' }
);

/** What issue 10 wants to reach, on the slow profile. */
export const goals: readonly Goal[] = [
  { words: 'First paint at most 1.15 x the floor', key: 'firstPaint', kind: 'ratio', limit: 1.15 },
  { words: 'First answer accepted at most 1.25 x the floor', key: 'acceptedAt', kind: 'ratio', limit: 1.25 },
  { words: 'The first click counts', key: 'clicks', kind: 'most', limit: 1 },
  { words: 'No shift of the layout, first question', key: 'shifts', kind: 'most', limit: 0.0005 },
  { words: 'No shift of the layout, start page', key: 'startShifts', kind: 'most', limit: 0.0005 },
  { words: 'Answer to paint at most 50 ms, p95', key: 'answerP95', kind: 'most', limit: 50 },
  { words: 'Results in words within 100 ms', key: 'words', kind: 'most', limit: 100 },
  { words: 'Chart within 1 s', key: 'charts', kind: 'most', limit: 1000 },
  { words: 'Memory after a quick assessment, with chart, under 10 MB', key: 'heap', kind: 'most', limit: 10 },
  { words: 'Memory of a full result, with charts, under 10 MB', key: 'linkHeap', kind: 'most', limit: 10 },
  { words: 'A second visit works with the server gone', key: 'offlineVisit', kind: 'always' },
];

export interface GoalFinding {
  /** The figure that decides; undefined when there is none. */
  readonly figure: number | undefined;
  readonly isReached: boolean;
}

/** Whether the medians of one profile reach a goal. */
export function judgeGoal(goal: Goal, { app, ratios, runs }: Measured): GoalFinding {
  const spread = goal.kind === 'ratio' ? ratios[goal.key] : app[goal.key];
  const isReached =
    spread !== undefined && (goal.kind === 'always' ? spread.count === runs : spread.median <= goal.limit);
  return { figure: spread?.median, isReached };
}
