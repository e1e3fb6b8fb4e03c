import { create } from 'zustand';
import type { NewVersion } from '#platform/offline.ts';

interface VersionState {
  /** Whether a newer version of the app is here, beside the one that runs. */
  readonly news: NewVersion | 'none';
}

export const useVersion = create<VersionState>(() => ({ news: 'none' }));
