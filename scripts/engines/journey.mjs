// A nurse takes one questionnaire in the full length, by mouse and by keyboard.
import { recordsScenarios } from '#content/scenarios/records.ts';
import { askNurse } from '../../tests/e2e/site.ts';
import { same } from './page.mjs';

const RATINGS = 6;
const BY_MOUSE = 3;

/** What the nurse chooses in each scenario of the part: two wrong ones against the highest rating, else the best. */
const CHOICES = askNurse()
  .filter(({ id }) => id.startsWith('EHR'))
  .map(({ id, outcomes }, i) => {
    const { options } = recordsScenarios.find((scenario) => scenario.id === id);
    return options[outcomes.indexOf(i < 2 ? 'wrong' : 'best')].text;
  });
const TOTAL = RATINGS + CHOICES.length;

async function seeQuestion(page, number) {
  await page.seeTitle(`Records ${number} of ${TOTAL} · Webside`);
  await page.see('radio', /./u);
}

async function start(page) {
  await page.open('/');
  await page.tabTo('combobox', 'I work, or want to work, as');
  for (const letter of 'Reg') await page.press(letter);
  await page.see('combobox', 'I work, or want to work, as', ({ value }) => value === 'RN');
  await page.click('radio', /^Quick/u);
  await page.see('radio', /^Quick/u, ({ isChecked }) => isChecked);
  await page.click('radio', /^Full/u);
  await page.see('radio', /^Full/u, ({ isChecked }) => isChecked);
  await page.click('button', 'Start with Records');
  await seeQuestion(page, 1);
}

async function rateByMouse(page) {
  for (let number = 1; number <= BY_MOUSE; number += 1) {
    await seeQuestion(page, number);
    await page.click('radio', /^I lead others/u);
    await page.see('radio', /^I lead others/u, ({ isChecked }) => isChecked);
    await page.see('text', /^Saved on this device/u);
    await page.click('button', 'Continue');
    await seeQuestion(page, number + 1);
    await page.seeFocusedHeading();
  }
}

async function rateByKeyboard(page) {
  for (let number = BY_MOUSE + 1; number <= RATINGS; number += 1) {
    await seeQuestion(page, number);
    await page.seeFocusedHeading();
    await page.press('5');
    await page.see('radio', /^I lead others/u, ({ isChecked, isFocused }) => isChecked && isFocused);
    await page.press('ArrowDown');
    await page.see('radio', /^Not part of my work/u, ({ isChecked }) => isChecked);
    await page.press('5');
    await page.see('radio', /^I lead others/u, ({ isChecked }) => isChecked);
    await page.press('Enter');
  }
  await seeQuestion(page, RATINGS + 1);
}

async function answerScenarios(page) {
  for (const [i, choice] of CHOICES.entries()) {
    await seeQuestion(page, RATINGS + 1 + i);
    if (i % 2 === 0) await page.click('radio', choice);
    else await page.press((await page.see('radio', choice)).value);
    await page.see('radio', choice, ({ isChecked }) => isChecked);
    await page.click('radio', 'Certain');
    await page.see('radio', 'Certain', ({ isChecked }) => isChecked);
    await page.click('button', 'Continue');
    await page.see('heading', /Why each answer is what it is/u, ({ isFocused }) => isFocused);
    await page.press('Enter');
  }
}

async function lookAgain(page) {
  await page.see('heading', /and your scenarios disagree\.$/u);
  await page.seeFocusedHeading();
  await page.click('button', /^Change to/u);
  await page.see('status', /^Changed to: /u);
  await page.click('link', 'Continue');
  await page.see('heading', 'Records is done.');
}

async function readResults(page, { compare }) {
  await page.click('link', 'See results so far');
  await page.see('heading', /^You are likely on target in \d of 6 skills\./u);
  await page.see('heading', 'Your plan');
  await page.see('status', /^About .* for the next step in /u);
  await page.see('button', 'Print report');
  const levels = await page.until('the levels of six skills', async () => {
    const images = await page.readImages();
    return images.filter((label) => label?.startsWith('Level ')).length >= RATINGS && images;
  });
  compare('the levels', levels.filter((label) => label?.startsWith('Level ')).toSorted());
  const main = await page.readMain();
  compare('the words of the headline and the plan', [
    (await page.see('heading', /^You are likely/u)).words,
    /Your plan.*/u.exec(main)?.[0].slice(0, 600),
  ]);
  same('the word "unsafe"', /\bunsafe\b/iu.test(main), false);
}

/** One browser for all; each step goes on where the one before stopped. */
export const journey = [
  ['start: role by typing, length and start by mouse', start],
  ['ratings by mouse, saved, focus on each heading', rateByMouse],
  ['ratings by keyboard: number keys, arrows, Enter', rateByKeyboard],
  ['scenarios: choice, confidence, reasons', answerScenarios],
  ['look again at a rating and change it', lookAgain],
  ['results and plan in the same words', readResults],
];
