/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page takes its functions along */
// What a person does and reads in a page, written once for every engine.

/**
 * A browser with one page, on a profile that stays on the disk. All checks are written over this.
 * @typedef {object} Engine
 * @property {string} version
 * @property {(url: string) => Promise<unknown>} go
 * @property {(work: Function, given?: unknown) => Promise<any>} evaluate - Runs in the page; the function brings all it
 *   needs, and what goes in and out is JSON.
 * @property {(x: number, y: number) => Promise<unknown>} clickAt - A press of the mouse, in pixels of the window.
 * @property {(key: string) => Promise<unknown>} press - A key by its name ("Enter", "3").
 * @property {(width: number, height: number) => Promise<unknown>} resize
 * @property {(format: 'A4' | 'Letter') => Promise<Uint8Array>} [print] - Absent where the engine has no such command.
 * @property {() => readonly string[]} faults - Errors of scripts and of the console, and breaches of the policy.
 * @property {() => Promise<void>} close - As a person closes it.
 * @property {() => Promise<void>} kill - Ends all its processes at once.
 *
 * @typedef {(profile: string) => Promise<Engine>} Open
 */

const PATIENCE_MS = 20_000;
const STEP_MS = 50;
/** A page that fetches nothing for so long has all that it wants. */
const REST_MS = 300;
const MOST_TABS = 60;

/**
 * Runs in the page: finds what is shown by role and accessible name, of native elements.
 * @returns Its words and state, and with `isAimed` where to press it and whether something lies over it.
 */
function findInPage({ role, name, isAimed }) {
  const selectors = {
    button: 'button, [role="button"]',
    link: 'a[href]',
    radio: 'input[type="radio"]',
    checkbox: 'input[type="checkbox"]',
    textbox: 'textarea, input:not([type]), input[type="text"]',
    combobox: 'select',
    heading: 'h1, h2, h3',
    img: 'img, [role="img"]',
    dialog: 'dialog[open]',
    status: '[role="status"]',
    alert: '[role="alert"]',
    region: 'section, [role="region"]',
    text: 'main *, dialog *',
  };
  const squeeze = (text) => (text ?? '').replaceAll(/\s+/gu, ' ').trim();
  const nameOf = (element) => {
    const labels = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const texts = labels.map((id) => document.getElementById(id)?.textContent);
    const label = texts.length > 0 ? texts.join(' ') : element.getAttribute('aria-label');
    return squeeze(label ?? element.labels?.[0]?.textContent ?? element.getAttribute('alt') ?? element.textContent);
  };
  const pattern = name.source === undefined ? undefined : new RegExp(name.source, name.flags);
  const matches = (words) => (pattern ? pattern.test(words) : words === squeeze(name.text));
  // The native check of some engines looks at folded content as shown.
  const isShown = (element) => element.getClientRects().length > 0 && !element.closest('[aria-hidden="true"], [inert]');
  const hasText = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
  const element = [...document.querySelectorAll(selectors[role])].find(
    (candidate) => (role !== 'text' || hasText(candidate)) && isShown(candidate) && matches(nameOf(candidate)),
  );
  if (!element) return null;
  const found = {
    words: squeeze(element.innerText),
    label: nameOf(element),
    value: element.value ?? null,
    isChecked: element.checked === true,
    isDisabled: element.disabled === true,
    isFocused: element === document.activeElement,
  };
  if (!isAimed) return found;
  const target = element.labels?.[0]?.contains(element) ? element.labels[0] : element;
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [box] = target.getClientRects();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const top = document.elementFromPoint(x, y);
  const isFree = top !== null && (target.contains(top) || top.contains(target));
  return { ...found, x, y, isFree };
}

const asName = (name) => (name instanceof RegExp ? { source: name.source, flags: name.flags } : { text: name });

const sleep = (milliseconds) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Tries until something other than undefined, null or false comes; a page that is just leaving is asked again. */
async function until(what, ask) {
  const deadline = Date.now() + PATIENCE_MS;
  let trouble = '';
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false) return answer;
      trouble = '';
    } catch (error) {
      trouble = ` (${error.message})`;
    }
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}${trouble}`);
    await sleep(STEP_MS);
  }
}

/**
 * @param {Engine} engine
 * @param {string} site - Its origin.
 */
export function drive(engine, site) {
  const find = (role, name) => engine.evaluate(findInPage, { role, name: asName(name), isAimed: false });
  const see = (role, name, isRight = () => true) =>
    until(`${role} ${name}`, async () => {
      const found = await find(role, name);
      return found && isRight(found) && found;
    });
  const title = () => engine.evaluate(() => document.title);
  const countFetched = () => engine.evaluate(() => performance.getEntriesByType('resource').length);
  /** Firefox tells of what a page did not get because it was left; that is no fault of the page. */
  const untilAtRest = () =>
    until('the page to have all it wants', async () => {
      const before = await countFetched();
      await sleep(REST_MS);
      return (await countFetched()) === before;
    });

  return {
    engine,
    site,
    until,
    untilAtRest,
    find,
    see,
    press: engine.press,
    evaluate: engine.evaluate,
    open: async (address) => {
      await untilAtRest();
      await engine.go(`${site}${address}`);
      // Before the app has taken it over, a page may be hidden, and a press waits.
      await until('the page to run', () => engine.evaluate(() => !document.documentElement.hasAttribute('data-fit')));
      await see('heading', /./u);
    },
    click: async (role, name) => {
      const { x, y } = await until(`${role} ${name} to press`, async () => {
        const found = await engine.evaluate(findInPage, { role, name: asName(name), isAimed: true });
        return found?.isFree && !found.isDisabled && found;
      });
      await engine.clickAt(x, y);
    },
    seeTitle: (words) =>
      until(`title ${words}`, async () =>
        words instanceof RegExp ? words.test(await title()) : (await title()) === words,
      ),
    seeAddress: (end) =>
      until(`address ${end}`, async () => (await engine.evaluate(() => location.href)).endsWith(end)),
    /** Presses Tab until the focus is on it. */
    tabTo: async (role, name) => {
      for (let presses = 0; presses < MOST_TABS; presses += 1) {
        await engine.press('Tab');
        if ((await find(role, name))?.isFocused) return;
      }
      throw new Error(`Tab never reached ${role} ${name}`);
    },
    seeFocusedHeading: () =>
      until('the focus on the heading', () =>
        engine.evaluate(() => document.activeElement === document.querySelector('main h1')),
      ),
    /** All words of the page as a person sees them. */
    readMain: () => engine.evaluate(() => document.querySelector('main').innerText.replaceAll(/\s+/gu, ' ')),
    /** Names of what is drawn, in order. */
    readImages: () =>
      engine.evaluate(() =>
        [...document.querySelectorAll('main [role="img"]')].map((image) => image.getAttribute('aria-label')),
      ),
  };
}

/** @throws {Error} Unless both are the same. */
export function same(what, is, should) {
  const [found, wanted] = [JSON.stringify(is), JSON.stringify(should)];
  if (found !== wanted) throw new Error(`${what} is ${found}, not ${wanted}`);
}
