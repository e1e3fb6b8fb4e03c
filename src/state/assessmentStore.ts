import { create } from 'zustand';
import type { Kept } from '#domain/merge.ts';
import {
  FIRST_REPORT,
  NO_CHOICES,
  type DatedResult,
  type DoneMark,
  type KeptInvite,
  type PlanChoices,
  type Profile,
  type ReportChoices,
  type Restored,
} from './inputs.ts';

/**
 * Where answers go: the database of this device, or only the memory of this tab. "unread": what reads the database could
 * not be fetched.
 */
export type Keeping = 'device' | 'sharedComputer' | 'blocked' | 'newer' | 'unread';

export interface AssessmentState extends Kept {
  /** "loading" until what was saved before has been read, or could not be. */
  readonly phase: 'loading' | 'ready';
  readonly profile: Profile;
  /** When the profile was last changed, in epoch milliseconds; 0 when never. */
  readonly profileAt: number;
  /** Results of earlier days by "day/role", removed ones included. */
  readonly results: Readonly<Record<string, DatedResult>>;
  /** Which resources of the plan were ticked off, by id, unticked ones included. */
  readonly done: Readonly<Record<string, DoneMark>>;
  readonly planChoices: PlanChoices;
  /** When they were last changed, in epoch milliseconds; 0 when never. */
  readonly planChoicesAt: number;
  readonly reportChoices: ReportChoices;
  /** When they were last changed, in epoch milliseconds; 0 when never. */
  readonly reportChoicesAt: number;
  readonly invite: KeptInvite;
  /** Where the answers came from a file: until when, and from which day. */
  readonly restored: Restored | undefined;
  readonly keeping: Keeping;
  /** "lost": the browser took the storage away while this tab was open. */
  readonly saving: 'idle' | 'saving' | 'saved' | 'notSaved' | 'lost';
  /** Epoch milliseconds at which a transaction of this tab was last complete. */
  readonly savedAt: number | undefined;
  /** Damaged entries that were found and set aside. */
  readonly setAsideCount: number;
}

function drawSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** A state with nothing in it yet, and a new seed. */
export function makeState(): AssessmentState {
  return {
    phase: 'loading',
    since: 0,
    answers: {},
    answeredAt: {},
    profile: { role: 'NONE', length: 'full', hasLicence: false, numberKeys: true, seed: drawSeed() },
    profileAt: 0,
    results: {},
    done: {},
    planChoices: NO_CHOICES,
    planChoicesAt: 0,
    reportChoices: FIRST_REPORT,
    reportChoicesAt: 0,
    invite: { code: null, at: 0 },
    restored: undefined,
    keeping: 'device',
    saving: 'idle',
    savedAt: undefined,
    setAsideCount: 0,
  };
}

/** True when there is something of the person's to lose: an answer, or a dated result. */
export function holdsOwn({ answers, results }: AssessmentState): boolean {
  return Object.keys(answers).length > 0 || Object.values(results).some(({ link }) => link !== null);
}

/** Inputs of the assessment and how their saving goes. Scores are computed from them, never stored. */
export const useAssessment = create<AssessmentState>()(makeState);
