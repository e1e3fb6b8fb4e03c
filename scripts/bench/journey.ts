import type { BrowserContext, Page } from '@playwright/test';
import { levelNames } from '#content/text/common.ts';
import { startText } from '#content/text/start.ts';
import { LEVELS, type Level } from '#domain/model.ts';
import { measureHeap, measurePdf } from './heaviness.ts';
import { readPaint, watchPaint, type Paint } from './paint.ts';
import { installPaintTools } from './paintTools.ts';
import { press, waitForCharts, watchPresses } from './press.ts';
import { applyProfile, type ProfileName } from './profiles.ts';

/** A whole quick assessment. Times are in milliseconds. */
export interface Journey {
  /** The first page, before anything is pressed. */
  readonly start: Paint;
  /** From each answer until it is painted as pressed. */
  readonly answers: readonly number[];
  /** From each Continue until the next heading is painted. */
  readonly ways: readonly number[];
  /** From the last press until the finding in words is painted. */
  readonly words: number;
  /** From the last press until the chart is painted; only where there are charts. */
  readonly charts: number | undefined;
  readonly heapBytes: number;
  readonly pdf: { readonly milliseconds: number; readonly bytes: number };
}

export interface JourneyPlan {
  readonly address: string;
  readonly profile: ProfileName;
  /** How many questions there are. */
  readonly questions: number;
  /** False for the floor: it has neither a start page nor charts. */
  readonly isApp: boolean;
  readonly settle: () => Promise<void>;
}

const MOST_PRESSES = 100;

async function start(page: Page): Promise<void> {
  await page.getByLabel(startText.role).selectOption('RN');
  await page.getByRole('radio', { name: /^Quick/u }).check();
  await press(page, page.getByRole('button', { name: /^Start/u }));
}

/** Answers all questions as a person does, by the names of things, and opens the results. */
export async function takeJourney(context: BrowserContext, plan: JourneyPlan): Promise<Journey> {
  const page = await context.newPage();
  const session = await applyProfile(page, plan.profile);
  await page.addInitScript(watchPaint);
  await page.addInitScript(installPaintTools);
  await page.addInitScript(watchPresses);
  await page.goto(plan.address);
  await plan.settle();
  const paint = await readPaint(page);
  if (plan.isApp) await start(page);

  const answers: number[] = [];
  const ways: number[] = [];
  const way = page
    .getByRole('main')
    .locator('button, a')
    .filter({ hasText: /^(?:Continue|See results$)/u });
  const findRadio = (level: Level) => page.getByRole('radio', { name: new RegExp(`^\\W*${levelNames[level]}`, 'u') });
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    await way.first().waitFor();
    const radio = findRadio(LEVELS[(answers.length * 3) % 4] ?? 1);
    if ((await radio.count()) > 0) answers.push(await press(page, radio));
    // People take minutes: all that is fetched ahead is there before they go on to another part or to the results.
    else await plan.settle();
    const isLast = (await way.first().textContent()) === 'See results';
    if (isLast) break;
    ways.push(await press(page, way.first()));
  }
  if (answers.length !== plan.questions) throw new Error(`${answers.length} of ${plan.questions} questions were asked`);

  await plan.settle();
  const words = await press(page, way.first());
  const charts = plan.isApp ? await waitForCharts(page) : undefined;
  await plan.settle();
  const heapBytes = await measureHeap(session);
  const pdf = await measurePdf(page);
  await page.close();
  return { start: paint, answers, ways, words, charts, heapBytes, pdf };
}
