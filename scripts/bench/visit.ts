import type { BrowserContext, Page } from '@playwright/test';
import { assessText } from '#content/text/assess.ts';
import { levelNames } from '#content/text/common.ts';
import { LEVELS, type Level } from '#domain/model.ts';
import { readKeptLevels } from './keptLevels.ts';
import { readPaint, watchPaint, type Paint } from './paint.ts';
import { probeFirstAnswer } from './probe.ts';
import { applyProfile, type ProfileName } from './profiles.ts';

/** How long an answer may take to be shown as saved, before it counts as lost. */
const LOST_MS = 10_000;
const PAINT_MS = 30_000;

interface Fetched {
  readonly bytes: number;
  readonly requests: number;
}
const KINDS = ['html', 'js', 'css', 'other'] as const;
export type FileKind = (typeof KINDS)[number];

/** One visit of the first question. Times are in milliseconds since the navigation began. */
export interface Visit extends Paint {
  /** When the click came that was kept in the end; undefined when none was. */
  readonly acceptedAt: number | undefined;
  readonly clicks: number;
  /** When the page said that it is saved. */
  readonly savedAt: number | undefined;
  /** What was fetched until then. */
  readonly fetched: Readonly<Record<FileKind, Fetched>>;
}

export interface VisitPlan {
  readonly address: string;
  readonly profile: ProfileName;
  /** The first answer to click; the next ones follow it in turn. */
  readonly level: Level;
  readonly isOnce: boolean;
  /** Waits until all that the page fetches by itself is there. */
  readonly settle: () => Promise<void>;
}

function findKind(url: string): FileKind {
  if (/\.m?js$/u.test(url)) return 'js';
  return url.endsWith('.css') ? 'css' : 'other';
}

/** What was whole before a moment; bodies as they were sent, without heads. */
async function listFetched(page: Page, until: number): Promise<Visit['fetched']> {
  const entries = await page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map((entry) => {
      const { name, entryType, responseEnd, encodedBodySize } = entry as PerformanceResourceTiming;
      return { isPage: entryType === 'navigation', url: name, responseEnd, encodedBodySize };
    }),
  );
  const early = entries.filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= until);
  const sum = (kind: FileKind): Fetched => {
    const files = early.filter(({ isPage, url }) => (isPage ? 'html' : findKind(new URL(url).pathname)) === kind);
    return { bytes: files.reduce((bytes, file) => bytes + file.encodedBodySize, 0), requests: files.length };
  };
  return { html: sum('html'), js: sum('js'), css: sum('css'), other: sum('other') };
}

/** Opens the first question in a new tab, answers as soon as a person could, and looks what of it was kept. */
export async function visitQuestion(context: BrowserContext, plan: VisitPlan): Promise<Visit> {
  const page = await context.newPage();
  await applyProfile(page, plan.profile);
  const turns = LEVELS.slice(0, 3).map((_, i) => (((plan.level - 1 + i) % 3) + 1) as Level);
  await page.addInitScript(watchPaint);
  await page.addInitScript(probeFirstAnswer, {
    answers: turns.map((level) => ({ level, name: levelNames[level] })),
    isOnce: plan.isOnce,
    saved: assessText.saved,
  });
  await page.goto(plan.address, { waitUntil: 'commit' });
  await page.waitForFunction(() => visitProbe.clicks.length > 0, undefined, { polling: 100, timeout: PAINT_MS });
  await page
    .waitForFunction(() => visitProbe.savedAt !== undefined, undefined, { polling: 100, timeout: LOST_MS })
    .catch(() => undefined);
  await plan.settle();
  const paint = await readPaint(page);
  const notes = await page.evaluate(() => visitProbe);
  const kept = await readKeptLevels(page);
  const accepted = notes.clicks.findLastIndex(({ level }) => kept.includes(level));
  const fetched = await listFetched(page, notes.savedAt ?? notes.clicks[accepted]?.at ?? Infinity);
  await page.close();
  return {
    ...paint,
    acceptedAt: notes.clicks[accepted]?.at,
    clicks: accepted + 1,
    savedAt: notes.savedAt,
    fetched,
  };
}
