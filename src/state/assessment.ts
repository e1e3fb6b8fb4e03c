import { create } from 'zustand';
import type { Answers, ItemAnswer, ItemId } from '#domain/answers.ts';
import {
  eraseDatabase,
  openDatabase,
  type Database,
  type OpenedDatabase,
  type SetAsideEntry,
  type StoredEntry,
} from '#platform/database.ts';
import { readStoredAnswer, readStoredProfile, type Profile } from './stored.ts';

/** Where answers go: the database of this device, or only the memory of this tab. */
export type Keeping = 'device' | 'sharedComputer' | 'blocked' | 'newer';

export interface AssessmentState {
  /** "loading" until what was saved before has been read, or could not be. */
  readonly phase: 'loading' | 'ready';
  readonly answers: Answers;
  readonly profile: Profile;
  /** When each answer was given, in epoch milliseconds. */
  readonly answeredAt: Readonly<Partial<Record<ItemId, number>>>;
  readonly keeping: Keeping;
  readonly saving: 'idle' | 'saving' | 'saved' | 'notSaved';
  /** Damaged entries that were found at the start and set aside. */
  readonly setAsideCount: number;
}

function drawSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

function makeState(): AssessmentState {
  return {
    phase: 'loading',
    answers: {},
    profile: { role: 'NONE', length: 'full', hasLicence: false, numberKeys: true, seed: drawSeed() },
    answeredAt: {},
    keeping: 'device',
    saving: 'idle',
    setAsideCount: 0,
  };
}

/** Inputs of the assessment and how their saving goes. Scores are computed from them, never stored. */
export const useAssessment = create<AssessmentState>()(makeState);

let open: () => Promise<OpenedDatabase> = openDatabase;
let database: Database | undefined;
/** Entries not yet known to be on the disk, newest value per key. */
const unsaved = new Map<string, StoredEntry>();
/** What was changed of the profile before the saved one was read. */
let profileChanges: Partial<Profile> = {};
/** The profile as it was found on this device. */
let foundProfile: Profile | undefined;

/** Writes; a connection that was lost is opened again once. */
async function write(entries: readonly StoredEntry[]): Promise<void> {
  try {
    await database?.write(entries);
  } catch (error) {
    const reopened = await open();
    if (reopened.kind !== 'open') throw error;
    database = reopened.database;
    await database.write(entries);
  }
}

async function flush(): Promise<void> {
  const { keeping, phase } = useAssessment.getState();
  // Nothing is written before the first successful load.
  if (!database || keeping !== 'device' || phase === 'loading' || unsaved.size === 0) return;
  const entries = [...unsaved.values()];
  useAssessment.setState({ saving: 'saving' });
  try {
    await write(entries);
  } catch {
    // The entries stay in `unsaved`: the next answer tries them again, and the page says that they are not saved.
    useAssessment.setState({ saving: 'notSaved' });
    return;
  }
  for (const entry of entries) {
    const id = `${entry.store}/${entry.key}`;
    if (unsaved.get(id) === entry) unsaved.delete(id);
  }
  if (unsaved.size === 0) useAssessment.setState({ saving: 'saved' });
}

function save(entry: StoredEntry): void {
  if (useAssessment.getState().keeping === 'sharedComputer') return;
  unsaved.set(`${entry.store}/${entry.key}`, entry);
  void flush();
}

/** The profile is kept from the first answer on, so that looking around leaves nothing behind. */
function saveProfile(): void {
  const { answers, phase, profile } = useAssessment.getState();
  if (phase === 'ready' && Object.keys(answers).length > 0) save({ store: 'settings', key: 'profile', value: profile });
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
}

/** Back from a shared computer: what was answered in this tab joins what is saved on this device. */
export async function keepOnDevice(): Promise<void> {
  const { answers, answeredAt, keeping, profile } = useAssessment.getState();
  if (keeping !== 'sharedComputer') return;
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
  open = opener;
  const opened = await open();
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
  database = opened.database;
  const { profile } = useAssessment.getState();
  if (profile !== foundProfile) saveProfile();
  await flush();
}

/** The raw content of what was set aside, for a download. */
export async function readSetAside(): Promise<readonly SetAsideEntry[]> {
  return database ? database.readSetAside() : [];
}

/**
 * Erases everything that this app keeps on this device, and starts afresh in memory and storage.
 * @returns False when the browser refused, for example because another tab holds on to it.
 */
export async function eraseEverything(): Promise<boolean> {
  const { keeping } = useAssessment.getState();
  unsaved.clear();
  database?.close();
  database = undefined;
  const isErased = await eraseDatabase();
  foundProfile = undefined;
  if (keeping === 'sharedComputer') {
    useAssessment.setState({ ...makeState(), phase: 'ready', keeping });
    return isErased;
  }
  useAssessment.setState(makeState());
  await startAssessment(open);
  return isErased;
}
