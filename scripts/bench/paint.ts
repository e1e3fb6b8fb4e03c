import type { Page } from '@playwright/test';

/** How a page came up. Times are in milliseconds since the navigation began. */
export interface Paint {
  readonly firstPaint: number | undefined;
  readonly largestPaint: number | undefined;
  /** Sum of all shifts of the layout that nobody pressed for. */
  readonly shifts: number;
}

declare global {
  var paintNotes: { largestPaint: number | undefined; shifts: number };
}

/** Runs in the page, before anything else, and brings all it needs. */
export function watchPaint(): void {
  globalThis.paintNotes = { largestPaint: undefined, shifts: 0 };
  new PerformanceObserver((list) => {
    paintNotes.largestPaint = list.getEntries().at(-1)?.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
      if (!entry.hadRecentInput) paintNotes.shifts += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What `watchPaint` has noted so far. */
export async function readPaint(page: Page): Promise<Paint> {
  return page.evaluate(() => ({
    ...paintNotes,
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  }));
}
