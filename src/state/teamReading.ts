import type { ItemSet } from '#domain/linkModel.ts';
import { makePerson, type TeamPerson } from '#domain/teamModel.ts';
import { runInSlices } from '#platform/slices.ts';
import type { FileFault } from './readResultFile.ts';
import { readTeamFile, type OpenedTeam, type OpenedTeamLink } from './readTeamFile.ts';
import { useTeam, type TeamReading, type TeamSet } from './teamStore.ts';

/** More often nobody sees a bar move. */
const TELL_AFTER_MS = 150;
let toldAt = 0;

/** Tells how far a reading is, now and then. */
export function tellShare(set: TeamSet, share: number): void {
  const now = performance.now();
  if (now - toldAt < TELL_AFTER_MS) return;
  toldAt = now;
  setReading(set, { kind: 'reading', share });
}

/** Counts how often the team was given up, so that what was still read then is not added to the next one. */
let given = 0;

export function giveUpReadings(): void {
  given += 1;
}

/** @returns True as long as the team is the one that it is now. */
export function watchTeam(): () => boolean {
  const begun = given;
  return () => begun === given;
}

/** Says what a reading came to. */
export function setReading(set: TeamSet, reading: TeamReading): void {
  useTeam.setState((state) => ({ reading: { ...state.reading, [set]: reading } }));
}

/** Scores links that were read in slices. @param onPause - Called between slices with how many are scored. */
async function score(
  links: readonly OpenedTeamLink[],
  itemSets: readonly ItemSet[],
  onPause: (scored: number) => void,
): Promise<readonly TeamPerson[]> {
  const people: TeamPerson[] = [];
  await runInSlices(
    links,
    ({ result, ...link }) => people.push(makePerson(link, result, itemSets)),
    () => {
      onPause(people.length);
      return true;
    },
  );
  return people;
}

export interface ScoredTeam extends Pick<OpenedTeam, 'invited'> {
  readonly kind: 'team';
  readonly people: Readonly<Record<TeamSet, readonly TeamPerson[]>>;
}

/**
 * Checks the text of a saved team and scores its people, in slices.
 * @param tell - Called between slices with the share that is scored, 0 to 1.
 */
export async function scoreTeamText(
  text: string,
  itemSets: readonly ItemSet[],
  tell: (share: number) => void,
): Promise<ScoredTeam | FileFault> {
  const steps = readTeamFile(text, itemSets);
  let end = steps.next();
  await runInSlices(
    (function* walk() {
      for (; !end.done; end = steps.next()) yield;
    })(),
    () => undefined,
    () => true,
  );
  const opened = end.done ? end.value : undefined;
  if (opened?.kind !== 'team') return opened ?? { kind: 'notOurs' };
  const count = opened.now.length + opened.earlier.length;
  const now = await score(opened.now, itemSets, (scored) => tell(scored / count));
  const earlier = await score(opened.earlier, itemSets, (scored) => tell((now.length + scored) / count));
  const { invited } = opened;
  return { kind: 'team', people: { now, earlier }, ...(invited !== undefined && { invited }) };
}
