import { cleanTeamLabel } from './teamLabel.ts';
import type { TeamLink } from './teamModel.ts';

export const TEAM_FILE_FORMAT = 'webside-team/1';

/** More than a team has, in each of the two lists. */
export const MOST_TEAM_LINKS = 20_000;

/** What a trainer keeps of a team. */
export interface TeamRecord {
  /** At most MOST_TEAM_LINKS, as in earlier. */
  readonly now: readonly TeamLink[];
  /** The links of an earlier date; empty where there are none. */
  readonly earlier: readonly TeamLink[];
  /** How many people were asked, 1 to MOST_TEAM_LINKS; absent where nobody said. */
  readonly invited?: number;
}

/** A saved team, format webside-team/1. Its JSON Schema is published with the site. */
export interface TeamFile extends TeamRecord {
  readonly format: typeof TEAM_FILE_FORMAT;
}

/** Nothing but the link and its label, whatever else is known of the person. */
function writeLink({ payload, label = '' }: TeamLink): TeamLink {
  const cleaned = cleanTeamLabel(label);
  return cleaned === undefined ? { payload } : { label: cleaned, payload };
}

/** The text of the file; the same team gives the same text, key by key in the same order. */
export function writeTeamFile({ now, earlier, invited }: TeamRecord): string {
  const file: TeamFile = {
    format: TEAM_FILE_FORMAT,
    ...(invited !== undefined && { invited }),
    now: now.map(writeLink),
    earlier: earlier.map(writeLink),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
