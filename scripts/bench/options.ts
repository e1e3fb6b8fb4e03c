import { parseArgs } from 'node:util';
import { PROFILE_NAMES, type ProfileName } from './profiles.ts';

export interface BenchOptions {
  /** How often everything is measured: 1 to 99. */
  readonly runs: number;
  readonly profiles: readonly ProfileName[];
  /** False: print only. */
  readonly writes: boolean;
  /** A build to measure; undefined to make one. */
  readonly dist: string | undefined;
}

export const benchHelp = `node scripts/bench/pages.mjs [options]
  --runs=5          how often everything is measured
  --profile=both    slow, fast or both
  --no-write        prints and leaves docs/bench.md alone
  --dist=folder     measures this build instead of making one`;

/** @throws {Error} For what is not an option, and for values that are not allowed. */
export function readOptions(words: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      runs: { type: 'string', default: '5' },
      profile: { type: 'string', default: 'both' },
      'no-write': { type: 'boolean', default: false },
      dist: { type: 'string' },
    },
  });
  const { runs, profile, dist } = values;
  if (!/^[1-9]\d?$/u.test(runs)) throw new Error(`Runs are 1 to 99, not "${runs}".`);
  const profiles = PROFILE_NAMES.filter((name) => profile === 'both' || profile === name);
  if (profiles.length === 0) throw new Error(`A profile is slow, fast or both, not "${profile}".`);
  return { runs: Number(runs), profiles, writes: !values['no-write'], dist };
}
