// Rules of our own beyond axe. Each has a page that must fail it, in rules.spec.ts.
/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page takes its functions along */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from '@playwright/test';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** 2.2 AA and best practice; every rule counts, but for the contrast of text where colors are forced. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Axe {
  readonly run: (options: object) => Promise<AxeResults>;
}

/** What axe finds wrong with the page as it stands. @param kind - All rules, or those of contrast alone. */
export async function findViolations(page: Page, kind: 'all' | 'contrast' = 'all'): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const options =
    kind === 'contrast'
      ? { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }
      : // Axe leaves this one out unless it is asked for.
        { runOnly: { type: 'tag', values: TAGS }, rules: { 'target-size': { enabled: true } } };
  const found = await page.evaluate(
    async (given) => {
      const { violations, incomplete } = await (globalThis as unknown as { axe: Axe }).axe.run(given);
      // Of what axe leaves open, text in the very color of its background is a fault for certain.
      const isUnseen = ({ any }: AxeResults['incomplete'][number]['nodes'][number]) =>
        any.some(({ data }) => (data as { messageKey?: unknown } | null)?.messageKey === 'equalRatio');
      const unseen = incomplete
        .map(({ id, nodes }) => ({ id, nodes: nodes.filter(isUnseen) }))
        .filter(({ nodes }) => nodes.length > 0);
      return [...violations, ...unseen].map(({ id, nodes }) => ({ id, places: nodes.map(({ html }) => html) }));
    },
    { ...options, resultTypes: ['violations', 'incomplete'] },
  );
  // With forced colors axe reads the color that a style asks for, and not the one that the person has chosen and sees;
  // there a rule of our own judges text.
  const isForced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches);
  return found
    .filter(({ id }) => !isForced || id !== 'color-contrast')
    .map(({ id, places }) => `${id}: ${places.join(' | ')}`);
}

interface Colors {
  readonly isClear: (color: string) => boolean;
  /** What is seen behind an element: what is clear lets the next one through. @param at - A point of the page. */
  readonly findGround: (element: Element | null, at?: { readonly x: number; readonly y: number }) => string;
  /** From 1 to 21. @param color - May be half clear. @param ground - Is not. */
  readonly findRatio: (color: string, ground: string) => number;
}

/** Gives the page what rules must know of colors. */
async function bringColors(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (globalThis.colors) return;
    /** Red, green, blue up to 255, and alpha up to 1. */
    const read = (color: string) => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/(?<![a-z])[\d.]+(?:e-\d+)?/gu) ?? []).map(Number);
      const scale = color.startsWith('color(') ? 255 : 1;
      return { parts: [red, green, blue].map((part) => part * scale), alpha };
    };
    const isClear = (color: string) => color === 'none' || color === 'transparent' || read(color).alpha === 0;
    const blend = (color: string, ground: string) => {
      const { parts, alpha } = read(color);
      const under = read(ground).parts;
      return parts.map((part, i) => part * alpha + (under[i] ?? 0) * (1 - alpha));
    };
    const findLight = (parts: readonly number[]) => {
      const [red = 0, green = 0, blue = 0] = parts.map((part) =>
        part / 255 <= 0.040_45 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const covers = (element: Element, { x, y }: { readonly x: number; readonly y: number }) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return left <= x && x <= right && top <= y && y <= bottom;
    };
    const findGround: Colors['findGround'] = (element, at) => {
      if (!element)
        return matchMedia('(forced-colors: active) and (prefers-color-scheme: dark)').matches
          ? 'rgb(0, 0, 0)'
          : 'rgb(255, 255, 255)';
      // What stands before it in the same place lies under it, and over their parent.
      const before = at ? [...(element.parentElement?.children ?? [])] : [];
      const under = before.slice(0, before.indexOf(element)).findLast((each) => at && covers(each, at));
      const layers = [element, ...(under ? [under] : [])].map((each) => getComputedStyle(each).backgroundColor);
      const seen = layers.findIndex((color) => read(color).alpha === 1);
      const above = (seen === -1 ? layers : layers.slice(0, seen)).filter((color) => !isClear(color));
      const ground = layers[seen] ?? findGround(element.parentElement, at);
      return above.reduceRight((lower, color) => `rgb(${blend(color, lower).join(', ')})`, ground);
    };
    const findRatio: Colors['findRatio'] = (color, ground) => {
      const [one, other] = [findLight(blend(color, ground)), findLight(read(ground).parts)];
      return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    };
    globalThis.colors = { isClear, findGround, findRatio };
  });
}

/** Runs in the page; each finding begins with the name of its rule. */
function judgePage(): readonly string[] {
  const shown = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility({ visibilityProperty: true }));
  const tell = (rule: string, elements: readonly Element[]) =>
    elements.map((element) => `${rule}: ${element.outerHTML.slice(0, 120)}`);

  const controls = 'a[href], button, input, select, textarea, summary';
  const stops = shown(`${controls}, [tabindex]`).filter(
    (element): element is HTMLElement =>
      (element instanceof HTMLElement || element instanceof SVGElement) &&
      element.tabIndex >= 0 &&
      !element.matches(':disabled'),
  );
  // What a person sees of it, or what it says of itself; of a frame the words in it are no name.
  const NAMED_BY_CONTENT =
    'a, button, summary, [role="button"], [role="link"], [role="tab"], [role="option"], [role="checkbox"], [role="radio"], [role="switch"], [role="menuitem"]';
  const hasName = (element: HTMLElement) => {
    const labels = 'labels' in element ? [...((element.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/u) ?? [];
    const named = ids.map((id) => document.querySelector(`#${CSS.escape(id)}`));
    const tellers = [...(element.matches(NAMED_BY_CONTENT) ? [element] : []), ...labels, ...named];
    const texts = tellers.flatMap((each) => [each?.getAttribute('aria-label'), each?.textContent]);
    return [element.getAttribute('aria-label'), ...texts].some((text) => (text ?? '').trim() !== '');
  };
  const nameless = stops.filter((element) => !hasName(element));

  const canScroll = (element: Element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
    return (
      (/auto|scroll/u.test(overflowX) && scrollWidth > clientWidth) ||
      (/auto|scroll/u.test(overflowY) && scrollHeight > clientHeight)
    );
  };
  const idle = stops.filter((element) => element.tabIndex > 0 || !(element.matches(controls) || canScroll(element)));

  const ANSWER = 'input[name="answer"]';
  const targetOf = (element: Element) => (element instanceof HTMLInputElement && element.closest('label')) || element;
  // A link in a sentence may be as low as its line; one that stands alone, or among links, may not.
  const isInSentence = (element: Element) => {
    const { display } = getComputedStyle(element);
    if (display !== 'inline') return display === 'contents';
    const links = [...(element.parentElement?.querySelectorAll(controls) ?? [])];
    const words = links.reduce(
      (rest, link) => rest.replace(link.textContent, ''),
      element.parentElement?.textContent ?? '',
    );
    return /[\p{L}\p{N}]/u.test(words);
  };
  const small = stops.filter((element) => {
    // Nothing is pressed on paper.
    if (matchMedia('print').matches) return false;
    const target = targetOf(element);
    if (isInSentence(target)) return false;
    const { width, height } = target.getBoundingClientRect();
    const least = element.matches(ANSWER) ? 44 : 24;
    return width < least || height < least;
  });
  // Were answers called something else, nothing would be asked of their size.
  const isQuestion = /\/assess\/\w+$/u.test(location.pathname) && /^\?q=\d+$/u.test(location.search);
  const choices = isQuestion ? shown('main input[type="radio"]') : [];
  const unknown = choices.some((radio) => radio.matches(ANSWER)) ? [] : choices.slice(0, 1);

  // System colors take the place of ours where they are forced.
  const isForced = matchMedia('(forced-colors: active)').matches;
  const foreign = shown('input:is([type="radio"], [type="checkbox"])').filter((element) => {
    const { accentColor, appearance } = getComputedStyle(element);
    return !isForced && appearance !== 'none' && accentColor === 'auto';
  });

  // Where one is must be told from where one can go.
  const looks = [
    'borderBlockEndColor',
    'borderBlockEndWidth',
    'borderBlockEndStyle',
    'fontWeight',
    'textDecorationLine',
  ] as const;
  const findLook = (element: Element) => {
    const style = getComputedStyle(element);
    return looks.map((name) => style[name]).join(' ');
  };
  const untold = shown('nav [aria-current]:not([aria-current="false"])').filter((current) => {
    const others = [...(current.closest('nav')?.querySelectorAll('a[href]:not([aria-current])') ?? [])];
    return isForced && others.some((other) => findLook(other) === findLook(current));
  });

  const headings = shown('h1, h2, h3, h4, h5, h6');
  // What lies over the page has an order of its own, wherever it stands in the page; it begins with its name.
  const places = [null, ...document.querySelectorAll('dialog:modal')];
  const jumps = places.flatMap((place) => {
    const own = headings.filter((heading) => heading.closest('dialog:modal') === place);
    const levels = own.map(({ tagName }) => Number(tagName.slice(1)));
    const least = place ? 1 : 0;
    return own.filter((_, i) => (levels[i] ?? 0) > Math.max(levels[i - 1] ?? 0, least) + 1);
  });
  const firsts = headings.filter(({ tagName }) => tagName === 'H1');

  const live = '[role="status"], [aria-live]:not([aria-live="off"]), output';
  const loud = shown('[role="alert"], [aria-live="assertive"]');
  const nested = shown(live).filter((element) => element.parentElement?.closest(live));

  const { isClear, findGround, findRatio } = globalThis.colors as Colors;
  // Paper is white, whatever colors the screen has.
  const isForcedScreen = isForced && !matchMedia('print').matches;
  const marks = isForcedScreen
    ? shown('svg :is(path, line, circle, rect, polygon, text)').filter((mark) => {
        if (mark.closest('clipPath, defs')) return false;
        if ((mark.getAttribute('d') ?? mark.textContent) === '' && mark.tagName === 'path') return false;
        // What fills the whole picture is its ground.
        const ground = [...(mark.closest('svg')?.querySelectorAll(':scope > rect') ?? [])].find((rect) => {
          const { width, height } = rect.getBoundingClientRect();
          const picture = rect.closest('svg')?.getBoundingClientRect();
          return picture && width >= picture.width - 1 && height >= picture.height - 1;
        });
        if (mark === ground) return false;
        const background = ground ? getComputedStyle(ground).fill : findGround(mark);
        const { fill, stroke } = getComputedStyle(mark);
        // A line has no inside to fill.
        const colors = mark.tagName === 'line' ? [stroke] : [fill, stroke];
        return colors.every((color) => isClear(color) || findRatio(color, background) < 3);
      })
    : [];
  const faint = isForcedScreen
    ? shown('body *:not(svg *, option)').filter((element) => {
        const words = [...element.childNodes].find((node) => node instanceof Text && node.data.trim() !== '');
        if (!words || element.closest(':disabled, script, style')) return false;
        const range = document.createRange();
        range.selectNodeContents(words);
        const { left, top, width, height } = range.getBoundingClientRect();
        const ground = findGround(element, { x: left + width / 2, y: top + height / 2 });
        return width > 0 && findRatio(getComputedStyle(element).color, ground) < 4.5;
      })
    : [];

  return [
    ...tell('no name', nameless),
    ...tell('application', shown('[role="application"]')),
    ...tell('idle tab stop', idle),
    ...tell('small target', small),
    ...tell('no answers', unknown),
    ...tell('color of the browser', foreign),
    ...tell('current page not told', untold),
    ...(firsts.length === 1 ? [] : [`heading: ${firsts.length} of the first level`]),
    ...tell('heading order', jumps),
    ...tell('loud', loud),
    ...tell('said twice', nested),
    ...(globalThis.lateRegions ?? []).map((html) => `region with its text: ${html}`),
    ...tell('mark not seen', marks),
    ...tell('faint text', faint),
  ];
}

declare global {
  /** Live regions that came into a standing page together with their text. */
  var lateRegions: string[] | undefined;
  var colors: Colors | undefined;
}

/**
 * From now on notes live regions that come with their text: many screen readers say only what comes into a region that
 * is there. One that comes with its page, its part of a page or its dialog is read there like any other words.
 */
export async function watchRegions(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (globalThis.lateRegions) return;
    const found: string[] = [];
    globalThis.lateRegions = found;
    new MutationObserver((records) => {
      const added = records.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node instanceof Element);
      const isHeaded = (element: Element, headings: string) =>
        element.matches(headings) || element.querySelector(headings) !== null;
      if (added.some((element) => isHeaded(element, 'h1'))) return;
      // Part or dialog: what came has a heading, or one came beside it.
      const alone = added.filter(
        ({ parentElement }) =>
          !added.some((other) => other.parentElement === parentElement && isHeaded(other, 'h2, h3, h4, h5, h6')),
      );
      const live = '[role="status"], [aria-live]:not([aria-live="off"]), output';
      const late = [...document.querySelectorAll(live)].filter(
        (region) => region.textContent.trim() !== '' && alone.some((element) => element.contains(region)),
      );
      found.push(...late.map(({ outerHTML }) => outerHTML.slice(0, 120)));
    }).observe(document.body, { subtree: true, childList: true });
  });
}

/** What our own rules find wrong with the page as it stands. */
export async function findFaults(page: Page): Promise<readonly string[]> {
  await bringColors(page);
  return page.evaluate(judgePage);
}

/** Pages whose title another page has too, or that have none. */
export function findStaleTitles(visits: readonly { readonly address: string; readonly title: string }[]) {
  const owners = new Map<string, string>();
  return visits.flatMap(({ address, title }) => {
    const owner = owners.get(title) ?? address;
    owners.set(title, owner);
    return title !== '' && owner === address ? [] : [`title: ${address} has “${title}” of ${owner}`];
  });
}

/** What is wrong with the focus where it is: no ring, or something over it. Out is true where nothing has it. */
export async function judgeFocus(
  page: Page,
): Promise<{ readonly isOut: boolean; readonly name: string; readonly faults: readonly string[] }> {
  await bringColors(page);
  return page.evaluate(() => {
    const { isClear, findGround, findRatio } = globalThis.colors as Colors;
    const element = document.activeElement;
    if (!element || element === document.body) return { isOut: true, name: '', faults: [] };
    const label = element instanceof HTMLInputElement ? element.closest('label') : null;
    // A ring around more than the control tells nothing, but where the control lies unseen over its button.
    const cover = getComputedStyle(element).opacity === '0' ? element.parentElement : null;
    const rings = [element, label, cover].flatMap((each) => {
      if (!each) return [];
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each);
      const isRing = outlineStyle !== 'none' && !isClear(outlineColor) && Number.parseFloat(outlineWidth) >= 2;
      return isRing ? [findRatio(outlineColor, findGround(each.parentElement))] : [];
    });
    const target = label ?? element;
    const isSeen = [...target.getClientRects()].some(({ left, top, width, height }) =>
      [0.1, 0.5, 0.9].some((share) => {
        const hit = document.elementFromPoint(left + width * share, top + height / 2);
        return target.contains(hit);
      }),
    );
    const html = element.outerHTML.slice(0, 100);
    const labels = 'labels' in element ? (element.labels as NodeListOf<HTMLLabelElement> | null) : null;
    const name = labels?.[0]?.textContent ?? element.getAttribute('aria-label') ?? element.textContent;
    return {
      isOut: false,
      name,
      faults: [
        rings.length > 0 ? '' : `no ring: ${html}`,
        rings.every((ratio) => ratio < 3) && rings.length > 0 ? `faint ring: ${html}` : '',
        isSeen ? '' : `hidden: ${html}`,
      ].filter(Boolean),
    };
  });
}
