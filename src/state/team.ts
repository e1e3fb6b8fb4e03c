import { isSamePerson, joinTeam } from '#domain/joinTeam.ts';
import type { ItemSet } from '#domain/linkModel.ts';
import { MOST_TEAM_LINKS } from '#domain/teamFile.ts';
import { findEarlierSelf } from '#domain/teamChange.ts';
import type { TeamPerson } from '#domain/teamModel.ts';
import { isMarkedShared } from '#platform/tabMark.ts';
import { eraseTeamDatabase, hearTeamTabs, readTeamText, tellTeamTabs } from '#platform/teamDatabase.ts';
import { useAssessment } from './assessmentStore.ts';
import { giveUpReadings, scoreTeamText, setReading, tellShare, type ScoredTeam } from './teamReading.ts';
import { saveTeam } from './teamSaving.ts';
import { makeTeamState, TEAM_SETS, useTeam, type TeamSet, type TeamState } from './teamStore.ts';

/** Joins what is kept with what was given before it had been read, and keeps that too. */
function join(kept: Pick<ScoredTeam, 'people' | 'invited'> | undefined): void {
  const { people, invited } = useTeam.getState();
  const joinSet = (set: TeamSet) => joinTeam(kept?.people[set] ?? [], people[set]).people.slice(0, MOST_TEAM_LINKS);
  const joined = { now: joinSet('now'), earlier: joinSet('earlier') };
  useTeam.setState({ phase: 'ready', people: joined, invited: invited ?? kept?.invited });
  if (invited !== undefined || TEAM_SETS.some((set) => people[set].length > 0)) void saveTeam();
}

/** Which load is the last one: an older one gives up, for what it has read may have been changed since. */
let loads = 0;

/** A bar that a load moved goes with it; what a reading came to stays. */
function endLoad(): void {
  for (const set of TEAM_SETS) {
    if (useTeam.getState().reading[set].kind === 'reading') setReading(set, { kind: 'none' });
  }
}

/** Reads what is kept on this device. Never rejects. */
export async function loadTeam(itemSets: readonly ItemSet[]): Promise<void> {
  if (isMarkedShared()) {
    useTeam.setState({ phase: 'ready', keeping: 'memory' });
    return;
  }
  loads += 1;
  const own = loads;
  const tell = (share: number) => {
    if (own === loads && useTeam.getState().reading.now.kind !== 'read') tellShare('now', share);
  };
  try {
    const text = await readTeamText();
    const kept =
      text === undefined ? undefined : await scoreTeamText(typeof text === 'string' ? text : '', itemSets, tell);
    if (own !== loads) return;
    endLoad();
    if (kept === undefined || kept.kind === 'team') join(kept);
    else useTeam.setState({ phase: 'damaged' });
  } catch {
    if (own !== loads) return;
    endLoad();
    useTeam.setState({ phase: 'ready', keeping: 'memory' });
  }
}

/** The sets to read with, while a page follows the team. */
let followed: readonly ItemSet[] | undefined;

/** Whoever shows the team loads it once the phase is "loading"; a load on its way is begun again. */
function reload(makeState: (phase: TeamState['phase']) => Partial<TeamState>): void {
  const { phase } = useTeam.getState();
  loads += 1;
  useTeam.setState(makeState(phase));
  if (phase === 'loading' && followed) void loadTeam(followed);
}

/** From now on the team is shown: what changes it elsewhere is read at once. @returns A function that ends it. */
export function followTeam(itemSets: readonly ItemSet[]): () => void {
  followed = itemSets;
  return () => {
    followed = undefined;
  };
}

// Another tab has changed the team: it is read anew, now or when it is shown again. What was given meanwhile stays, and
// what is in memory alone.
hearTeamTabs(() => {
  if (useTeam.getState().keeping === 'device') reload((phase) => (phase === 'loading' ? {} : makeTeamState()));
});

useAssessment.subscribe(({ keeping, profile, since }, before) => {
  // Back from a shared computer: what this tab holds joins what is kept.
  if (before.keeping === 'sharedComputer' && keeping === 'device') {
    reload(() => ({ phase: 'loading', keeping: 'device' }));
    // Everything was erased, or a shared computer goes to the next person: a new seed is one, but for that of a start again.
  } else if (before.phase === 'ready' && profile.seed !== before.profile.seed && since === 0) {
    giveUpReadings();
    reload(makeTeamState);
  }
});

function change(edit: (people: readonly TeamPerson[]) => readonly TeamPerson[], ...sets: readonly TeamSet[]): void {
  useTeam.setState(({ people }) => ({
    people: { ...people, ...Object.fromEntries(sets.map((set) => [set, edit(people[set])])) },
  }));
  void saveTeam();
}

/** What is done to a result: to all of its person's, on both dates, or to it alone. */
export type Reach = 'person' | 'result';

function makeReach(person: TeamPerson, reach: Reach): (one: TeamPerson) => boolean {
  if (reach === 'result') return (one) => one === person;
  const { now, earlier } = useTeam.getState().people;
  const self = findEarlierSelf(person, now, earlier) ?? person;
  return (one) => isSamePerson(one, person) || isSamePerson(one, self);
}

/** @param label - 1 to 60 characters, as `cleanLabel` gives it; undefined takes it away. */
export function labelPerson(person: TeamPerson, label: string | undefined, reach: Reach): void {
  const isMeant = makeReach(person, reach);
  const rename = (one: TeamPerson): TeamPerson => {
    const { label: _, ...bare } = one;
    return label === undefined ? bare : { ...bare, label };
  };
  change((people) => people.map((one) => (isMeant(one) ? rename(one) : one)), ...TEAM_SETS);
}

/** Takes results out of the team. */
export function removePerson(person: TeamPerson, reach: Reach): void {
  const isMeant = makeReach(person, reach);
  change((people) => people.filter((one) => !isMeant(one)), ...TEAM_SETS);
}

/** Forgets the links of the earlier date. */
export function clearEarlier(): void {
  setReading('earlier', { kind: 'none' });
  change(() => [], 'earlier');
}

/** @param invited - 1 to MOST_TEAM_LINKS, or undefined. */
export function setInvited(invited: number | undefined): void {
  useTeam.setState({ invited });
  void saveTeam();
}

/** The raw text of what could not be read, for a download. */
export async function readRawTeam(): Promise<string> {
  const text = await readTeamText().catch(() => undefined);
  return typeof text === 'string' ? text : (JSON.stringify(text) ?? '');
}

/** Removes the team from this browser, in every tab. @returns False when the browser refused. */
export async function eraseTeam(): Promise<boolean> {
  loads += 1;
  giveUpReadings();
  const isErased = await eraseTeamDatabase();
  const { keeping } = useTeam.getState();
  useTeam.setState({ ...makeTeamState(), phase: 'ready', keeping });
  tellTeamTabs();
  return isErased;
}
