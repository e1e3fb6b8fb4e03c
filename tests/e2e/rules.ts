// Rules of our own beyond axe. Each has a page that must fail it, in rules.spec.ts.
/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page takes its functions along */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from '@playwright/test';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** 2.2 AA and best practice; no rule is turned off. */
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
  const { violations } = await page.evaluate(async (given) => (globalThis as unknown as { axe: Axe }).axe.run(given), {
    ...options,
    resultTypes: ['violations'],
  });
  // With dark forced colors axe reads the color that a style asks for, and not the one that the person has chosen and
  // sees; what is forced is readable by itself, and marks are judged by a rule of our own.
  const isDarkForced = await page.evaluate(
    () => matchMedia('(forced-colors: active)').matches && matchMedia('(prefers-color-scheme: dark)').matches,
  );
  return violations
    .filter(({ id }) => !isDarkForced || id !== 'color-contrast')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
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
  // What a person sees of it, or what it says of itself.
  const hasName = (element: HTMLElement) => {
    const labels = 'labels' in element ? [...((element.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/u) ?? [];
    const named = ids.map((id) => document.querySelector(`#${CSS.escape(id)}`));
    const texts = [element, ...labels, ...named].flatMap((each) => [
      each?.getAttribute('aria-label'),
      each?.textContent,
    ]);
    return texts.some((text) => (text ?? '').trim() !== '');
  };
  const nameless = stops.filter((element) => !hasName(element));

  const canScroll = ({ scrollWidth, clientWidth, scrollHeight, clientHeight }: Element) =>
    scrollWidth > clientWidth || scrollHeight > clientHeight;
  const idle = stops.filter((element) => element.tabIndex > 0 || !(element.matches(controls) || canScroll(element)));

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
    const least = element.matches('input[name="answer"]') ? 44 : 24;
    return width < least || height < least;
  });

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

  const isClear = (color: string) => color === 'none' || color === 'transparent' || /^rgba.* 0\)$/u.test(color);
  const backgroundOf = (element: Element | null): string => {
    if (!element) return getComputedStyle(document.body).backgroundColor;
    const { backgroundColor } = getComputedStyle(element);
    return isClear(backgroundColor) ? backgroundOf(element.parentElement) : backgroundColor;
  };
  // Paper is white, whatever colors the screen has.
  const marks =
    isForced && !matchMedia('print').matches
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
          const background = ground ? getComputedStyle(ground).fill : backgroundOf(mark);
          const { fill, stroke } = getComputedStyle(mark);
          // A line has no inside to fill.
          const colors = mark.tagName === 'line' ? [stroke] : [fill, stroke];
          return colors.every((color) => isClear(color) || color === background);
        })
      : [];

  return [
    ...tell('no name', nameless),
    ...tell('application', shown('[role="application"]')),
    ...tell('idle tab stop', idle),
    ...tell('small target', small),
    ...tell('color of the browser', foreign),
    ...tell('current page not told', untold),
    ...(firsts.length === 1 ? [] : [`heading: ${firsts.length} of the first level`]),
    ...tell('heading order', jumps),
    ...tell('loud', loud),
    ...tell('said twice', nested),
    ...(globalThis.lateRegions ?? []).map((html) => `region with its text: ${html}`),
    ...tell('mark not seen', marks),
  ];
}

declare global {
  /** Live regions that came into a standing page together with their text. */
  var lateRegions: string[] | undefined;
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
      if (added.some((element) => element.matches('h1') || element.querySelector('h1'))) return;
      const live = '[role="status"], [aria-live]:not([aria-live="off"]), output';
      const late = added.filter((element) => element.matches(live) && element.textContent.trim() !== '');
      found.push(...late.map(({ outerHTML }) => outerHTML.slice(0, 120)));
    }).observe(document.body, { subtree: true, childList: true });
  });
}

/** What our own rules find wrong with the page as it stands. */
export async function findFaults(page: Page): Promise<readonly string[]> {
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
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { isOut: true, name: '', faults: [] };
    const label = element instanceof HTMLInputElement ? element.closest('label') : null;
    // A ring around more than the control tells nothing, but where the control lies unseen over its button.
    const cover = getComputedStyle(element).opacity === '0' ? element.parentElement : null;
    const hasRing = [element, label, cover].some((each) => {
      if (!each) return false;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each);
      const isClear = outlineColor === 'transparent' || /^rgba.* 0\)$/u.test(outlineColor);
      return outlineStyle !== 'none' && !isClear && Number.parseFloat(outlineWidth) >= 2;
    });
    const target = label ?? element;
    const isSeen = [...target.getClientRects()].some(({ left, top, width, height }) =>
      [0.1, 0.5, 0.9].some((share) => {
        const hit = document.elementFromPoint(left + width * share, top + height / 2);
        return hit !== null && (target.contains(hit) || hit.contains(target));
      }),
    );
    const html = element.outerHTML.slice(0, 100);
    const labels = 'labels' in element ? (element.labels as NodeListOf<HTMLLabelElement> | null) : null;
    const name = labels?.[0]?.textContent ?? element.getAttribute('aria-label') ?? element.textContent;
    return {
      isOut: false,
      name,
      faults: [hasRing ? '' : `no ring: ${html}`, isSeen ? '' : `hidden: ${html}`].filter(Boolean),
    };
  });
}
