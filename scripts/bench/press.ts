/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page takes its functions along */
import { setTimeout } from 'node:timers/promises';
import type { Locator, Page } from '@playwright/test';

/** What came of one press of a person. Times are in milliseconds since the navigation began. */
interface Press {
  /** When the finger or the mouse button left. */
  readonly at: number;
  /** When the pressed answer, or else the next heading, was painted. */
  paintedAt: number | undefined;
  /** When a chart was painted. */
  chartsAt: number | undefined;
}

declare global {
  var presses: Press[];
}

const PATIENCE_MS = 30_000;
/** Between looking for a thing and pressing it: looking must not slow the press down. */
const PAUSE_MS = 100;

/** Runs in the page after the paint tools: notes what comes of each press. */
export function watchPresses(): void {
  globalThis.presses = [];
  const readHeading = () => document.querySelector('h1')?.textContent;
  const note = ({ target, timeStamp }: PointerEvent) => {
    const control = target instanceof Element ? target.closest('label')?.control : undefined;
    const heading = readHeading();
    const made: Press = { at: timeStamp, paintedAt: undefined, chartsAt: undefined };
    const isPainted =
      control instanceof HTMLInputElement
        ? () => control.checked
        : () => document.querySelector('h1') !== null && readHeading() !== heading;
    globalThis.presses.push(made);
    paintTools.afterPaint(isPainted, (at) => {
      made.paintedAt = at;
    });
    if (control) return;
    paintTools.afterPaint(
      () => paintTools.countCharts() > 0,
      (at) => {
        made.chartsAt = at;
      },
    );
  };
  document.addEventListener('pointerup', note, { capture: true });
}

/**
 * Presses with bare mouse events, as a browser gets them from a hand, and waits for what it brings.
 * @returns Milliseconds until it was painted.
 */
export async function press(page: Page, what: Locator): Promise<number> {
  const count = await page.evaluate(() => presses.length);
  // A bar at the lower edge may lie over what is just in view.
  await what.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = await what.boundingBox();
  if (!box) throw new Error(`Nothing to press: ${String(what)}`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await setTimeout(PAUSE_MS);
  await page.mouse.down();
  await page.mouse.up();
  await page.waitForFunction((before) => presses[before]?.paintedAt !== undefined, count, {
    polling: PAUSE_MS,
    timeout: PATIENCE_MS,
  });
  return page.evaluate((before) => (presses[before]?.paintedAt ?? NaN) - (presses[before]?.at ?? NaN), count);
}

/** Milliseconds from the last press until a chart was painted; undefined when none came. */
export async function waitForCharts(page: Page): Promise<number | undefined> {
  await page
    .waitForFunction(() => presses.at(-1)?.chartsAt !== undefined, undefined, {
      polling: PAUSE_MS,
      timeout: PATIENCE_MS,
    })
    .catch(() => undefined);
  return page.evaluate(() => {
    const last = presses.at(-1);
    return last?.chartsAt === undefined ? undefined : last.chartsAt - last.at;
  });
}
