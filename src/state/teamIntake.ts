import { joinTeam } from '#domain/joinTeam.ts';
import type { ItemSet } from '#domain/linkModel.ts';
import { MOST_TEAM_LINKS } from '#domain/teamFile.ts';
import type { TeamPerson } from '#domain/teamModel.ts';
import { walkTeamText } from '#domain/teamText.ts';
import { runInSlices } from '#platform/slices.ts';
import type { FileFault } from './readResultFile.ts';
import { scoreTeamText, setReading, tellShare, watchTeam } from './teamReading.ts';
import { saveTeam } from './teamSaving.ts';
import { useTeam, type TeamFound, type TeamSet, type TeamSource } from './teamStore.ts';

/** Which reading of the text for a set is the last one asked for: an older one gives up. */
const asked: Record<TeamSet, number> = { now: 0, earlier: 0 };

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
  void saveTeam();
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
 * Reads every result in some texts and adds the people to a set. A later text for the same set takes the place of one
 * that is still read; files are read to their end.
 * @returns The files in which nothing was found.
 */
export async function readIntoTeam(
  set: TeamSet,
  sources: readonly TeamSource[],
  itemSets: readonly ItemSet[],
): Promise<readonly string[]> {
  const areFiles = sources.every(({ file }) => file !== undefined);
  if (!areFiles) asked[set] += 1;
  const own = asked[set];
  const isSameTeam = watchTeam();
  const isWanted = () => isSameTeam() && (areFiles || own === asked[set]);
  const people: FoundPerson[] = [];
  const bad: TeamFound['bad'][number][] = [];
  const isWhole = await runInSlices(
    walkSources(sources, itemSets),
    ({ found, place }) => {
      if (found?.kind === 'bad') bad.push({ line: found.line, fault: found.fault, ...place });
      if (found?.kind === 'person') people.push({ line: found.line, person: found.person, ...place });
    },
    ({ share }) => {
      if (!isWanted()) return false;
      tellShare(set, share);
      return true;
    },
  );
  if (!isWhole || !isWanted()) return [];
  const isEmpty = sources.every(({ text }) => text.trim() === '');
  // Files in which nothing was found are named, each by itself.
  const isNothing = areFiles && people.length + bad.length === 0;
  if (isEmpty || isNothing) setReading(set, { kind: 'none' });
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
  const isSameTeam = watchTeam();
  const opened = await scoreTeamText(text, itemSets, (share) => tellShare(set, share));
  if (!isSameTeam()) return undefined;
  if (opened.kind !== 'team') return opened;
  if (set === 'earlier') {
    add('earlier', opened.people.now.map(placeNowhere), []);
    return undefined;
  }
  add('earlier', opened.people.earlier.map(placeNowhere), []);
  setReading('earlier', { kind: 'none' });
  useTeam.setState(({ invited }) => ({ invited: invited ?? opened.invited }));
  add('now', opened.people.now.map(placeNowhere), []);
  return undefined;
}
