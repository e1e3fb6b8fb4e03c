import type { TeamLink } from './teamModel.ts';
export function writeTeamFile(file: { now: readonly TeamLink[]; earlier: readonly TeamLink[]; invited?: number }): string {
  return JSON.stringify({ format: 'webside-team/1', ...file });
}
