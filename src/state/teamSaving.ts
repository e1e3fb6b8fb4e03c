import { writeTeamFile } from '#domain/teamFile.ts';
import type { TeamLink, TeamPerson } from '#domain/teamModel.ts';
import { tellTeamTabs, writeTeamText } from '#platform/teamDatabase.ts';
import { useTeam } from './teamStore.ts';

function toLink({ payload, label }: TeamPerson): TeamLink {
  return { payload, ...(label !== undefined && { label }) };
}

/** The team as it is kept and saved. */
export function writeTeam(): string {
  const { people, invited } = useTeam.getState();
  return writeTeamFile({
    now: people.now.map(toLink),
    earlier: people.earlier.map(toLink),
    ...(invited !== undefined && { invited }),
  });
}

let isWriting = false;
let isStale = false;

/** Writes the team as it is now; changes made while it writes are written after. */
export async function saveTeam(): Promise<void> {
  isStale = true;
  if (isWriting) return;
  isWriting = true;
  try {
    while (isStale && useTeam.getState().phase === 'ready' && useTeam.getState().keeping === 'device') {
      isStale = false;
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that the last one stays
      await writeTeamText(writeTeam());
      tellTeamTabs();
    }
  } catch {
    // From here on the page says that nothing is kept.
    useTeam.setState({ keeping: 'memory' });
  } finally {
    isWriting = false;
  }
}
