import { expect, test } from '@playwright/test';
import { makeProfile, startBrowser } from './browserProcess.ts';
import { readStored } from './site.ts';

/** How often the browser is killed; the deep run does it far more often. */
const KILLS = Number(process.env.KILLS ?? 8);
const MOST_ANSWERS = 4;
const MOST_WAIT_MS = 2000;
const SITE = 'http://127.0.0.1:4174';

/** The mulberry32 generator, so that a failed run can be repeated. */
function generate(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

test(`no answer that was shown as saved is lost in ${KILLS} kills of the whole browser`, async () => {
  test.setTimeout(60_000 + KILLS * 30_000);
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
  const next = generate(seed);
  const pick = (count: number) => Math.floor(next() * count);
  const profile = makeProfile();
  const confirmed: Record<string, number> = {};
  const lost: string[] = [];
  try {
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const { page, kill: pull } = await startBrowser(profile.path);
      for (let count = 1 + pick(MOST_ANSWERS); count > 0; count -= 1) {
        const number = 1 + pick(6);
        const level = 1 + pick(5);
        await page.goto(`${SITE}/assess/records?q=${number}`);
        const radio = page.getByRole('radio').nth(level - 1);
        await radio.waitFor();
        // A choice that stands already gives no new answer.
        if (await radio.isChecked()) continue;
        await radio.click();
        await expect(page.getByText('Saved on this device')).toBeVisible();
        confirmed[`EHR-${number}`] = level;
      }
      await page.waitForTimeout(next() * MOST_WAIT_MS);
      await pull();

      const again = await startBrowser(profile.path);
      await again.page.goto(`${SITE}/glossary`);
      await again.page.getByRole('heading', { level: 1 }).waitFor();
      const stored = await readStored(again.page);
      for (const [item, level] of Object.entries(confirmed)) {
        const record = stored.find(({ store, key }) => store === 'answers' && key === item);
        const kept = (record?.value as { answer?: { level?: number } } | undefined)?.answer?.level;
        if (kept !== level) lost.push(`kill ${kill}: ${item} was ${level}, is ${kept}`);
      }
      await again.kill();
    }
  } finally {
    profile.remove();
  }
  expect(lost, `seed ${seed}`).toEqual([]);
  expect(Object.keys(confirmed).length).toBeGreaterThan(0);
});
