import { questionnaireNames } from '#content/text/common.ts';
import type { Segment } from '#features/assessment/ProgressSegments.tsx';
import type { Part } from './buildParts.ts';

/** @param here - The question that is shown, from 1. */
export function toSegments(parts: readonly Part[], here?: { part: Part; number: number }): readonly Segment[] {
  return parts.map(({ id, progress: { answered, skipped, total, state } }) => ({
    id,
    name: questionnaireNames[id],
    answered: answered + skipped.length,
    total,
    isDone: state === 'done',
    at: here?.part.id === id ? here.number : undefined,
  }));
}
