import type { Answers, ItemId } from './answers.ts';

/** Where a person stands in a list of items. */
export interface Progress {
  readonly total: number;
  /** Items with an answer of any kind, "not part of my work" included, skipped ones not. */
  readonly answered: number;
  readonly skipped: readonly ItemId[];
  /** Index of the first item that was neither answered nor skipped; undefined when there is none. */
  readonly next: number | undefined;
  readonly state: 'notStarted' | 'inProgress' | 'done';
}

/** @param items - The item ids that the present role and length ask, in order. */
export function trackProgress(items: readonly ItemId[], answers: Answers): Progress {
  const skipped = items.filter((item) => answers[item]?.kind === 'skipped');
  const next = items.findIndex((item) => answers[item] === undefined);
  const touched = items.filter((item) => answers[item] !== undefined).length;
  return {
    total: items.length,
    answered: touched - skipped.length,
    skipped,
    next: next === -1 ? undefined : next,
    state: touched === 0 ? 'notStarted' : touched < items.length ? 'inProgress' : 'done',
  };
}
