import type { Answers, ItemAnswer, ItemId } from '#domain/answers.ts';
import {
  eraseDatabase,
  openDatabase,
  type Database,
  type OpenedDatabase,
  type StoredEntry,
} from '#platform/database.ts';
import { isMarkedShared, markShared } from '#platform/tabMark.ts';
import { makeState, useAssessment, type AssessmentState } from './assessmentStore.ts';
import { allowWriting, flush, openStorage, save, stopSaving } from './saving.ts';
import { readStoredAnswer, readStoredProfile, type Profile } from './stored.ts';

/** What was changed of the profile before the saved one was read. */
let profileChanges: Partial<Profile> = {};
/** The profile as it was found on this device. */
let foundProfile: Profile | undefined;
/** True once the person has started here, now or at an earlier visit. */
let hasStarted = false;

/** The profile is kept from the start or the first answer on, so that looking around leaves nothing behind. */
function saveProfile(): void {
  const { answers, phase, profile } = useAssessment.getState();
  const isKept = hasStarted || Object.keys(answers).length > 0;
  if (phase === 'ready' && isKept) save({ store: 'settings', key: 'profile', value: profile });
}

/** Keeps an answer, at once in memory and then on the device. */
export function giveAnswer(item: ItemId, answer: ItemAnswer, at: number = Date.now()): void {
  const isFirst = Object.keys(useAssessment.getState().answers).length === 0;
  useAssessment.setState(({ answers, answeredAt }) => ({
    answers: { ...answers, [item]: answer },
    answeredAt: { ...answeredAt, [item]: at },
  }));
  if (isFirst) saveProfile();
  save({ store: 'answers', key: item, value: { answer, at } });
}

/** Keeps role and length from the start on, so that they survive a refresh before the first answer. */
export function keepProfile(): void {
  hasStarted = true;
  saveProfile();
}

export function changeProfile(change: Partial<Profile>): void {
  if (useAssessment.getState().phase === 'loading') profileChanges = { ...profileChanges, ...change };
  useAssessment.setState((state) => ({ profile: { ...state.profile, ...change } }));
  saveProfile();
}

/**
 * From now on this tab keeps nothing, and shows nothing that was saved here before; what is saved stays as it was found.
 * Role and length chosen in this tab go on.
 */
export function keepNothing(): void {
  const { profile } = useAssessment.getState();
  if (foundProfile && profile !== foundProfile) save({ store: 'settings', key: 'profile', value: foundProfile });
  const fresh = makeState();
  const { role, length, hasLicence } = profile;
  useAssessment.setState({
    ...fresh,
    profile: { ...fresh.profile, role, length, hasLicence },
    phase: 'ready',
    keeping: 'sharedComputer',
  });
  markShared(true);
}

/** Back from a shared computer: what was answered in this tab joins what is saved on this device. */
export async function keepOnDevice(): Promise<void> {
  const { answers, answeredAt, keeping, profile } = useAssessment.getState();
  if (keeping !== 'sharedComputer') return;
  markShared(false);
  profileChanges = { role: profile.role, length: profile.length, hasLicence: profile.hasLicence };
  useAssessment.setState({ keeping: 'device', phase: 'loading' });
  for (const [item, answer] of Object.entries(answers)) {
    if (answer) giveAnswer(item as ItemId, answer, answeredAt[item as ItemId]);
  }
  await startAssessment();
}

interface Loaded {
  readonly answers: Answers;
  readonly profile: Profile | undefined;
  readonly answeredAt: AssessmentState['answeredAt'];
  readonly damaged: readonly StoredEntry[];
}

function sortEntries(entries: readonly StoredEntry[]): Loaded {
  const answers: Partial<Record<ItemId, ItemAnswer>> = {};
  const damaged: StoredEntry[] = [];
  const answeredAt: Partial<Record<ItemId, number>> = {};
  let profile: Profile | undefined;
  for (const entry of entries) {
    const answer = entry.store === 'answers' ? readStoredAnswer(entry.key, entry.value) : undefined;
    const own = entry.store === 'settings' && entry.key === 'profile' ? readStoredProfile(entry.value) : undefined;
    if (answer) {
      answers[answer.item] = answer.stored.answer;
      answeredAt[answer.item] = answer.stored.at;
    } else if (own) profile = own;
    else damaged.push(entry);
  }
  return { answers, profile, answeredAt, damaged };
}

/** Reads what was saved before; answers and choices made in the meantime are newer and stay. */
async function load(opened: Database): Promise<void> {
  const { answers, profile, answeredAt, damaged } = sortEntries(await opened.readAll());
  if (damaged.length > 0) await opened.setAside(damaged, Date.now());
  const setAsideCount = (await opened.readSetAside()).length;
  if (useAssessment.getState().keeping === 'sharedComputer') return;
  foundProfile = profile;
  hasStarted ||= profile !== undefined;
  const merged = { ...(profile ?? useAssessment.getState().profile), ...profileChanges };
  profileChanges = {};
  useAssessment.setState((state) => ({
    phase: 'ready',
    keeping: 'device',
    answers: { ...answers, ...state.answers },
    profile: merged,
    answeredAt: { ...answeredAt, ...state.answeredAt },
    setAsideCount,
  }));
}

/**
 * Opens the storage and loads what is there. Never rejects: without storage the assessment goes on in memory.
 * @param opener - Replaced in tests by a storage with a fault.
 */
export async function startAssessment(opener: () => Promise<OpenedDatabase> = openDatabase): Promise<void> {
  if (isMarkedShared()) {
    useAssessment.setState({ phase: 'ready', keeping: 'sharedComputer' });
    return;
  }
  const opened = await openStorage(opener);
  if (opened.kind !== 'open') {
    useAssessment.setState({ phase: 'ready', keeping: opened.kind });
    return;
  }
  try {
    await load(opened.database);
  } catch {
    // What could not be read must not be overwritten: go on in memory, and say so.
    useAssessment.setState({ phase: 'ready', keeping: 'blocked' });
    return;
  }
  allowWriting(opened.database);
  saveProfile();
  await flush();
}

/**
 * Erases everything that this app keeps on this device, and starts afresh in memory and storage.
 * @returns False when the browser refused, for example because another tab holds on to it.
 */
export async function eraseEverything(): Promise<boolean> {
  const { keeping } = useAssessment.getState();
  stopSaving();
  const isErased = await eraseDatabase();
  foundProfile = undefined;
  hasStarted = false;
  if (keeping === 'sharedComputer') {
    useAssessment.setState({ ...makeState(), phase: 'ready', keeping });
    return isErased;
  }
  useAssessment.setState(makeState());
  await startAssessment();
  return isErased;
}
