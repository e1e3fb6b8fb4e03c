import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { itemSets } from '#content/itemSets/itemSets.ts';
import { eraseTeamDatabase, readTeamText } from '#platform/teamDatabase.ts';
import { loadTeam, setInvited } from '#state/team.ts';
import { readIntoTeam } from '#state/teamIntake.ts';
import { makeTeamState, useTeam } from '#state/teamStore.ts';
import { makeTeamLines } from '../scripts/links/makeTeam.ts';

const [first = '', second = '', third = ''] = makeTeamLines(3);
const labels = () => useTeam.getState().people.now.map(({ label }) => label);
const paste = (...lines: readonly string[]) => readIntoTeam('now', [{ text: lines.join('\n') }], itemSets);

/** What a page that is opened later finds. */
async function untilKept(...expected: readonly string[]): Promise<void> {
  await vi.waitFor(async () => {
    const text = (await readTeamText()) as string | undefined;
    const kept = JSON.parse(text ?? '{}') as { now?: { label?: string }[] };
    expect(kept.now?.map(({ label }) => label) ?? []).toEqual(expected);
  });
}

beforeEach(async () => {
  await eraseTeamDatabase();
  useTeam.setState(makeTeamState());
});

describe('a team that is given before the one kept here has been read', () => {
  it('is kept, where there was none', async () => {
    await paste(first);
    await loadTeam(itemSets);
    expect(labels()).toEqual(['Nurse 1']);
    await untilKept('Nurse 1');
  });

  it('joins the one that was kept', async () => {
    await loadTeam(itemSets);
    await paste(first, second);
    await untilKept('Nurse 1', 'Nurse 2');
    useTeam.setState(makeTeamState());
    await paste(second, third);
    setInvited(5);
    await loadTeam(itemSets);
    expect(labels()).toEqual(['Nurse 1', 'Nurse 2', 'Physician 1']);
    expect(useTeam.getState().invited).toBe(5);
    await untilKept('Nurse 1', 'Nurse 2', 'Physician 1');
  });
});
