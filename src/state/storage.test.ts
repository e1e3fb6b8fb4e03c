import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type Database, type Ending, type StoredEntry } from '#platform/database.ts';
import { giveAnswer, keepResult, removeResult, startAgain } from './assessment.ts';
import { useAssessment } from './assessmentStore.ts';
import { eraseEverything } from './keeping.ts';
import { keepOnDevice } from './keepOnDevice.ts';
import { startAssessment } from './loading.ts';
import { sortEntries } from './sortEntries.ts';
import { forgetInvite, keepInvite } from './invite.ts';
import { changeProfile } from './profile.ts';
import { flush, readSetAside, stopSaving, type Opener } from './saving.ts';
import { changeReport } from './reportChoices.ts';
import { addFromFile } from './restore.ts';
import { readEntry } from './stored.ts';

/** Sets of ten records; the deep run has far more of them. */
const RUNS = Number(process.env.RUNS ?? 10_000);

const rated = (level: 1 | 2 | 3 | 4 | 5) => ({ kind: 'rated', level }) as const;

interface Sample {
  readonly format: number;
  readonly stores: readonly string[];
  readonly entries: readonly StoredEntry[];
}

function readSample(format: number): Sample {
  return JSON.parse(readFileSync(`tests/golden/stored-format-${format}.json`, 'utf8')) as Sample;
}

/** Leaves a database as the version of the sample wrote it. */
async function leave({ format, stores, entries }: Sample): Promise<void> {
  const db = await openDB('webside', format, {
    upgrade: (fresh) => {
      for (const store of stores) fresh.createObjectStore(store, store === 'setAside' ? { autoIncrement: true } : {});
    },
  });
  await Promise.all(entries.map(({ store, key, value }) => db.put(store, value, key)));
  db.close();
}

async function open(): Promise<Database> {
  const opened = await openDatabase();
  if (opened.kind !== 'open') throw new Error(`Storage is ${opened.kind}`);
  return opened.database;
}

async function reopen(opener?: Opener): Promise<void> {
  stopSaving();
  useAssessment.setState(useAssessment.getInitialState(), true);
  await startAssessment(opener);
}

/** Resolves when the store is as wanted. */
async function until(isThere: () => boolean): Promise<void> {
  if (isThere()) return;
  await new Promise<void>((resolve) => {
    const stop = useAssessment.subscribe(() => {
      if (!isThere()) return;
      stop();
      resolve();
    });
  });
}

const untilSaved = () => until(() => useAssessment.getState().saving === 'saved');

beforeEach(async () => {
  await keepOnDevice();
  await eraseEverything();
  stopSaving();
  await deleteDB('webside');
});

describe('a database of format', () => {
  it('1 opens with all that was in it, and goes on in the present format', async () => {
    await leave(readSample(1));
    await reopen();
    const { answers, answeredAt, profile, setAsideCount } = useAssessment.getState();
    expect(answers).toEqual({
      'EHR-1': rated(4),
      'EHR-2': { kind: 'notPartOfMyWork' },
      'EHR-3': { kind: 'skipped' },
      'EHR-1.1': { kind: 'chose', option: 2, confidence: 'fairlySure', isLocked: true },
      'EHR-1/again': rated(3),
      'EHR-2.1': { kind: 'chose', option: 0, isLocked: false },
    });
    expect(answeredAt['EHR-2.1']).toBe(1_795_435_275_000);
    expect(profile).toEqual({ role: 'RN', length: 'full', hasLicence: false, numberKeys: true, seed: 7 });
    expect(setAsideCount).toBe(0);
    keepResult('300/RN', 'abc');
    changeProfile({ role: 'GP' });
    await untilSaved();
    await reopen();
    expect(useAssessment.getState()).toMatchObject({
      profile: { role: 'GP', seed: 7 },
      results: { '300/RN': { link: 'abc' } },
    });
  });

  it('2 opens with all that was in it; what was answered before the last start stays put away', async () => {
    await leave(readSample(2));
    await reopen();
    expect(useAssessment.getState()).toMatchObject({
      answers: { 'EHR-1': rated(4), 'COM-1.2': { kind: 'chose', option: 1, isLocked: true } },
      since: 1_795_435_100_000,
      profile: { role: 'COO', length: 'quick', hasLicence: true, numberKeys: false, seed: 4_294_967_295 },
      results: { '200/COO': { link: 'AbC-_9' }, '201/RN': { link: null } },
      setAsideCount: 0,
    });
    expect(useAssessment.getState().answers['VID-1']).toBeUndefined();
  });

  it('2 has no choice of what to print, and keeps it from now on', async () => {
    await leave(readSample(2));
    await reopen();
    const first = { audience: 'mine', signOff: false, pocketCard: false };
    expect(useAssessment.getState()).toMatchObject({ reportChoices: first, reportChoicesAt: 0 });
    changeReport({ audience: 'manager' });
    changeReport({ pocketCard: true });
    await untilSaved();
    await reopen();
    expect(useAssessment.getState().reportChoices).toEqual({ ...first, audience: 'manager', pocketCard: true });
    expect(useAssessment.getState().setAsideCount).toBe(0);
  });

  it('2 with a choice of what to print that no version wrote has it set aside', async () => {
    const sample = readSample(2);
    const value = { audience: 'everybody', signOff: false, pocketCard: false, at: 1 };
    await leave({ ...sample, entries: [...sample.entries, { store: 'settings', key: 'report', value }] });
    await reopen();
    expect(useAssessment.getState()).toMatchObject({ reportChoices: { audience: 'mine' }, setAsideCount: 1 });
  });

  it('2 has no invite, and keeps one from now on until it is forgotten', async () => {
    await leave(readSample(2));
    await reopen();
    expect(useAssessment.getState().invite).toEqual({ code: null, at: 0 });
    keepInvite('BBGwHGwAYkVvZA');
    await untilSaved();
    await reopen();
    expect(useAssessment.getState()).toMatchObject({ invite: { code: 'BBGwHGwAYkVvZA' }, setAsideCount: 0 });
    forgetInvite();
    await untilSaved();
    await reopen();
    expect(useAssessment.getState()).toMatchObject({ invite: { code: null }, answers: { 'EHR-1': rated(4) } });
    const opened = await open();
    expect(JSON.stringify(await opened.readAll())).not.toContain('BBGwHGwAYkVvZA');
    opened.close();
  });

  it('2 with an invite that no version wrote has it set aside', async () => {
    const sample = readSample(2);
    const value = { code: 'https://example.org', at: 1 };
    await leave({ ...sample, entries: [...sample.entries, { store: 'settings', key: 'invite', value }] });
    await reopen();
    expect(useAssessment.getState()).toMatchObject({ invite: { code: null }, setAsideCount: 1 });
  });

  it('that is newer is shown and never written', async () => {
    const sample = readSample(2);
    await leave({ ...sample, format: 99, stores: [...sample.stores, 'future'] });
    await reopen();
    expect(useAssessment.getState()).toMatchObject({
      keeping: 'newer',
      phase: 'ready',
      answers: { 'EHR-1': rated(4) },
    });
    giveAnswer('EHR-1', rated(1));
    giveAnswer('COM-4', rated(1));
    await flush();
    const db = await openDB('webside');
    expect(await db.get('answers', 'EHR-1')).toMatchObject({ answer: rated(4) });
    expect(await db.get('answers', 'COM-4')).toBeUndefined();
    expect(db.version).toBe(99);
    db.close();
  });
});

describe('another tab', () => {
  it('is not overwritten where it answered later', async () => {
    await reopen();
    giveAnswer('EHR-1', rated(2), 1000);
    await untilSaved();
    const other = await open();
    await other.write([{ store: 'answers', key: 'EHR-1', value: { answer: rated(5), at: 3000 } }], () => 'put');
    giveAnswer('EHR-1', rated(3), 2000);
    giveAnswer('EHR-2', rated(3), 2000);
    await untilSaved();
    await reopen();
    expect(useAssessment.getState().answers).toEqual({ 'EHR-1': rated(5), 'EHR-2': rated(3) });
    other.close();
  });

  it('that left something unreadable has it set aside before its place is taken', async () => {
    await reopen();
    const other = await open();
    await other.write([{ store: 'answers', key: 'EHR-1', value: 'scrambled' }], () => 'put');
    giveAnswer('EHR-1', rated(3));
    await untilSaved();
    expect(await readSetAside()).toMatchObject([{ store: 'answers', key: 'EHR-1', value: 'scrambled' }]);
    await reopen();
    expect(useAssessment.getState().answers).toEqual({ 'EHR-1': rated(3) });
    other.close();
  });

  it('that erased everything leaves this one empty, and nothing is brought back', async () => {
    await reopen();
    giveAnswer('EHR-1', rated(3));
    await untilSaved();
    giveAnswer('EHR-2', rated(3));
    await deleteDB('webside');
    await until(() => useAssessment.getState().phase === 'ready');
    await flush();
    expect(useAssessment.getState().answers).toEqual({});
    stopSaving();
    expect(await (await open()).readAll()).toEqual([]);
  });

  it('of a newer build makes this one step back', async () => {
    await reopen();
    giveAnswer('EHR-1', rated(3));
    await untilSaved();
    const newer = await openDB('webside', 99);
    expect(useAssessment.getState()).toMatchObject({ keeping: 'newer', answers: { 'EHR-1': rated(3) } });
    giveAnswer('EHR-1', rated(1));
    await flush();
    expect(await newer.get('answers', 'EHR-1')).toMatchObject({ answer: rated(3) });
    newer.close();
  });
});

describe('storage that the browser took away', () => {
  it('says so, and gets everything back with the next answer', async () => {
    let end: ((ending: Ending) => void) | undefined;
    await reopen((onEnd) => {
      end = onEnd;
      return openDatabase(onEnd);
    });
    giveAnswer('EHR-1', rated(3), 1000);
    keepInvite('BBGwHGwAYkVvZA');
    keepResult('10/RN', 'abc');
    await untilSaved();
    const opened = await open();
    const entries = [
      { store: 'answers', key: 'EHR-1' },
      { store: 'settings', key: 'invite' },
    ] as const;
    await opened.remove(entries, () => true);
    opened.close();
    end?.('lost');
    expect(useAssessment.getState().saving).toBe('lost');
    giveAnswer('EHR-2', rated(4), 2000);
    await untilSaved();
    await reopen();
    expect(useAssessment.getState()).toMatchObject({
      answers: { 'EHR-1': rated(3), 'EHR-2': rated(4) },
      answeredAt: { 'EHR-1': 1000 },
      invite: { code: 'BBGwHGwAYkVvZA' },
      results: { '10/RN': { link: 'abc' } },
    });
  });
});

describe('a dated result', () => {
  it('of the same day and role is replaced by a later one, but never after a start again, and never by a copy', async () => {
    await reopen();
    keepResult('10/RN', 'first');
    keepResult('10/RN', 'changed');
    keepResult('10/RN', 'sent', 'copy');
    startAgain();
    keepResult('10/RN', 'afterwards');
    keepResult('10/RN', 'afterwardsChanged');
    keepResult('10/RN', 'changed');
    const links = Object.entries(useAssessment.getState().results).map(([key, { link }]) => [key, link]);
    expect(links).toEqual([
      ['10/RN', 'changed'],
      ['10/RN/2', 'sent'],
      ['10/RN/3', 'afterwardsChanged'],
    ]);
  });

  it('from a file stays when the own result of that day and role is kept, before and after a start again', async () => {
    await reopen();
    addFromFile([{ name: '10/RN', link: 'phone', isCopy: false }], []);
    keepResult('10/RN', 'first');
    keepResult('10/RN', 'changed');
    startAgain();
    keepResult('10/RN', 'afterwards');
    addFromFile(
      ['phone', 'tablet', 'changed'].map((link) => ({ name: '10/RN', link, isCopy: false })),
      [],
    );
    await untilSaved();
    await reopen();
    const { results, setAsideCount } = useAssessment.getState();
    expect(Object.values(results).map(({ link }) => link)).toEqual(['changed', 'phone', 'tablet', 'afterwards']);
    expect(setAsideCount).toBe(0);
  });

  it('that was removed stays away from the device', async () => {
    await reopen();
    keepResult('10/RN', 'first');
    removeResult('10/RN');
    await untilSaved();
    await reopen();
    expect(useAssessment.getState().results).toMatchObject({ '10/RN': { link: null } });
    const opened = await open();
    expect(JSON.stringify(await opened.readAll())).not.toContain('first');
    opened.close();
  });
});

describe('starting again', () => {
  it('puts the answers away and keeps role, length and dated results', async () => {
    await reopen();
    changeProfile({ role: 'RN', length: 'quick' });
    giveAnswer('EHR-1', rated(3), Date.now() + 5000);
    keepResult('10/RN', 'abc');
    startAgain();
    expect(useAssessment.getState().answers).toEqual({});
    await untilSaved();
    giveAnswer('COM-1', rated(2));
    await untilSaved();
    await reopen();
    expect(useAssessment.getState()).toMatchObject({
      answers: { 'COM-1': rated(2) },
      profile: { role: 'RN', length: 'quick' },
      results: { '10/RN': { link: 'abc' } },
    });
    expect(useAssessment.getState().answers['EHR-1']).toBeUndefined();
  });

  it('removes the old answers from the device', async () => {
    await reopen();
    giveAnswer('EHR-1', rated(3));
    await untilSaved();
    startAgain();
    const opened = await open();
    const isGone = async () => (await opened.readAll()).every(({ store }) => store !== 'answers');
    await expect.poll(isGone).toBe(true);
    opened.close();
  });
});

/** Values as storage may hold them: whole ones with one thing wrong, and anything at all. */
const wholeAnswer = fc.record({
  answer: fc.oneof(
    fc.record({ kind: fc.constant('rated'), level: fc.integer({ min: 1, max: 5 }) }),
    fc.constant({ kind: 'notPartOfMyWork' }),
    fc.constant({ kind: 'skipped' }),
  ),
  at: fc.nat(),
});
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSparseArray: true,
  withTypedArray: true,
});
const damaged = fc.oneof(
  anything,
  wholeAnswer.map(({ answer }) => ({ answer })),
  fc.tuple(wholeAnswer, anything).map(([{ answer }, at]) => ({ answer, at })),
  fc.tuple(wholeAnswer, anything).map(([{ at }, answer]) => ({ answer, at })),
  wholeAnswer.map((whole) => ({ ...whole, extra: 1 })),
  wholeAnswer.map((whole) => JSON.stringify(whole).slice(0, -2)),
  fc.constantFrom(JSON.parse('{"__proto__": {"kind": "rated", "level": 3}, "at": 1}'), { at: Number.MAX_VALUE }, null),
);
const anyKey = fc.oneof(
  fc.constantFrom(
    'EHR-1',
    'EHR-1.1',
    'EHR-1/again',
    'profile',
    'report',
    'invite',
    'round',
    '12/RN',
    '__proto__',
    'toString',
    'EHR-1.0',
  ),
  fc.string(),
);
const anyStore = fc.constantFrom('answers', 'settings', 'results', 'plan');

describe('damaged records, 100,000 of them,', () => {
  it('throw nothing, keep their raw content, and leave what is whole as it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ store: anyStore, key: anyKey, value: damaged }), { minLength: 10, maxLength: 10 }),
        wholeAnswer,
        (broken, whole) => {
          const entries = [...broken, { store: 'answers', key: 'TRB-6', value: whole }] as readonly StoredEntry[];
          const sorted = sortEntries(entries, readEntry);
          // Every entry is either used or set aside, and what is set aside is what was found.
          expect(sorted.damaged).toEqual(entries.filter((entry) => !readEntry(entry)));
          expect(sorted.damaged.every((entry) => entries.includes(entry))).toBe(true);
          expect(sorted.kept.answers['TRB-6']).toEqual(whole.answer);
          expect(Object.keys(sorted.kept.answers).every((key) => /^[A-Z]{3}-\d/u.test(key))).toBe(true);
          expect(Number.isFinite(sorted.kept.since)).toBe(true);
        },
      ),
      { numRuns: RUNS },
    );
  }, 3_600_000);
});
