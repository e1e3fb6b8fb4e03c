import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { itemSets } from '#content/itemSets/itemSets.ts';
import { eraseTeamDatabase, readTeamText, writeTeamText } from '#platform/teamDatabase.ts';
import { writeTeamFile } from '#domain/teamFile.ts';
import { giveAnswer, startAgain } from '#state/assessment.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import { keepNothing, wipeSharedComputer } from '#state/keeping.ts';
import { keepOnDevice } from '#state/keepOnDevice.ts';
import { wouldLoseAnswers } from '#state/saving.ts';
import { eraseTeam, followTeam, labelPerson, loadTeam, removePerson, setInvited } from '#state/team.ts';
import { openTeamFile, readIntoTeam } from '#state/teamIntake.ts';
import { makeTeamState, useTeam, type TeamReading } from '#state/teamStore.ts';
import { makeTeamLines } from '../scripts/links/makeTeam.ts';

const [first = '', second = '', third = ''] = makeTeamLines(3);
const labels = () => useTeam.getState().people.now.map(({ label }) => label);
const paste = (...lines: readonly string[]) => readIntoTeam('now', [{ text: lines.join('\n') }], itemSets);

async function readKeptLabels() {
  const text = (await readTeamText()) as string | undefined;
  const kept = JSON.parse(text ?? '{}') as { now?: { label?: string }[] };
  return kept.now?.map(({ label }) => label) ?? [];
}

/** What a page that is opened later finds. */
async function untilKept(...expected: readonly string[]): Promise<void> {
  await expect.poll(readKeptLabels).toEqual(expected);
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

const openFile = (text: string) => readIntoTeam('now', [{ text, file: 'a.txt' }], itemSets);

describe('while one is still read', () => {
  it('another file is read as well, and so is what is pasted', async () => {
    await loadTeam(itemSets);
    await Promise.all([openFile(first), openFile(second), paste(third)]);
    expect(labels()).toEqual(['Nurse 1', 'Nurse 2', 'Physician 1']);
    await untilKept('Nurse 1', 'Nurse 2', 'Physician 1');
  });

  it('a text gives way to the next one', async () => {
    await loadTeam(itemSets);
    await Promise.all([paste(first), paste(first, second)]);
    expect(labels()).toEqual(['Nurse 1', 'Nurse 2']);
    expect(useTeam.getState().reading.now).toMatchObject({ addedCount: 2 });
    await untilKept('Nurse 1', 'Nurse 2');
  });
});

const under = (label: string, line: string) => line.replace(/^[^,]+/u, label);
const tellBoth = () =>
  Object.values(useTeam.getState().people).map((set) => set.map(({ label, role }) => `${label} ${role}`));

describe('what is done to a person', () => {
  it('reaches the earlier result of the label, though the role has changed, where nobody else has it', async () => {
    await loadTeam(itemSets);
    await paste(under('Ann', first), second);
    await readIntoTeam('earlier', [{ text: under('Ann', third) }], itemSets);
    expect(tellBoth()).toEqual([['Ann RN', 'Nurse 2 RN'], ['Ann GP']]);
    const [ann] = useTeam.getState().people.now;
    if (!ann) throw new Error('not read');
    labelPerson(ann, 'Ann Lee', 'person');
    expect(tellBoth()).toEqual([['Ann Lee RN', 'Nurse 2 RN'], ['Ann Lee GP']]);
    const [renamed] = useTeam.getState().people.now;
    if (renamed) removePerson(renamed, 'person');
    expect(tellBoth()).toEqual([['Nurse 2 RN'], []]);
  });
});

const toFile = (lines: readonly string[]) =>
  writeTeamFile({
    now: lines.map((line) => ({ label: line.split(',')[0] ?? '', payload: line.slice(line.indexOf('#') + 1) })),
    earlier: [],
  });
const many = makeTeamLines(200, 4);

/** Each look at the clock finds that much time gone: every step is a slice, and every slice is long enough to be told. */
let now = 0;
function slowClock(): void {
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 200));
}

/** What is said of both sets while something happens. */
async function watchReadings(act: () => Promise<unknown>): Promise<Readonly<Record<string, readonly string[]>>> {
  const kinds = { now: new Set<TeamReading['kind']>(), earlier: new Set<TeamReading['kind']>() };
  const stop = useTeam.subscribe(({ reading }) => {
    kinds.now.add(reading.now.kind);
    kinds.earlier.add(reading.earlier.kind);
  });
  await act();
  stop();
  return { now: [...kinds.now], earlier: [...kinds.earlier] };
}

const toldKinds = () => Object.values(useTeam.getState().reading).map(({ kind }) => kind);

describe('what is said of a reading', () => {
  beforeEach(slowClock);
  afterEach(() => void vi.restoreAllMocks());

  it('ends when the team that is kept here is read', async () => {
    await writeTeamText(toFile(many));
    const kinds = await watchReadings(() => loadTeam(itemSets));
    expect(kinds.now).toContain('reading');
    expect(labels().length).toBe(200);
    expect(toldKinds()).toEqual(['none', 'none']);
  });

  it('is nothing of a text where files without a link are named', async () => {
    const text = 'Dear all, nothing here.';
    expect(await readIntoTeam('now', [{ text, file: 'a.txt' }], itemSets)).toEqual(['a.txt']);
    expect(toldKinds()).toEqual(['none', 'none']);
    await paste(text);
    expect(toldKinds()).toEqual(['read', 'none']);
  });

  it('is of the set that a file is opened into alone', async () => {
    await loadTeam(itemSets);
    const kinds = await watchReadings(() => openTeamFile('earlier', toFile(many), itemSets));
    expect(kinds).toEqual({ now: ['none'], earlier: ['reading', 'read'] });
    expect(toldKinds()).toEqual(['none', 'read']);
  });
});

/** The disk takes its time over the next reading. @returns Gives what was there before. */
function holdDisk(): (text: string) => void {
  const { promise, resolve } = Promise.withResolvers<string>();
  vi.spyOn(IDBObjectStore.prototype, 'get').mockReturnValueOnce(promise as unknown as IDBRequest);
  return resolve;
}

/** What remembers that a tab is on a shared computer; Node has none. */
function makeStorage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

const otherTab = new BroadcastChannel('webside-team');

function tellOfChange(): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target origin
  otherTab.postMessage('changed');
}

afterAll(() => otherTab.close());

describe('a team that is changed while it is read here', () => {
  it('by another tab is read again, and joins what was given here meanwhile', async () => {
    const stop = followTeam(itemSets);
    const release = holdDisk();
    const load = loadTeam(itemSets);
    await paste(third);
    await writeTeamText(toFile([first]));
    tellOfChange();
    await expect.poll(() => useTeam.getState().phase).toBe('ready');
    release(toFile([second]));
    await load;
    expect(labels()).toEqual(['Nurse 1', 'Physician 1']);
    await untilKept('Nurse 1', 'Physician 1');
    stop();
  });

  it('by another tab after that is read anew, once the page asks for it, and also while no page shows it', async () => {
    await loadTeam(itemSets);
    await paste(first);
    await untilKept('Nurse 1');
    tellOfChange();
    await expect.poll(() => useTeam.getState()).toMatchObject({ phase: 'loading', people: { now: [] } });
  });

  it('stays erased when it was erased', async () => {
    const release = holdDisk();
    const load = loadTeam(itemSets);
    const erasing = eraseTeam();
    release(toFile([second]));
    await Promise.all([load, erasing]);
    expect(useTeam.getState().phase).toBe('ready');
    expect(labels()).toEqual([]);
  });
});

describe('a team on a shared computer', () => {
  beforeEach(async () => {
    useAssessment.setState({ phase: 'ready' });
    vi.stubGlobal('sessionStorage', makeStorage());
    keepNothing();
    await loadTeam(itemSets);
    await paste(first, second);
  });
  afterEach(async () => {
    await keepOnDevice();
    vi.unstubAllGlobals();
  });

  it('is in memory, and the tab asks before it is closed until it is wiped', () => {
    expect(useTeam.getState().keeping).toBe('memory');
    expect(wouldLoseAnswers()).toBe(true);
    wipeSharedComputer();
    expect(labels()).toEqual([]);
    expect(wouldLoseAnswers()).toBe(false);
  });

  it('gets nothing of what was still read when the tab was wiped', async () => {
    const readings = [openFile(makeTeamLines(300).join('\n')), openTeamFile('now', toFile([third]), itemSets)];
    wipeSharedComputer();
    await Promise.all(readings);
    expect(labels()).toEqual([]);
  });

  it('is asked about before the tab is closed until it is joined with what is kept here', async () => {
    await keepOnDevice();
    expect(wouldLoseAnswers()).toBe(true);
    await loadTeam(itemSets);
    await untilKept('Nurse 1', 'Nurse 2');
    expect(wouldLoseAnswers()).toBe(false);
  });

  it('stays when another tab changes its own', async () => {
    const told = Promise.withResolvers<void>();
    const hearing = new BroadcastChannel('webside-team');
    hearing.addEventListener('message', () => told.resolve());
    tellOfChange();
    await told.promise;
    hearing.close();
    expect(labels()).toEqual(['Nurse 1', 'Nurse 2']);
  });

  it('stays when the trainer starts an own assessment again', () => {
    giveAnswer('EHR-1', { kind: 'rated', level: 3 });
    startAgain();
    expect(labels()).toEqual(['Nurse 1', 'Nurse 2']);
  });

  it('joins the one that is kept here when the device turns out to be their own', async () => {
    await writeTeamText(toFile([third]));
    const stop = followTeam(itemSets);
    await keepOnDevice();
    expect(useTeam.getState()).toMatchObject({ phase: 'loading', keeping: 'device' });
    await loadTeam(itemSets);
    expect(labels()).toEqual(['Physician 1', 'Nurse 1', 'Nurse 2']);
    await untilKept('Physician 1', 'Nurse 1', 'Nurse 2');
    stop();
  });
});
