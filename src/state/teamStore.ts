import { create } from 'zustand';
import type { TeamPerson } from '#domain/teamModel.ts';
import type { BadLine } from '#domain/teamText.ts';

/** The team as it is, and the links of an earlier date to compare it with. */
export const TEAM_SETS = ['now', 'earlier'] as const;
export type TeamSet = (typeof TEAM_SETS)[number];

/** A text to read: the box, or a file with its name. */
export interface TeamSource {
  readonly text: string;
  readonly file?: string;
}

/** What the last reading gave. */
export interface TeamFound {
  readonly addedCount: number;
  /** People for whom there was no room. */
  readonly droppedCount: number;
  /** Results that were there before, with the place of each. */
  readonly repeats: readonly { readonly line: number; readonly file?: string; readonly person: TeamPerson }[];
  readonly bad: readonly (BadLine & { readonly file?: string })[];
}

/** A reading on its way, 0 to 1, or what came of it. */
export type TeamReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly share: number }
  | ({ readonly kind: 'read' } & TeamFound);

export interface TeamState {
  /** "damaged": what is kept here could not be read; it is not overwritten before the person says so. */
  readonly phase: 'loading' | 'ready' | 'damaged';
  /** "memory": on a shared computer, or where the browser does not let us save. */
  readonly keeping: 'device' | 'memory';
  readonly people: Readonly<Record<TeamSet, readonly TeamPerson[]>>;
  readonly reading: Readonly<Record<TeamSet, TeamReading>>;
  /** How many people were asked, 1 to MOST_TEAM_LINKS; undefined where the trainer did not say. */
  readonly invited: number | undefined;
}

/** Nobody yet. */
export function makeTeamState(): TeamState {
  return {
    phase: 'loading',
    keeping: 'device',
    people: { now: [], earlier: [] },
    reading: { now: { kind: 'none' }, earlier: { kind: 'none' } },
    invited: undefined,
  };
}

/** True when closing this tab would lose people of a team: they are in memory alone, or not yet joined with what is kept. */
export function holdsTeam({ phase, keeping, people }: TeamState): boolean {
  return (keeping === 'memory' || phase === 'loading') && TEAM_SETS.some((set) => people[set].length > 0);
}

/** The team of whoever uses this browser as a trainer; apart from their own answers. */
export const useTeam = create<TeamState>()(makeTeamState);
