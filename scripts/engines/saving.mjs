// Answers on the disk: closed, opened again, killed.

import { stayQuiet } from './policy.mjs';

const LEVELS = ['Not yet', 'With help', 'On my own', 'In any situation', 'I lead others'];

async function answer(page, number, level) {
  await page.open(`/assess/records?q=${number}`);
  await page.click('radio', new RegExp(`^${LEVELS[level - 1]}`, 'u'));
  await page.see('text', /^Saved on this device/u);
}

async function seeAnswer(page, number, level) {
  await page.open(`/assess/records?q=${number}`);
  await page.see('radio', new RegExp(`^${LEVELS[level - 1]}`, 'u'), ({ isChecked }) => isChecked);
}

async function surviveClose(page, { reopen }) {
  await answer(page, 1, 4);
  await answer(page, 2, 2);
  const again = await reopen('close');
  await seeAnswer(again, 1, 4);
  await seeAnswer(again, 2, 2);
}

async function surviveKill(page, { reopen }) {
  await answer(page, 3, 5);
  const again = await reopen('kill');
  for (const [number, level] of [
    [1, 4],
    [2, 2],
    [3, 5],
  ])
    await seeAnswer(again, number, level);
  await again.open('/results');
  await again.see('heading', /of 3 skills|all 3 skills/u);
}

async function erase(page) {
  await page.open('/data');
  await page.click('button', 'Erase everything');
  await page.click('button', 'Erase now');
  await page.see('text', /^Everything is erased\./u);
  await page.open('/assess/records?q=1');
  await page.see('radio', /^In any situation/u, ({ isChecked }) => !isChecked);
}

/** On a new profile. Each browser is asked for errors before it goes. */
export const saving = [
  ['saving: answers are there after closing the browser', surviveClose],
  ['saving: answers are there after killing its processes', surviveKill],
  ['saving: erased answers are gone', erase],
  ['saving: no breach and no error in these', stayQuiet],
];
