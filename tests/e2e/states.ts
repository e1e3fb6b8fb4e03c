// Every state of every page that a person can meet, for the checks that go through all of them.
import type { Page } from '@playwright/test';
import { itemSets, presentItemSet } from '#content/itemSets/itemSets.ts';
import { encodeInvite, type Invite } from '#domain/inviteLink.ts';
import { makeTeamLines } from '../../scripts/links/makeTeam.ts';
import {
  ADDRESSES,
  expect,
  SHARED,
  store,
  storeDatedNurse,
  storeFullNurse,
  storeNurse,
  untilRunning,
  untilTeamKept,
} from './site.ts';

/** A page as it stands after some steps; the steps begin where the last ones ended, or with an address. */
interface View {
  readonly name: string;
  readonly address?: string;
  readonly act?: (page: Page) => Promise<void>;
}

interface State {
  /** What is kept in the browser before. */
  readonly arrange?: (page: Page) => Promise<void>;
  readonly views: readonly View[];
}

const see = (...addresses: readonly string[]): readonly View[] =>
  addresses.map((address) => ({ name: address, address }));

const press =
  (name: string | RegExp) =>
  async (page: Page): Promise<void> =>
    page.getByRole('button', { name }).first().click();

/** Presses what opens a dialog. */
const ask =
  (name: string | RegExp) =>
  async (page: Page): Promise<void> => {
    await press(name)(page);
    await page.getByRole('dialog').waitFor();
  };

/** Says yes in the dialog that is open, and waits for what is told then. */
const answer =
  (name: string, told: string) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
    await page.getByText(told).first().waitFor();
  };

const print = async (page: Page): Promise<void> => page.emulateMedia({ media: 'print' });

const pressAndPrint =
  (...names: readonly (string | RegExp)[]) =>
  async (page: Page): Promise<void> => {
    for (const name of names) await press(name)(page);
    await print(page);
  };

/** Nothing is printed; the page stays as it would go to the printer. */
async function holdPrinter(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
}

const makeInvite = (asked: Omit<Invite, 'itemSet'>) =>
  `/i#${encodeInvite({ itemSet: presentItemSet.number, ...asked }, itemSets)}`;
const NURSE_INVITE = makeInvite({ role: 'RN', length: 'full', parts: ['records', 'communication'] });

async function pasteTeam(page: Page, lines: readonly string[]): Promise<void> {
  await page.getByRole('textbox', { name: 'Result links', exact: true }).fill(lines.join('\n'));
  // What follows the table comes after it.
  await page.getByRole('button', { name: 'Print team report' }).waitFor();
  await untilTeamKept(page);
}

async function chooseAudience(page: Page, name: RegExp): Promise<void> {
  await press('Report options')(page);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name }).check();
  // What each needs is loaded first.
  for (const box of await dialog.getByRole('checkbox').all()) {
    if (!(await box.isChecked())) await box.click();
    await expect(box).toBeChecked();
  }
  await dialog.getByRole('button', { name: 'Print now' }).click();
  await print(page);
}

/** Sets a limit of the plan that leaves gaps open. */
async function limitPlan(page: Page): Promise<void> {
  await page.getByText('Set limits: cost, hours, kind, region').click();
  await page.getByLabel('Hours at most, in all').fill('1');
  await page
    .getByRole('button', { name: /^Allow [\d.]+ h in all to close/u })
    .first()
    .waitFor();
}

/** Opens the question of a role that is not the own one. */
async function askForRole(page: Page): Promise<void> {
  const role = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: 'Pharmacist' }) });
  await role.locator('summary').first().click();
  await role.getByRole('button', { name: 'Take this role' }).click();
}

/** A newer version waits: the browser’s part in it is played. */
async function letNewVersionWait(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const worker = { addEventListener: () => undefined, controller: {}, waiting: {}, update: async () => undefined };
    const container = { ...worker, register: async () => Promise.resolve(worker) };
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => container });
  });
}

/** The disk is full whenever something is to be kept. */
async function fillDisk(page: Page): Promise<void> {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
}

/** The browser clears what is kept: its part in it is played. */
async function clearStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    // oxlint-disable-next-line typescript/unbound-method -- it is called with its database below
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...given) {
      this.dispatchEvent(new Event('close'));
      return transaction.apply(this, given);
    };
  });
  await page.getByRole('radio').nth(1).click();
  await page.getByText('The browser has cleared what Webside kept here.').waitFor();
}

/** Opens a database of a version that is not released yet, or with something in it that cannot be read. */
async function openStored(page: Page, name: string, version: number, value?: string): Promise<void> {
  await page.evaluate(
    async (given) => {
      const request = indexedDB.open(given.name, given.version);
      request.addEventListener('upgradeneeded', () => {
        if (given.value !== undefined) request.result.createObjectStore('team').put(given.value, 'team');
      });
      await new Promise((resolve) => {
        request.addEventListener('success', resolve);
      });
      request.result.close();
    },
    { name, version, value },
  );
}

/** Opens the file that was saved of the answers that are here. */
async function openOwnFile(page: Page): Promise<void> {
  const saving = page.waitForEvent('download');
  await press('Save to file')(page);
  await page.getByLabel('Open a file').setInputFiles(await (await saving).path());
  await page.getByRole('dialog').waitFor();
}

/** A page whose script is gone, after the one reload that might bring it back. */
export async function losePage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // What failed is told to the console too, as it should be.
    console.error = () => undefined;
  });
  await page.route(/\/assets\/GlossaryRoute[^/]*\.js$/u, async (route) => route.fulfill({ status: 404 }));
}

const NOW = makeTeamLines(7, 4);
const EARLIER = makeTeamLines(7, 5, 90);

/** Of the nurse in the full length: one questionnaire whole, one begun. */
const isHalf = (key: string) => key.startsWith('EHR') || key === 'VID-1' || key === 'VID-2';

export const STATES: Readonly<Record<string, State>> = {
  'a first visit': { views: see(...ADDRESSES, '/no-such-page') },
  'a first visit, further on': {
    views: [
      ...see('/assess/records?q=end', '/assess/records?q=again', '/roles?licence=nurse', '/resources?cost=paid'),
      {
        name: 'an invite for a physician',
        address: makeInvite({ role: 'GP', length: 'quick', parts: ['video'], dueDay: 100 }),
      },
      {
        name: 'an invite for every role',
        address: makeInvite({ length: 'full', parts: ['records', 'communication'] }),
      },
      { name: 'a shared result', address: `/r#${SHARED.full}` },
      { name: 'a shared summary', address: `/r#${SHARED.summary}` },
    ],
  },
  'half of the answers': {
    arrange: async (page) => storeFullNurse(page, isHalf),
    views: [
      ...see('/', '/assess', '/assess/video?q=2', '/assess/video?q=3', '/assess/video?q=end', '/results', '/roles'),
      { name: 'Continue without an answer', address: '/assess/video?q=3', act: press('Continue') },
      { name: 'a scenario to answer', address: '/assess/communication?q=8' },
    ],
  },
  'all answers': {
    arrange: storeFullNurse,
    // The other addresses are the same for everybody.
    views: see('/', '/assess', '/assess/records', '/results', '/i', '/resources', '/roles', '/data'),
  },
  'all answers, further on': {
    arrange: storeFullNurse,
    views: [
      ...see('/assess/records?q=8', '/assess/records?q=again', '/assess/records?q=end', '/roles?licence=nurse'),
      // Their names and numbers are the longest.
      ...see('/assess/communication?q=1', '/assess/troubleshooting?q=1'),
      { name: 'a shared result', address: `/r#${SHARED.full}` },
      { name: 'a comparison', act: press('Compare with mine') },
      { name: 'a shared summary', address: `/r#${SHARED.summary}` },
      { name: 'keeping a copy', act: ask('Keep a copy') },
      { name: 'a copy kept', act: press('Keep it') },
      { name: 'a link that reached the log', address: `/r%23${SHARED.full}` },
      { name: 'a rating kept', address: '/assess/records?q=again', act: press(/^Keep/u) },
      { name: 'taking a role', address: '/roles', act: askForRole },
      { name: 'the reminders', address: '/results', act: ask('Add reminders') },
      { name: 'reminders saved', act: press('Save calendar file') },
      { name: 'limits that leave gaps', address: '/results', act: limitPlan },
      {
        name: 'the share dialog',
        address: '/results',
        act: async (page) => {
          await press('Share result')(page);
          await page.getByText('Code for typing').click();
          await page.getByRole('img', { name: 'QR code of the result link' }).waitFor();
        },
      },
      { name: 'the report options', address: '/results', act: ask('Report options') },
      { name: 'a file to open', address: '/data', act: openOwnFile },
      { name: 'a file opened', act: answer('Go on with the file', 'The file is open.') },
      { name: 'erasing', address: '/data', act: ask('Erase everything') },
      { name: 'starting again', address: '/data', act: ask('Start again') },
      { name: 'started again', act: async (page) => page.getByRole('dialog').getByRole('button').first().click() },
      { name: 'erasing again', act: ask('Erase everything') },
      { name: 'erased', act: answer('Erase now', 'Everything is erased.') },
    ],
  },
  // From three on there is a chart, with a table.
  'dated results, two': { arrange: async (page) => storeDatedNurse(page, 1), views: see('/results') },
  'dated results, many': {
    arrange: async (page) => storeDatedNurse(page, 4),
    views: [...see('/results'), { name: 'removing one', act: ask(/^Remove /u) }],
  },
  'no role yet': {
    arrange: async (page) => {
      await storeNurse(page);
      const profile = { role: 'NONE', length: 'quick', hasLicence: false, numberKeys: true, seed: 1 };
      await store(page, [{ store: 'settings', key: 'profile', value: profile }]);
    },
    views: see('/', '/results', '/roles', '/roles?licence=none'),
  },
  'an invite taken up': {
    arrange: async (page) => {
      await storeFullNurse(page);
      await page.goto(NURSE_INVITE);
      await press(/^Start/u)(page);
      await page.getByRole('button', { name: 'Send my result' }).waitFor();
    },
    views: [
      { name: 'sending', act: ask('Send my result') },
      ...see('/assess', '/results', '/data', makeInvite({ role: 'GP', length: 'full', parts: ['video'] })),
    ],
  },
  'errors of links': {
    views: [
      { name: 'a cut link', address: `/r#${SHARED.full.slice(0, -3)}` },
      { name: 'a newer link', address: `/r#${SHARED.newer}` },
      { name: 'no invite', address: '/i#hello' },
      { name: 'no resource', address: '/resources?words=zzz&cost=paid' },
      {
        name: 'a team with lines not read',
        address: '/team',
        act: async (page) => {
          await pasteTeam(page, [...makeTeamLines(2), `https://example.org/r#${SHARED.full.slice(0, -3)}`]);
          await page.getByText('Show these lines').click();
        },
      },
      {
        name: 'a file that is not ours',
        address: '/data',
        act: async (page) => {
          await page
            .locator('input[type=file]')
            .first()
            .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
          await page
            .getByText(/not a file/iu)
            .first()
            .waitFor();
        },
      },
    ],
  },
  'blocked storage': {
    arrange: async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(globalThis, 'indexedDB', {
          get: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
      });
    },
    views: see('/', '/assess/records', '/data', '/team'),
  },
  'a full disk': {
    arrange: fillDisk,
    views: [
      {
        name: 'an answer not saved',
        address: '/assess/records?q=1',
        act: async (page) => {
          await page.getByRole('radio').first().click();
          await page.getByText('Your last answers could not be saved').waitFor();
        },
      },
    ],
  },
  'storage that was cleared': {
    arrange: storeFullNurse,
    views: [{ name: 'an answer lost', address: '/assess/records?q=1', act: clearStorage }],
  },
  'data of a newer version': {
    arrange: async (page) => {
      await storeNurse(page);
      await openStored(page, 'webside', 99);
    },
    views: see('/assess/records?q=1', '/data'),
  },
  'a damaged team': {
    arrange: async (page) => {
      await page.goto('/glossary');
      await openStored(page, 'webside-team', 1, '{');
    },
    views: see('/team'),
  },
  'damaged data': {
    arrange: async (page) =>
      store(page, [
        { store: 'answers', key: 'EHR-1', value: { answer: { kind: 'rated', level: 3 }, at: 1 } },
        { store: 'answers', key: 'EHR-2', value: { answer: { kind: 'rated', level: '4' }, at: 1 } },
      ]),
    views: see('/assess/records?q=1', '/data'),
  },
  'a shared computer': {
    arrange: async (page) => {
      await page.goto('/');
      await untilRunning(page);
      await page.getByLabel('a shared computer').check();
      await press('Start with Records')(page);
      await page.getByRole('radio').first().waitFor();
    },
    views: [{ name: 'the first question' }, ...see('/', '/data', '/results')],
  },
  'a shared computer at rest': {
    arrange: async (page) => {
      await page.clock.install({ time: new Date('2026-11-23T12:00:00') });
      await page.goto('/');
      await untilRunning(page);
      await page.getByLabel('a shared computer').check();
      await press('Start with Records')(page);
      await page.getByRole('radio', { name: /^On my own/u }).click();
      await page.getByText('Shared computer: nothing is kept.').waitFor();
    },
    views: [
      {
        name: 'are you still there',
        act: async (page) => {
          await page.clock.runFor(13 * 60_000 + 2000);
          await page.getByRole('heading', { name: 'Are you still there?' }).waitFor();
        },
      },
      {
        name: 'wipe this tab',
        act: async (page) => {
          await page.getByRole('button', { name: 'Go on' }).click();
          await ask('Finish and wipe')(page);
        },
      },
      { name: 'wiped', act: answer('Wipe now', 'This tab is wiped.') },
    ],
  },
  'a new version waits': { arrange: letNewVersionWait, views: see('/', '/assess/records?q=1') },
  'a page that failed': {
    arrange: losePage,
    views: [
      {
        name: 'the glossary',
        address: '/method',
        act: async (page) => {
          await page.getByRole('link', { name: 'Glossary', exact: true }).last().click();
          await page.getByRole('heading', { name: 'This page could not be shown' }).waitFor();
        },
      },
    ],
  },
  'a team': {
    views: [
      { name: 'nine people', address: '/team', act: async (page) => pasteTeam(page, makeTeamLines(9)) },
      { name: 'the box again', act: press('Add or change links') },
      { name: 'one person', act: press('Nurse 1') },
      {
        name: 'some of them',
        address: '/team',
        act: async (page) => {
          await page.getByRole('combobox', { name: 'Role' }).selectOption({ index: 1 });
          await page.getByText('3 of 9 people shown.').waitFor();
        },
      },
      { name: 'erasing', address: '/team', act: ask('Erase this team') },
    ],
  },
  'a team on two dates': {
    views: [
      {
        name: 'seven people',
        address: '/team',
        act: async (page) => {
          await pasteTeam(page, NOW);
          await page.getByRole('textbox', { name: 'Earlier result links' }).fill(EARLIER.join('\n'));
          await page.getByText('7 people on both dates.').waitFor();
        },
      },
      { name: 'on paper, in groups', act: print },
    ],
  },
  'a team on paper': {
    arrange: holdPrinter,
    views: [
      {
        name: 'single people',
        address: '/team',
        act: async (page) => {
          await pasteTeam(page, makeTeamLines(9));
          await page.getByRole('radio', { name: /^Single people, with random labels/u }).check();
          await pressAndPrint('Print team report')(page);
        },
      },
      { name: 'sessions', act: pressAndPrint('Print session list') },
    ],
  },
  'a result on paper': {
    arrange: async (page) => {
      await holdPrinter(page);
      await storeFullNurse(page);
    },
    views: [
      { name: 'mine', address: '/results', act: async (page) => chooseAudience(page, /^For me/u) },
      { name: 'for a manager', address: '/results', act: async (page) => chooseAudience(page, /^For my manager/u) },
      { name: 'anonymous', address: '/results', act: async (page) => chooseAudience(page, /^Anonymous/u) },
      { name: 'a shared result', address: `/r#${SHARED.full}`, act: print },
      { name: 'a shared summary', address: `/r#${SHARED.summary}`, act: print },
      { name: 'the resources', address: '/resources', act: print },
      { name: 'the method', address: '/method', act: print },
      { name: 'a poster', address: '/i', act: print },
    ],
  },
  'a quick result': {
    arrange: storeNurse,
    views: [
      ...see('/results', '/roles', '/assess/records?q=end'),
      { name: 'on paper', address: '/results', act: print },
    ],
  },
};
