import { expect } from '@playwright/test';
import { makeProfile, startBrowser } from './browserProcess.ts';
import { readStored } from './site.ts';

const MOST_ANSWERS = 4;
const MOST_WAIT_MS = 2000;
const RECORDS_QUESTIONS = 6;

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

interface KillRun {
  readonly site: string;
  readonly kills: number;
  readonly seed: number;
  readonly onKill?: (kill: number) => void;
}

/**
 * Answers a few questions, kills the whole browser within two seconds after an answer was shown as saved, starts it
 * again on the same profile and compares; many times.
 * @returns How many answers were shown as saved, and a line for each that was lost.
 */
export async function runKills({ site, kills, seed, onKill }: KillRun) {
  const next = generate(seed);
  const pick = (count: number) => Math.floor(next() * count);
  const profile = makeProfile();
  const standing: Record<string, number> = {};
  const lost: string[] = [];
  let savedCount = 0;
  try {
    for (let kill = 1; kill <= kills; kill += 1) {
      const { page, kill: pull } = await startBrowser(profile.path);
      for (let count = 1 + pick(MOST_ANSWERS); count > 0; count -= 1) {
        const number = 1 + pick(RECORDS_QUESTIONS);
        await page.goto(`${site}/assess/records?q=${number}`);
        const radios = page.getByRole('radio');
        await radios.first().waitFor();
        // A choice that stands already would give no new answer.
        const level = 1 + (((standing[`EHR-${number}`] ?? 0) + pick(4)) % 5);
        await radios.nth(level - 1).click();
        await expect(page.getByText('Saved on this device')).toBeVisible();
        standing[`EHR-${number}`] = level;
        savedCount += 1;
      }
      // Nothing is waited for: the moment of the kill is what is drawn.
      await page.waitForTimeout(next() * MOST_WAIT_MS);
      await pull();

      const again = await startBrowser(profile.path);
      await again.page.goto(`${site}/glossary`);
      await again.page.getByRole('heading', { level: 1 }).waitFor();
      const stored = await readStored(again.page);
      for (const [item, level] of Object.entries(standing)) {
        const record = stored.find(({ store, key }) => store === 'answers' && key === item);
        const kept = (record?.value as { answer?: { level?: number } } | undefined)?.answer?.level;
        if (kept !== level) lost.push(`seed ${seed}, kill ${kill}: ${item} was ${level}, is ${kept}`);
      }
      await again.kill();
      onKill?.(kill);
    }
  } finally {
    profile.remove();
  }
  return { savedCount, lost };
}
