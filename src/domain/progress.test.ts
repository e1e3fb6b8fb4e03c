import { describe, expect, it } from 'vitest';
import { trackProgress } from './progress.ts';

const items = ['EHR-1', 'EHR-2', 'EHR-3'] as const;

describe('trackProgress', () => {
  it('starts at the first item', () => {
    expect(trackProgress(items, {})).toEqual({ total: 3, answered: 0, skipped: [], next: 0, state: 'notStarted' });
  });

  it('goes on at the first item that was not touched', () => {
    const progress = trackProgress(items, {
      'EHR-1': { kind: 'rated', level: 2 },
      'EHR-3': { kind: 'rated', level: 2 },
    });
    expect(progress).toEqual({ total: 3, answered: 2, skipped: [], next: 1, state: 'inProgress' });
  });

  it('goes back to a scenario whose reasons were not shown yet', () => {
    const chose = { kind: 'chose', option: 1 } as const;
    const both = ['EHR-1.1', 'EHR-1.2'] as const;
    const progress = trackProgress(both, {
      'EHR-1.1': { ...chose, isLocked: false },
      'EHR-1.2': { ...chose, isLocked: true },
    });
    expect(progress).toMatchObject({ answered: 1, next: 0, state: 'inProgress' });
  });

  it('is done when every item was answered, skipped or set aside as not part of the work', () => {
    const progress = trackProgress(items, {
      'EHR-1': { kind: 'skipped' },
      'EHR-2': { kind: 'notPartOfMyWork' },
      'EHR-3': { kind: 'rated', level: 2 },
    });
    expect(progress).toEqual({ total: 3, answered: 2, skipped: ['EHR-1'], next: undefined, state: 'done' });
  });
});
