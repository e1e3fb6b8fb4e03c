import type { Page } from '@playwright/test';
import { itemSets } from '#content/itemSets/itemSets.ts';
import { encodeInvite } from '#domain/inviteLink.ts';
import { ADDRESSES, expect, readStored, storeNurse, test, untilProfile, untilQuestion, untilRunning } from './site.ts';

/** Holds the scripts of the app back, as a slow network does. @returns Lets them through. */
async function holdScripts(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/assets/*.js', async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

/** Opens an address whose scripts do not come yet. */
async function openHeld(page: Page, address: string): Promise<() => void> {
  const release = await holdScripts(page);
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('footer').waitFor({ state: 'attached' });
  return release;
}

async function readAnswer(page: Page, item: string): Promise<unknown> {
  const found = (await readStored(page)).find(({ store, key }) => store === 'answers' && key === item);
  return (found?.value as { answer?: unknown } | undefined)?.answer;
}

for (const origin of ['http://127.0.0.1:4174', 'http://127.0.0.1:4175/webside']) {
  test(`every page of ${origin} is taken over as it is, without a flash or an error`, async ({ page }) => {
    for (const address of [...ADDRESSES, '/no-such-page']) {
      const release = await openHeld(page, origin + address);
      const heading = page.locator('main h1');
      await expect(heading, address).toBeVisible();
      const before = await heading.elementHandle();
      release();
      await untilRunning(page);
      expect(await before?.evaluate((node) => node.isConnected), address).toBe(true);
      await page.unroute('**/assets/*.js');
    }
  });
}

test('role, length and one press of Start made before the app runs are kept', async ({ page }) => {
  const release = await openHeld(page, '/');
  await page.getByLabel('I work, or want to work, as').selectOption('RN');
  await page.getByLabel(/^Quick/u).check();
  await page.getByRole('button', { name: /^Start/u }).click();
  await expect(page).toHaveURL(/\/$/u);
  release();
  await expect(page).toHaveURL(/\/assess\/records\?q=1$/u);
  await expect(page.getByText(/1 of 6/u)).toBeVisible();
  await untilProfile(page, { role: 'RN', length: 'quick' });
  await page.goto('/');
  await expect(page.getByLabel('I work, or want to work, as')).toHaveValue('RN');
  await expect(page.getByLabel(/^Quick/u)).toBeChecked();
});

test('a choice made before the app runs shows without a flash', async ({ page }) => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const role = document.querySelector('select')?.value;
      const length = document.querySelectorAll<HTMLInputElement>('input[name="length"]')[1]?.checked;
      const now = `${role} ${length}`;
      if (seen.at(-1) !== now) seen.push(now);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const release = await openHeld(page, '/');
  await page.getByLabel('I work, or want to work, as').selectOption('RN');
  await page.getByLabel(/^Quick/u).check();
  release();
  await untilRunning(page);
  await expect(page.getByLabel(/^Quick/u)).toBeChecked();
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen.slice(seen.indexOf('RN true'))).toEqual(['RN true']);
});

test('an answer and one press of Continue made before the app runs are kept', async ({ page }) => {
  const release = await openHeld(page, '/assess/video');
  await page.getByRole('radio', { name: /^With help/u }).check();
  await page.getByRole('radio', { name: /^On my own/u }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  release();
  await expect(page).toHaveURL(/\/assess\/video\?q=2$/u);
  // Question 2 has no answer, so nothing is said there of saving.
  await expect.poll(async () => readAnswer(page, 'VID-1')).toEqual({ kind: 'rated', level: 3 });
  await page.goBack();
  await expect(page.getByRole('radio', { name: /^On my own/u })).toBeChecked();
  await expect(page.getByText(/^Saved on this device/u)).toBeVisible();
});

test('an answer by number key before the app runs is kept, and nobody is moved on', async ({ page }) => {
  const release = await openHeld(page, '/assess/records');
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('4');
  release();
  await expect(page.getByText(/^Saved on this device/u)).toBeVisible();
  await expect(page).toHaveURL(/\/assess\/records\?q=1$/u);
  await expect(page.getByRole('radio', { name: /^In any situation/u })).toBeChecked();
  await expect(page.getByRole('radio', { name: /^In any situation/u })).toBeFocused();
  expect(await readAnswer(page, 'EHR-1')).toEqual({ kind: 'rated', level: 4 });
});

/** The words on a button or a selector, and the value for what is not clicked. */
type Act = readonly [what: string, value?: string];

/**
 * Chooses and presses in the page, one after the other, between two tasks of React's scheduler, which speaks through a
 * message channel; at last when there are fewer tasks.
 */
async function actAfterTask(page: Page, task: number, acts: readonly Act[]): Promise<void> {
  await page.addInitScript(
    ({ last, todo }) => {
      const left = [...todo];
      const act = () => {
        const next = left.shift();
        if (!next) return;
        const [what, value] = next;
        const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === what);
        const control = button ?? document.querySelector<HTMLInputElement>(what);
        if (!control) throw new Error(`nothing is called ${what}`);
        if (value === undefined) control.click();
        else {
          control.value = value;
          for (const sign of ['input', 'change']) control.dispatchEvent(new Event(sign, { bubbles: true }));
        }
        setTimeout(act);
      };
      const property = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage') ?? {};
      let done = 0;
      Object.defineProperty(MessagePort.prototype, 'onmessage', {
        set(this: MessagePort, hear: (event: MessageEvent) => void) {
          property.set?.call(this, (event: MessageEvent) => {
            hear.call(this, event);
            done += 1;
            if (done === last) act();
          });
        },
      });
      window.addEventListener('load', () => {
        setTimeout(() => {
          if (done < last) act();
        }, 500);
      });
    },
    { last: task, todo: acts },
  );
}

// React takes the page over in several tasks: it hears of a change before the page follows the store.
for (const task of [1, 2, 3, 4, 5, 6]) {
  test(`what is chosen on the start page after task ${task} of the takeover is kept`, async ({ page }) => {
    await actAfterTask(page, task, [
      ['form input[type="checkbox"]'],
      ['input[name="length"]:not(:checked)'],
      ['input[name="device"]:not(:checked)'],
    ]);
    await page.goto('/');
    await untilRunning(page);
    await expect(page.getByLabel(/^Quick/u)).toBeChecked();
    await expect(page.getByLabel('a shared computer')).toBeChecked();
    await expect(page.getByRole('checkbox')).toBeChecked();
  });

  test(`a role and one press of Start after task ${task} of the takeover are kept`, async ({ page }) => {
    await actAfterTask(page, task, [['select', 'RN'], ['Start with Records']]);
    await page.goto('/');
    await expect(page).toHaveURL(/\/assess\/records\?q=1$/u);
    await expect(page).toHaveTitle(/^Records 1 of 13/u);
    expect(await page.evaluate(() => history.length)).toBe(3);
    await page.goBack();
    await expect(page.getByLabel('I work, or want to work, as')).toHaveValue('RN');
  });

  test(`an answer and one press of Continue after task ${task} of the takeover are kept`, async ({ page }) => {
    await actAfterTask(page, task, [['input[name="answer"][value="3"]'], ['Continue']]);
    await page.goto('/assess/video');
    await expect(page).toHaveURL(/\/assess\/video\?q=2$/u);
    await expect.poll(async () => readAnswer(page, 'VID-1')).toEqual({ kind: 'rated', level: 3 });
    expect(await page.evaluate(() => history.length)).toBe(3);
    await expect(page.getByText('You have not chosen an answer.')).toHaveCount(0);
  });

  test(`one press of Save to file after task ${task} of the takeover saves once`, async ({ page }) => {
    await actAfterTask(page, task, [['Save to file']]);
    const files: string[] = [];
    page.on('download', (download) => files.push(download.suggestedFilename()));
    await page.goto('/data');
    await untilRunning(page);
    await expect.poll(() => files).toHaveLength(1);
    // What was pressed early has been pressed again; a second file would come at once.
    await page.waitForFunction(() => !('webside' in window));
    await page.waitForTimeout(300);
    expect(files).toHaveLength(1);
  });
}

test('two filters chosen before the app runs are both kept', async ({ page }) => {
  const release = await openHeld(page, '/resources');
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Course');
  await page.getByRole('combobox', { name: 'Cost' }).selectOption('Free');
  await page.getByRole('searchbox', { name: 'Search' }).fill('nurse');
  release();
  await untilRunning(page);
  await expect(page.getByText('Shown here: “nurse” · Course · Free.')).toBeAttached();
  await expect(page).toHaveURL(/\/resources\?words=nurse&kind=course&cost=free$/u);
});

test('what a trainer chooses for an invite before the app runs is kept whole', async ({ page }) => {
  const release = await openHeld(page, '/i');
  await page.getByRole('combobox', { name: 'Role' }).selectOption('RN');
  await page.getByRole('radio', { name: /^Quick/u }).check();
  await page.getByRole('checkbox', { name: 'Records' }).uncheck();
  await page.getByRole('checkbox', { name: 'Communication' }).uncheck();
  await page.getByLabel('Due date, if there is one').fill('2203-12-20');
  release();
  const parts = ['video', 'troubleshooting'] as const;
  const code = encodeInvite({ itemSet: 1, role: 'RN', length: 'quick', parts, dueDay: 65_000 }, itemSets);
  await expect(page.getByRole('textbox', { name: 'Invite link' })).toHaveValue(new RegExp(`/i#${code}$`, 'u'));
});

test('a poster asked for before the app runs is printed once, with its code', async ({ page }) => {
  await page.addInitScript(() => {
    const prints: string[] = [];
    window.print = () => {
      prints.push(document.querySelector('[data-poster] svg') ? 'poster' : 'page');
      document.documentElement.dataset.prints = prints.join(' ');
      dispatchEvent(new Event('afterprint'));
    };
  });
  const release = await openHeld(page, '/i');
  await page.getByRole('button', { name: 'Print a poster' }).click();
  release();
  await expect(page.locator('html')).toHaveAttribute('data-prints', 'poster');
});

for (const address of ['/method', `/r#${'A'.repeat(40)}`]) {
  test(`the skip link of ${address.slice(0, 7)} does not change the address before the app runs`, async ({ page }) => {
    const release = await openHeld(page, address);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('#page')).toBeFocused();
    release();
    await untilRunning(page);
    expect(new URL(page.url()).hash).toBe(new URL(address, page.url()).hash);
  });
}

test('what the browser puts back in the start page is what counts', async ({ page }) => {
  await page.goto('/');
  await untilRunning(page);
  await page.getByLabel('I work, or want to work, as').selectOption('RN');
  await page.getByLabel(/^Quick/u).check();
  // Another document, so that the first one is loaded anew.
  await page.goto('http://127.0.0.1:4175/webside/method');
  await page.goBack();
  await untilRunning(page);
  await expect(page.getByLabel('I work, or want to work, as')).toHaveValue('RN');
  await page.getByRole('button', { name: 'Start with Records' }).click();
  await expect(page).toHaveTitle(/^Records 1 of 6 /u);
});

test('an answer that was erased does not come back with Back', async ({ page }) => {
  await page.goto('/assess/records?q=1');
  await untilRunning(page);
  await page.getByRole('radio', { name: /^With help/u }).check();
  await expect(page.getByText(/^Saved on this device/u)).toBeVisible();
  await page.goto('/data');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Erase now' }).click();
  await expect(page.getByText('Everything is erased.')).toBeVisible();
  await page.goBack();
  await expect(page).toHaveTitle(/^Records 1 of /u);
  await untilRunning(page);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  expect(await readStored(page)).toEqual([]);
});

test('Start pressed twice at once makes one entry of the history', async ({ page }) => {
  await page.goto('/');
  await untilRunning(page);
  const before = await page.evaluate(() => history.length);
  await page.getByRole('button', { name: 'Start with Records' }).evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await untilQuestion(page, 1);
  await expect(page).toHaveURL(/q=1$/u);
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
});

test('of two presses in the moment before a page comes the last one counts', async ({ page }) => {
  await page.goto('/');
  await untilRunning(page);
  const before = await page.evaluate(() => history.length);
  await page.evaluate(() => {
    document.querySelector<HTMLAnchorElement>('header a[href="/roles"]')?.click();
    document.querySelector<HTMLButtonElement>('main button[type="submit"]')?.click();
  });
  await untilQuestion(page, 1);
  await expect(page).toHaveURL(/\/assess\/records\?q=1$/u);
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await page.goBack();
  await expect(page).toHaveURL('http://127.0.0.1:4174/');
});

test('an entry that was checked long ago says so on a page that is taken over', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2030-01-01'));
  await page.goto('/resources');
  await untilRunning(page);
  await expect(page.getByText('More than a year ago').first()).toBeVisible();
});

test('an address written in capitals is taken over without an error', async ({ page }) => {
  const release = await openHeld(page, '/Roles');
  release();
  await untilRunning(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('Continue without an answer before the app runs says so', async ({ page }) => {
  const release = await openHeld(page, '/assess/records?q=1');
  await page.getByRole('button', { name: 'Continue' }).click();
  release();
  await expect(page.getByRole('status').getByText('You have not chosen an answer.')).toBeVisible();
});

test('an early choice works where storage is blocked', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    }
  });
  const release = await openHeld(page, '/assess/records');
  await page.getByRole('radio', { name: /^With help/u }).check();
  release();
  await untilRunning(page);
  await expect(page.getByRole('radio', { name: /^With help/u })).toBeChecked();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(/q=2$/u);
});

test('a returning visitor never sees the first visit’s page', async ({ page }) => {
  await storeNurse(page);
  for (const address of ['/', '/assess', '/assess/records', '/results', '/assess/records?q=1']) {
    const release = await openHeld(page, address);
    await expect(page.locator('main h1'), address).toBeHidden();
    await expect(page.getByRole('banner')).toBeVisible();
    release();
    await expect(page.locator('main h1'), address).toBeVisible();
    await page.unroute('**/assets/*.js');
  }
  await expect(page.getByRole('radio', { name: /^In any situation/u })).toBeChecked();
});

test('an address that names another question never shows the first', async ({ page }) => {
  const release = await openHeld(page, '/assess/records?q=3');
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.locator('main h1')).toBeHidden();
  release();
  await expect(page.getByText(/3 of \d+/u)).toBeVisible();
});

test('the mark of a visit goes with what it stands for', async ({ page }) => {
  const isMarked = () => page.evaluate(() => localStorage.getItem('webside-visited') !== null);
  await page.goto('/assess/records');
  await untilRunning(page);
  expect(await isMarked()).toBe(false);
  await page.getByRole('radio', { name: /^With help/u }).check();
  await expect(page.getByText(/^Saved on this device/u)).toBeVisible();
  expect(await isMarked()).toBe(true);
  await page.goto('/data');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Erase now' }).click();
  await expect(page.getByText('Everything is erased.')).toBeVisible();
  expect(await isMarked()).toBe(false);
});

/** The sum of all shifts that no press brought about. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts = { sum: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (!entry.hadRecentInput) shifts.sum += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () =>
    page.evaluate(async () => {
      for (let frame = 0; frame < 5; frame += 1) {
        await new Promise((resolve) => {
          requestAnimationFrame(resolve);
        });
      }
      return (window as unknown as { shifts: { sum: number } }).shifts.sum;
    });
}

for (const width of [360, 1280]) {
  test(`nothing moves while a page comes up, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    const sum = await watchShifts(page);
    const look = async (address: string) => {
      await page.goto(address);
      await untilRunning(page);
      await page.waitForLoadState('networkidle');
      expect.soft(await sum(), address).toBe(0);
    };
    for (const address of [...ADDRESSES, '/assess/records?q=3']) await look(address);
    await storeNurse(page);
    // Only on /data the browser is asked something that it answers late.
    for (const address of [...ADDRESSES, '/assess/records?q=3'].filter((own) => own !== '/data')) await look(address);
  });
}

test('on the way to the results no fallback is ever shown', async ({ page }) => {
  await storeNurse(page);
  await page.goto('/assess/troubleshooting?q=6');
  await untilRunning(page);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    const gaps: string[] = [];
    Object.assign(window, { gaps });
    new MutationObserver(() => {
      if (!document.querySelector('main h1')?.checkVisibility()) gaps.push(document.title);
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  await page.getByRole('radio', { name: /^With help/u }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('link', { name: 'See results' }).click();
  await expect(page.getByRole('button', { name: 'Share result' })).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { gaps: string[] }).gaps)).toEqual([]);
});
