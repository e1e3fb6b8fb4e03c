import type { Answers, ItemAnswer, ItemId } from './answers.ts';

/** Where a person stands in a list of items. */
export interface Progress {
  readonly total: number;
  /** Items with an answer of any kind, "not part of my work" included, skipped ones not. */
  readonly answered: number;
  readonly skipped: readonly ItemId[];
  /** Index of the first item that still waits; undefined when there is none. */
  readonly next: number | undefined;
  readonly state: 'notStarted' | 'inProgress' | 'done';
}

/** True for what still waits: no answer, or a scenario whose reasons were not shown yet. */
function isOpen(answer: ItemAnswer | undefined): boolean {
  return answer === undefined || (answer.kind === 'chose' && !answer.isLocked);
}

/** @param items - The item ids that the present role and length ask, in order. */
export function trackProgress(items: readonly ItemId[], answers: Answers): Progress {
  const skipped = items.filter((item) => answers[item]?.kind === 'skipped');
  const next = items.findIndex((item) => isOpen(answers[item]));
  const touched = items.filter((item) => !isOpen(answers[item])).length;
  return {
    total: items.length,
    answered: touched - skipped.length,
    skipped,
    next: next === -1 ? undefined : next,
    state: touched === 0 ? 'notStarted' : touched < items.length ? 'inProgress' : 'done',
  };
}
