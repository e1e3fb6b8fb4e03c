import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type Database, type OpenedDatabase } from '#platform/database.ts';
import { giveAnswer, keepResult, setDone, startAgain } from './assessment.ts';
import { useAssessment } from './assessmentStore.ts';
import { eraseEverything, keepNothing, wipeSharedComputer } from './keeping.ts';
import { keepOnDevice } from './keepOnDevice.ts';
import { startAssessment } from './loading.ts';
import { changeProfile, forgetProfile, keepProfile } from './profile.ts';
import { addFromFile, restoreAnswers } from './restore.ts';
import { changeReport } from './reportChoices.ts';
import { readSetAside, wouldLoseAnswers } from './saving.ts';

const rated = (level: 1 | 2 | 3 | 4 | 5) => ({ kind: 'rated', level }) as const;

async function openOrFail(): Promise<Database> {
  const opened = await openDatabase();
  if (opened.kind !== 'open') throw new Error(`Storage is ${opened.kind}`);
  return opened.database;
}

/** Resolves when all that was given has reached the storage. */
async function untilSaved(): Promise<void> {
  // What is saved in one step is written after it.
  await Promise.resolve();
  if (useAssessment.getState().saving !== 'saving') return;
  await new Promise<void>((resolve) => {
    const stop = useAssessment.subscribe(({ saving }) => {
      if (saving === 'saving') return;
      stop();
      resolve();
    });
  });
}

async function reopen(open?: () => Promise<OpenedDatabase>): Promise<void> {
  // A page that is opened later knows nothing of what was chosen in this one.
  forgetProfile();
  useAssessment.setState(useAssessment.getInitialState(), true);
  await startAssessment(open);
}

beforeEach(async () => {
  await keepOnDevice();
  await reopen();
  await eraseEverything();
});

describe('the profile', () => {
  it('is kept from the first answer on, not by looking around', async () => {
    changeProfile({ role: 'RN' });
    await untilSaved();
    await reopen();
    expect(useAssessment.getState().profile.role).toBe('NONE');
    changeProfile({ role: 'RN' });
    giveAnswer('EHR-1', rated(4), 1);
    await untilSaved();
    const { seed } = useAssessment.getState().profile;
    await reopen();
    expect(useAssessment.getState().profile).toMatchObject({ role: 'RN', seed });
  });

  it('is kept from the start on, before the first answer and while loading', async () => {
    changeProfile({ role: 'RN', numberKeys: false });
    keepProfile();
    await untilSaved();
    const { seed } = useAssessment.getState().profile;
    useAssessment.setState(useAssessment.getInitialState(), true);
    const loading = startAssessment();
    changeProfile({ role: 'GP' });
    keepProfile();
    await loading;
    await untilSaved();
    await reopen();
    expect(useAssessment.getState().profile).toMatchObject({ role: 'GP', numberKeys: false, seed });
    changeProfile({ length: 'quick' });
    await untilSaved();
    await reopen();
    expect(useAssessment.getState().profile).toMatchObject({ role: 'GP', length: 'quick' });
  });

  it('loses nothing when one choice is made before the saved one is read', async () => {
    giveAnswer('EHR-1', rated(4), 1);
    changeProfile({ role: 'RN', length: 'quick', numberKeys: false });
    await untilSaved();
    const { seed } = useAssessment.getState().profile;
    useAssessment.setState(useAssessment.getInitialState(), true);
    const loading = startAssessment();
    changeProfile({ role: 'GP' });
    await loading;
    await untilSaved();
    await reopen();
    expect(useAssessment.getState().profile).toMatchObject({ role: 'GP', length: 'quick', numberKeys: false, seed });
  });
});

describe('saving', () => {
  it('keeps answers and profile over a restart', async () => {
    giveAnswer('EHR-1', rated(4), 1000);
    giveAnswer('EHR-2', { kind: 'notPartOfMyWork' }, 2000);
    changeProfile({ role: 'RN' });
    await untilSaved();
    expect(useAssessment.getState().saving).toBe('saved');
    await reopen();
    expect(useAssessment.getState()).toMatchObject({
      phase: 'ready',
      answers: { 'EHR-1': rated(4), 'EHR-2': { kind: 'notPartOfMyWork' } },
      profile: { role: 'RN' },
      answeredAt: { 'EHR-1': 1000, 'EHR-2': 2000 },
    });
  });

  it('writes one record for each answer', async () => {
    giveAnswer('EHR-1', rated(4), 1000);
    giveAnswer('EHR-1', rated(5), 1500);
    giveAnswer('EHR-2', rated(2), 2000);
    await untilSaved();
    const database = await openOrFail();
    expect((await database.readAll()).filter(({ store }) => store === 'answers')).toEqual([
      { store: 'answers', key: 'EHR-1', value: { answer: rated(5), at: 1500 } },
      { store: 'answers', key: 'EHR-2', value: { answer: rated(2), at: 2000 } },
    ]);
  });

  it('lets an answer given while loading win over the saved one', async () => {
    giveAnswer('EHR-1', rated(2), 1000);
    giveAnswer('EHR-2', rated(2), 1000);
    await untilSaved();
    useAssessment.setState(useAssessment.getInitialState(), true);
    const loading = startAssessment();
    giveAnswer('EHR-1', rated(5), 2000);
    await loading;
    await untilSaved();
    await reopen();
    expect(useAssessment.getState().answers).toEqual({ 'EHR-1': rated(5), 'EHR-2': rated(2) });
  });
});

describe('damaged data', () => {
  it('is set aside with its raw content, and what is whole stays', async () => {
    const database = await openOrFail();
    const damaged = [
      { store: 'answers', key: 'EHR-2', value: { answer: { kind: 'rated', level: 9 }, at: 1 } },
      { store: 'answers', key: 'EHR-3', value: 'text' },
      { store: 'answers', key: '__proto__', value: { answer: rated(3), at: 1 } },
      { store: 'settings', key: 'profile', value: { role: 'KING' } },
    ] as const;
    await database.write(
      [{ store: 'answers', key: 'EHR-1', value: { answer: rated(3), at: 1 } }, ...damaged],
      () => 'put',
    );
    await reopen();
    expect(useAssessment.getState()).toMatchObject({
      answers: { 'EHR-1': rated(3) },
      profile: { role: 'NONE' },
      setAsideCount: 4,
    });
    const setAside = await readSetAside();
    expect(setAside.map(({ store, key, value }) => ({ store, key, value }))).toEqual(
      expect.arrayContaining([...damaged]),
    );
  });

  it('that cannot be set aside, because the disk is full, hides nothing that is whole, and is not overwritten', async () => {
    giveAnswer('EHR-1', rated(3), 1);
    await untilSaved();
    const database = await openOrFail();
    await database.write([{ store: 'answers', key: 'EHR-2', value: 'text' }], () => 'put');
    const full = new DOMException('full', 'QuotaExceededError');
    await reopen(async () => ({ kind: 'open', database: { ...database, setAside: async () => Promise.reject(full) } }));
    expect(useAssessment.getState()).toMatchObject({ keeping: 'device', answers: { 'EHR-1': rated(3) } });
    giveAnswer('EHR-2', rated(4), 2);
    await untilSaved();
    expect(await readSetAside()).toMatchObject([{ store: 'answers', key: 'EHR-2', value: 'text' }]);
  });
});

describe('storage with a fault', () => {
  it('that is blocked leaves the assessment working in memory', async () => {
    await reopen(async () => ({ kind: 'blocked' }));
    giveAnswer('EHR-1', rated(3), 1);
    expect(useAssessment.getState()).toMatchObject({
      phase: 'ready',
      keeping: 'blocked',
      answers: { 'EHR-1': rated(3) },
    });
  });

  it('that cannot be read is not written', async () => {
    const database = await openOrFail();
    const written: unknown[] = [];
    const broken: Database = {
      ...database,
      readAll: async () => Promise.reject(new Error('unreadable')),
      write: async (entries) => void written.push(...entries),
    };
    await reopen(async () => ({ kind: 'open', database: broken }));
    giveAnswer('EHR-1', rated(3), 1);
    await untilSaved();
    expect(useAssessment.getState().keeping).toBe('blocked');
    expect(written).toEqual([]);
  });

  it('that is full says so, and saves all when there is room again', async () => {
    const database = await openOrFail();
    let isFull = true;
    const full: Database = {
      ...database,
      write: async (entries, decide) => {
        if (isFull) throw new DOMException('full', 'QuotaExceededError');
        await database.write(entries, decide);
      },
    };
    await reopen(async () => ({ kind: 'open', database: full }));
    giveAnswer('EHR-1', rated(3), 1);
    await untilSaved();
    expect(useAssessment.getState()).toMatchObject({ saving: 'notSaved', answers: { 'EHR-1': rated(3) } });
    isFull = false;
    giveAnswer('EHR-2', rated(4), 2);
    await untilSaved();
    expect((await database.readAll()).map(({ key }) => key)).toEqual(['EHR-1', 'EHR-2', 'profile']);
  });
});

describe('what is saved in one step', () => {
  it('is written in one transaction, so that a page left in between keeps all or nothing', async () => {
    const database = await openOrFail();
    const written: (readonly string[])[] = [];
    const counted: Database = {
      ...database,
      write: async (entries, decide) => {
        written.push(entries.map(({ key }) => key));
        await database.write(entries, decide);
      },
    };
    await reopen(async () => ({ kind: 'open', database: counted }));
    giveAnswer('EHR-1', rated(3), 1);
    giveAnswer('EHR-2', rated(4), 1);
    setDone('T01', true);
    await untilSaved();
    expect(written).toEqual([['profile', 'EHR-1', 'EHR-2', 'T01']]);
  });
});

describe('starting again', () => {
  it('removes nothing as long as the start itself cannot be written', async () => {
    giveAnswer('EHR-1', rated(3), 1);
    await untilSaved();
    const database = await openOrFail();
    const full = new DOMException('full', 'QuotaExceededError');
    let hasRemoved = false;
    const remove: Database['remove'] = async () => void (hasRemoved = true);
    const broken: Database = { ...database, write: async () => Promise.reject(full), remove };
    await reopen(async () => ({ kind: 'open', database: broken }));
    keepResult('300/RN', 'abc');
    startAgain();
    await untilSaved();
    expect(useAssessment.getState().saving).toBe('notSaved');
    await database.readAll();
    expect(hasRemoved).toBe(false);
    await reopen();
    expect(useAssessment.getState().answers).toEqual({ 'EHR-1': rated(3) });
  });

  it('removes no answer that was given since', async () => {
    giveAnswer('EHR-1', rated(3), 1);
    giveAnswer('EHR-2', rated(3), 1);
    await untilSaved();
    const database = await openOrFail();
    const removed = Promise.withResolvers<void>();
    const slow: Database = {
      ...database,
      write: async (entries, decide) => {
        await database.write(entries, decide);
        if (entries.some(({ key }) => key === 'round')) giveAnswer('EHR-1', rated(5));
      },
      remove: async (entries, isOld) => {
        await untilSaved();
        await database.remove(entries, isOld);
        removed.resolve();
      },
    };
    await reopen(async () => ({ kind: 'open', database: slow }));
    startAgain();
    await removed.promise;
    const answers = (await database.readAll()).filter(({ store }) => store === 'answers');
    expect(answers).toMatchObject([{ key: 'EHR-1', value: { answer: rated(5) } }]);
  });
});

const choose = () => changeProfile({ role: 'GP' });

/** Takes some steps on a nurse's device and goes back to it. @returns The role then. */
const takeBack = async (...steps: readonly (() => void)[]) => {
  await eraseEverything();
  changeProfile({ role: 'RN' });
  giveAnswer('EHR-1', rated(3), 1);
  await untilSaved();
  await reopen();
  for (const step of steps) step();
  await keepOnDevice();
  await untilSaved();
  return useAssessment.getState().profile.role;
};

describe('a shared computer', () => {
  it('keeps nothing, and shows and changes nothing that was saved before', async () => {
    giveAnswer('EHR-1', rated(3), 1);
    await untilSaved();
    keepNothing();
    expect(useAssessment.getState().answers).toEqual({});
    giveAnswer('EHR-1', rated(5), 2);
    await untilSaved();
    await reopen();
    expect(useAssessment.getState().answers).toEqual({ 'EHR-1': rated(3) });
  });

  it('goes on with the role that was chosen, and leaves the saved one as it was', async () => {
    giveAnswer('EHR-1', rated(3), 1);
    changeProfile({ role: 'RN' });
    await untilSaved();
    await reopen();
    changeProfile({ role: 'PSY', length: 'quick' });
    keepNothing();
    expect(useAssessment.getState().profile).toMatchObject({ role: 'PSY', length: 'quick' });
    await untilSaved();
    await reopen();
    expect(useAssessment.getState().profile).toMatchObject({ role: 'RN', length: 'full' });
  });

  it('can be taken back, with role and times', async () => {
    changeProfile({ role: 'PSY' });
    keepNothing();
    giveAnswer('EHR-1', rated(5), 2000);
    await keepOnDevice();
    await untilSaved();
    await reopen();
    expect(useAssessment.getState()).toMatchObject({
      answers: { 'EHR-1': rated(5) },
      answeredAt: { 'EHR-1': 2000 },
      profile: { role: 'PSY' },
    });
  });

  it.each([
    { name: 'at once', leave: () => undefined },
    { name: 'after a wipe', leave: wipeSharedComputer },
    { name: 'after a start again', leave: startAgain },
  ])('leaves the saved role as it was where none was chosen in the tab, $name', async ({ leave }) => {
    changeProfile({ role: 'RN', length: 'quick' });
    giveAnswer('EHR-1', rated(3), 1);
    await untilSaved();
    await reopen();
    keepNothing();
    giveAnswer('EHR-2', rated(1), 1);
    leave();
    await keepOnDevice();
    await untilSaved();
    expect(useAssessment.getState().profile).toMatchObject({ role: 'RN', length: 'quick' });
  });

  it('leaves a role that answers were given with, and one that another tab chose', async () => {
    changeProfile({ role: 'RN' });
    giveAnswer('EHR-1', rated(3), 1);
    await untilSaved();
    await reopen();
    changeProfile({ length: 'quick' });
    giveAnswer('EHR-2', rated(3), 2);
    await untilSaved();
    keepNothing();
    await untilSaved();
    await reopen();
    expect(useAssessment.getState().profile).toMatchObject({ role: 'RN', length: 'quick' });
    const { profile, profileAt } = useAssessment.getState();
    const database = await openOrFail();
    const value = { ...profile, role: 'GP', at: profileAt + 1 };
    await database.write([{ store: 'settings', key: 'profile', value }], () => 'put');
    await startAssessment();
    keepNothing();
    await untilSaved();
    await reopen();
    expect(useAssessment.getState().profile).toMatchObject({ role: 'GP', length: 'quick' });
  });

  it('removes nothing of the device when the tab starts again', async () => {
    giveAnswer('EHR-1', rated(3), 1);
    await untilSaved();
    keepNothing();
    giveAnswer('EHR-1', rated(5));
    startAgain();
    // Whatever was begun before this reading comes before it.
    await (await openOrFail()).readAll();
    await reopen();
    expect(useAssessment.getState().answers).toEqual({ 'EHR-1': rated(3) });
  });

  it('taken back brings a role that was chosen before or in the tab, unless the tab was wiped', async () => {
    expect(await takeBack(choose, keepNothing)).toBe('GP');
    expect(await takeBack(keepNothing, choose)).toBe('GP');
    expect(await takeBack(keepNothing, choose, wipeSharedComputer)).toBe('RN');
  });

  const opened = { answers: { 'EHR-1': rated(1), 'EHR-2': rated(2) }, day: 200, role: 'GP', length: 'quick' } as const;

  it('taken back brings what was opened, kept, ticked and chosen', async () => {
    keepNothing();
    restoreAnswers({ ...opened, hasLicence: false });
    addFromFile([{ name: '100/GP', link: 'abc', isCopy: false }], ['T01']);
    keepResult('101/RN', 'sent', 'copy');
    changeReport({ audience: 'manager' });
    giveAnswer('EHR-3', rated(3));
    await keepOnDevice();
    await untilSaved();
    await reopen();
    expect(useAssessment.getState()).toMatchObject({
      answers: { ...opened.answers, 'EHR-3': rated(3) },
      profile: { role: 'GP', length: 'quick' },
      restored: { day: 200 },
      results: { '100/GP/101': { link: 'abc' }, '101/RN': { link: 'sent', isCopy: true } },
      done: { T01: { isDone: true } },
      reportChoices: { audience: 'manager' },
    });
  });

  it('taken back lets a file that was opened replace no answer, date, role or dated result', async () => {
    changeProfile({ role: 'RN' });
    giveAnswer('EHR-1', rated(4), 1);
    keepResult('100/GP', 'own');
    await untilSaved();
    await reopen();
    keepNothing();
    restoreAnswers({ ...opened, hasLicence: false });
    addFromFile([{ name: '100/GP', link: 'abc', isCopy: false }], []);
    keepResult('100/GP', 'sent', 'copy');
    giveAnswer('EHR-3', rated(3));
    await keepOnDevice();
    await untilSaved();
    await reopen();
    const state = useAssessment.getState();
    expect(state.answers).toEqual({ 'EHR-1': rated(4), 'EHR-2': rated(2), 'EHR-3': rated(3) });
    expect(state).toMatchObject({
      profile: { role: 'RN', length: 'full' },
      restored: undefined,
      results: { '100/GP': { link: 'own' }, '100/GP/101': { link: 'abc' }, '100/GP/2': { link: 'sent' } },
    });
  });

  it('taken back leaves a file alone where the device was begun anew after it was opened', async () => {
    keepNothing();
    restoreAnswers({ ...opened, hasLicence: false });
    const value = { at: useAssessment.getState().since + 10 };
    await (await openOrFail()).write([{ store: 'settings', key: 'round', value }], () => 'put');
    await keepOnDevice();
    expect(useAssessment.getState()).toMatchObject({ answers: {}, restored: undefined });
  });

  it('asks before it is closed as long as it holds answers or dated results', () => {
    keepNothing();
    expect(wouldLoseAnswers()).toBe(false);
    giveAnswer('EHR-1', rated(5));
    keepResult('100/GP', 'abc');
    startAgain();
    expect(wouldLoseAnswers()).toBe(true);
    wipeSharedComputer();
    expect(wouldLoseAnswers()).toBe(false);
  });
});

describe('a lost connection', () => {
  it('that broke between two answers is replaced', async () => {
    const opened: Database[] = [];
    await reopen(async () => {
      const found = await openDatabase();
      if (found.kind === 'open') opened.push(found.database);
      return found;
    });
    giveAnswer('EHR-1', rated(3), 1);
    await untilSaved();
    opened[0]?.close();
    giveAnswer('EHR-2', rated(4), 2);
    await untilSaved();
    expect(opened).toHaveLength(2);
    await reopen();
    expect(useAssessment.getState().answers).toEqual({ 'EHR-1': rated(3), 'EHR-2': rated(4) });
  });
});

describe('erasing', () => {
  it('keeps a shared computer a shared computer', async () => {
    keepNothing();
    expect(await eraseEverything()).toBe(true);
    expect(useAssessment.getState().keeping).toBe('sharedComputer');
  });

  it.each([
    ['is blocked', async () => ({ kind: 'blocked' }) as const],
    ['is of a newer version', async () => ({ kind: 'newer', readAll: async () => [] }) as const],
    [
      'cannot be read',
      async () => ({ kind: 'newer', readAll: async () => Promise.reject(new Error('gone')) }) as const,
    ],
  ])('does not turn round a shared computer that was chosen before it was known that storage %s', async (_, open) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const start = startAssessment(async () => {
      await promise;
      return open();
    });
    keepNothing();
    resolve();
    await start;
    expect(useAssessment.getState()).toMatchObject({ phase: 'ready', keeping: 'sharedComputer' });
  });

  it('says when another tab does not let go, goes on in memory, and works once that is closed', async () => {
    giveAnswer('EHR-1', rated(3), 1);
    await untilSaved();
    const stuck = await openDB('webside');
    expect(await eraseEverything()).toBe(false);
    expect(useAssessment.getState()).toMatchObject({ phase: 'ready', keeping: 'blocked', answers: {} });
    stuck.close();
    expect(await eraseEverything()).toBe(true);
    expect(useAssessment.getState()).toMatchObject({ phase: 'ready', keeping: 'device', answers: {} });
  });

  it('also removes what a newer version wrote', async () => {
    giveAnswer('EHR-1', rated(3), 1);
    await untilSaved();
    await reopen(async () => ({ kind: 'newer', readAll: async () => [] }));
    expect(await eraseEverything()).toBe(true);
    await reopen();
    expect(useAssessment.getState().answers).toEqual({});
  });

  it('leaves nothing behind', async () => {
    giveAnswer('EHR-1', rated(3), 1);
    changeProfile({ role: 'RN' });
    await untilSaved();
    await eraseEverything();
    expect(await (await openOrFail()).readAll()).toEqual([]);
    expect(useAssessment.getState()).toMatchObject({
      answers: {},
      profile: { role: 'NONE' },
      answeredAt: {},
    });
  });
});
