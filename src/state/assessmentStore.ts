import { create } from 'zustand';
import type { Answers, ItemId } from '#domain/answers.ts';
import type { Profile } from './stored.ts';

/** Where answers go: the database of this device, or only the memory of this tab. */
export type Keeping = 'device' | 'sharedComputer' | 'blocked' | 'newer';

export interface AssessmentState {
  /** "loading" until what was saved before has been read, or could not be. */
  readonly phase: 'loading' | 'ready';
  readonly answers: Answers;
  readonly profile: Profile;
  /** When each answer was given, in epoch milliseconds. */
  readonly answeredAt: Readonly<Partial<Record<ItemId, number>>>;
  readonly keeping: Keeping;
  readonly saving: 'idle' | 'saving' | 'saved' | 'notSaved';
  /** Damaged entries that were found at the start and set aside. */
  readonly setAsideCount: number;
}

function drawSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** A state with nothing in it yet, and a new seed. */
export function makeState(): AssessmentState {
  return {
    phase: 'loading',
    answers: {},
    profile: { role: 'NONE', length: 'full', hasLicence: false, numberKeys: true, seed: drawSeed() },
    answeredAt: {},
    keeping: 'device',
    saving: 'idle',
    setAsideCount: 0,
  };
}

/** Inputs of the assessment and how their saving goes. Scores are computed from them, never stored. */
export const useAssessment = create<AssessmentState>()(makeState);
