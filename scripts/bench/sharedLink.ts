import type { BrowserContext } from '@playwright/test';
import { itemSets, presentItemSet } from '#content/itemSets/itemSets.ts';
import { set1Roles, set1Scenarios } from '#content/itemSets/set1.ts';
import { encodeResult } from '#domain/encodeResult.ts';
import { makeFullResult } from '#domain/makeFullResult.ts';
import { LEVELS, SKILL_IDS } from '#domain/model.ts';
import { selectScenarios, type AskedRole } from '#domain/scenarios.ts';
import { measureHeap, measurePdf } from './heaviness.ts';
import { installPaintTools } from './paintTools.ts';
import { applyProfile, type ProfileName } from './profiles.ts';

/** What opening a full result by its link takes on a first visit. Times are in milliseconds. */
export interface SharedLink {
  readonly firstPaint: number | undefined;
  /** Until the finding in words is painted. */
  readonly words: number | undefined;
  /** Until the profile and the calibration are painted. */
  readonly charts: number | undefined;
  readonly heapBytes: number;
  readonly pdf: { readonly milliseconds: number; readonly bytes: number };
}

declare global {
  var arrival: { wordsAt: number | undefined; chartsAt: number | undefined };
}

const PATIENCE_MS = 40_000;

/** The code of a made-up nurse's full result, with one answer to look at first. */
export function makeSharedCode(): string {
  const nurse = set1Roles.find(({ code }) => code === 'RN') as AskedRole;
  const ratings = SKILL_IDS.map((skill, i) => [skill, { kind: 'rated', level: LEVELS[(i * 3) % 4] ?? 1 }] as const);
  const chosen = selectScenarios(set1Scenarios, nurse, false).map(({ id, outcomes }, i) => {
    const wanted = i === 0 ? 'unsafe' : i % 5 === 1 ? 'wrong' : 'best';
    const option = Math.max(0, outcomes.indexOf(wanted));
    return [id, { kind: 'chose', option, confidence: 'fairlySure', isLocked: true }] as const;
  });
  const asked = { role: 'RN', length: 'full', hasLicence: false } as const;
  const answers = Object.fromEntries([...ratings, ...chosen]);
  return encodeResult(makeFullResult(answers, asked, 300, presentItemSet), itemSets);
}

/** Runs in the page after the paint tools. */
function watchArrival(): void {
  const CHART_COUNT = 2;
  globalThis.arrival = { wordsAt: undefined, chartsAt: undefined };
  paintTools.afterPaint(
    () => /\d+ skills|start\./u.test(document.querySelector('h1')?.textContent ?? ''),
    (at) => {
      arrival.wordsAt = at;
    },
  );
  paintTools.afterPaint(
    () => paintTools.countCharts() >= CHART_COUNT,
    (at) => {
      arrival.chartsAt = at;
    },
  );
}

export async function openSharedLink(
  context: BrowserContext,
  plan: { readonly site: string; readonly profile: ProfileName; readonly settle: () => Promise<void> },
): Promise<SharedLink> {
  const page = await context.newPage();
  const session = await applyProfile(page, plan.profile);
  await page.addInitScript(installPaintTools);
  await page.addInitScript(watchArrival);
  await page.goto(`${plan.site}/r#${makeSharedCode()}`, { waitUntil: 'commit' });
  await page
    .waitForFunction(() => arrival.wordsAt !== undefined && arrival.chartsAt !== undefined, undefined, {
      polling: 100,
      timeout: PATIENCE_MS,
    })
    // What did not come is missing below.
    .catch(() => undefined);
  await plan.settle();
  const times = await page.evaluate(() => ({
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    words: arrival.wordsAt,
    charts: arrival.chartsAt,
  }));
  const heapBytes = await measureHeap(session);
  const pdf = await measurePdf(page);
  await page.close();
  return { ...times, heapBytes, pdf };
}
