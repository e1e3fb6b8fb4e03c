import { expect, test } from '@playwright/test';
import { runKills } from './kills.ts';

const KILLS = 4;

test(`no answer that was shown as saved is lost in ${KILLS} kills of the whole browser`, async () => {
  test.setTimeout(KILLS * 40_000);
  const seed = Date.now() % 1_000_000;
  const { savedCount, lost } = await runKills({ site: 'http://127.0.0.1:4174', kills: KILLS, seed });
  expect(lost).toEqual([]);
  expect(savedCount).toBeGreaterThanOrEqual(KILLS);
});
