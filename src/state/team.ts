import { isSamePerson, joinTeam } from '#domain/joinTeam.ts';
import type { ItemSet } from '#domain/linkModel.ts';
import { MOST_TEAM_LINKS, writeTeamFile } from '#domain/teamFile.ts';
import type { TeamLink, TeamPerson } from '#domain/teamModel.ts';
import { walkTeamText } from '#domain/teamText.ts';
import { runInSlices } from '#platform/slices.ts';
import { isMarkedShared } from '#platform/tabMark.ts';
import { eraseTeamDatabase, hearTeamTabs, readTeamText, tellTeamTabs, writeTeamText } from '#platform/teamDatabase.ts';
import type { FileFault } from './readResultFile.ts';
import { useAssessment } from './assessmentStore.ts';
import { scoreTeamText, setReading, tellShare, type ScoredTeam } from './teamReading.ts';
import { makeTeamState, TEAM_SETS, useTeam, type TeamFound, type TeamSet, type TeamSource } from './teamStore.ts';

/** Which reading of a set is the last one asked for: an older one gives up. */
const asked: Record<TeamSet, number> = { now: 0, earlier: 0 };

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
async function save(): Promise<void> {
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

/** A person found, and where. */
interface FoundPerson {
  readonly person: TeamPerson;
  readonly line: number;
  readonly file?: string;
}

/** Adds people to a set and keeps it; says what came of it. */
function add(set: TeamSet, found: readonly FoundPerson[], bad: TeamFound['bad']): void {
  const { people } = useTeam.getState();
  const joined = joinTeam(
    people[set],
    found.map(({ person }) => person),
  );
  const repeats = joined.repeats.flatMap((i) => found[i] ?? []);
  const kept = joined.people.slice(0, MOST_TEAM_LINKS);
  const droppedCount = joined.people.length - kept.length;
  useTeam.setState({ people: { ...people, [set]: kept } });
  setReading(set, { kind: 'read', addedCount: joined.addedCount - droppedCount, droppedCount, repeats, bad });
  void save();
}

/** Every step of some texts, with the place in all of them. */
function* walkSources(sources: readonly TeamSource[], itemSets: readonly ItemSet[]) {
  for (const [i, { text, file }] of sources.entries()) {
    for (const { share, found } of walkTeamText(text, itemSets)) {
      yield { share: (i + share) / sources.length, found, place: file === undefined ? {} : { file } };
    }
  }
}

/**
 * Reads every result in some texts and adds the people to a set; a later call for the same set takes its place.
 * @returns The files in which nothing was found.
 */
export async function readIntoTeam(
  set: TeamSet,
  sources: readonly TeamSource[],
  itemSets: readonly ItemSet[],
): Promise<readonly string[]> {
  asked[set] += 1;
  const own = asked[set];
  const people: FoundPerson[] = [];
  const bad: TeamFound['bad'][number][] = [];
  const isWhole = await runInSlices(
    walkSources(sources, itemSets),
    ({ found, place }) => {
      if (found?.kind === 'bad') bad.push({ line: found.line, fault: found.fault, ...place });
      if (found?.kind === 'person') people.push({ line: found.line, person: found.person, ...place });
    },
    ({ share }) => {
      if (own !== asked[set]) return false;
      tellShare(set, share);
      return true;
    },
  );
  if (!isWhole || own !== asked[set]) return [];
  if (sources.every(({ text }) => text.trim() === '')) setReading(set, { kind: 'none' });
  else add(set, people, bad);
  const held = new Set([...people, ...bad].map(({ file }) => file));
  return sources.flatMap(({ file }) => (file === undefined || held.has(file) ? [] : [file]));
}

/** A saved team has no lines to name. */
function placeNowhere(person: TeamPerson): FoundPerson {
  return { person, line: 0 };
}

/**
 * Adds the people of a saved team.
 * @param set - "earlier": what counted when it was saved is of an earlier date now.
 * @returns The fault where the text is not one.
 */
export async function openTeamFile(
  set: TeamSet,
  text: string,
  itemSets: readonly ItemSet[],
): Promise<FileFault | undefined> {
  const opened = await scoreTeamText(text, itemSets);
  if (opened.kind !== 'team') return opened;
  if (set === 'earlier') {
    add('earlier', opened.people.now.map(placeNowhere), []);
    return undefined;
  }
  add('earlier', opened.people.earlier.map(placeNowhere), []);
  setReading('earlier', { kind: 'none' });
  add('now', opened.people.now.map(placeNowhere), []);
  if (opened.invited !== undefined && useTeam.getState().invited === undefined) setInvited(opened.invited);
  return undefined;
}

/** Joins what is kept with what was given before it had been read, and keeps that too. */
function join(kept: Pick<ScoredTeam, 'people' | 'invited'> | undefined): void {
  const { people, invited } = useTeam.getState();
  const joinSet = (set: TeamSet) => joinTeam(kept?.people[set] ?? [], people[set]).people.slice(0, MOST_TEAM_LINKS);
  const joined = { now: joinSet('now'), earlier: joinSet('earlier') };
  useTeam.setState({ phase: 'ready', people: joined, invited: invited ?? kept?.invited });
  if (invited !== undefined || TEAM_SETS.some((set) => people[set].length > 0)) void save();
}

/** Reads what is kept on this device. Never rejects. */
export async function loadTeam(itemSets: readonly ItemSet[]): Promise<void> {
  if (isMarkedShared()) {
    useTeam.setState({ phase: 'ready', keeping: 'memory' });
    return;
  }
  try {
    const text = await readTeamText();
    const kept = text === undefined ? undefined : await scoreTeamText(typeof text === 'string' ? text : '', itemSets);
    if (kept === undefined || kept.kind === 'team') join(kept);
    else useTeam.setState({ phase: 'damaged' });
  } catch {
    useTeam.setState({ phase: 'ready', keeping: 'memory' });
  }
}

/** From now on this tab reads the team anew when another tab changes it. @returns A function that stops it. */
export function followTeam(): () => void {
  return hearTeamTabs(() => useTeam.setState(makeTeamState()));
}

// Everything was erased, or a shared computer goes to the next person: a new seed is a new person.
useAssessment.subscribe(({ profile }, before) => {
  if (before.phase === 'ready' && profile.seed !== before.profile.seed) useTeam.setState(makeTeamState());
});

function change(edit: (people: readonly TeamPerson[]) => readonly TeamPerson[], ...sets: readonly TeamSet[]): void {
  useTeam.setState(({ people }) => ({
    people: { ...people, ...Object.fromEntries(sets.map((set) => [set, edit(people[set])])) },
  }));
  void save();
}

/** What is done to a result: to all of its person's, on both dates, or to it alone. */
export type Reach = 'person' | 'result';

function makeReach(person: TeamPerson, reach: Reach): (one: TeamPerson) => boolean {
  return (one) => (reach === 'person' ? isSamePerson(one, person) : one === person);
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
  void save();
}

/** The raw text of what could not be read, for a download. */
export async function readRawTeam(): Promise<string> {
  const text = await readTeamText().catch(() => undefined);
  return typeof text === 'string' ? text : (JSON.stringify(text) ?? '');
}

/** Removes the team from this browser, in every tab. @returns False when the browser refused. */
export async function eraseTeam(): Promise<boolean> {
  const isErased = await eraseTeamDatabase();
  const { keeping } = useTeam.getState();
  useTeam.setState({ ...makeTeamState(), phase: 'ready', keeping });
  tellTeamTabs();
  return isErased;
}
