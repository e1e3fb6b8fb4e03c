import { act, render, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, useState, type ComponentProps } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { itemSets, presentItemSet } from '#content/itemSets/itemSets.ts';
import type { Answers } from '#domain/answers.ts';
import { encodeResult } from '#domain/encodeResult.ts';
import type { LinkedResult } from '#domain/linkModel.ts';
import { makeFullResult } from '#domain/makeFullResult.ts';
import { SKILL_IDS, type Level, type SkillId } from '#domain/model.ts';
import { summarizeResult } from '#domain/summarizeResult.ts';
import { makeState, useAssessment } from '#state/assessmentStore.ts';
import { SharedResult } from './SharedResult.tsx';

const DAY = 326;

function rate(level: Level, skills: readonly SkillId[] = SKILL_IDS): Answers {
  return Object.fromEntries(skills.map((skill) => [skill, { kind: 'rated', level }]));
}

function makeNurse(answers: Answers) {
  return makeFullResult(answers, { role: 'RN', length: 'quick', hasLicence: false }, DAY, presentItemSet);
}

/** What the reader has answered: as a nurse, everything on the same level. */
function answerAll(level: Level): void {
  const at = new Date(2026, 10, 23, 12).getTime();
  useAssessment.setState({
    answers: rate(level),
    answeredAt: Object.fromEntries(SKILL_IDS.map((skill) => [skill, at])),
    profile: { role: 'RN', length: 'quick', hasLicence: false, numberKeys: true, seed: 1 },
  });
}

/** The page without the report, which stands beside it for the printer. */
function inMain() {
  return within(document.querySelector('main') ?? document.body);
}

/** As the route keeps it in the browser's history. */
function Reader(props: Omit<ComponentProps<typeof SharedResult>, 'isComparing' | 'onComparing'>) {
  const [isComparing, setComparing] = useState(false);
  return <SharedResult {...props} isComparing={isComparing} onComparing={setComparing} />;
}

async function show(shared: LinkedResult, hasReachedLog = false) {
  const payload = encodeResult(shared, itemSets);
  await act(async () => {
    render(
      <main>
        <Suspense fallback={null}>
          <Reader shared={shared} payload={payload} hasReachedLog={hasReachedLog} />
        </Suspense>
      </main>,
    );
    await Promise.resolve();
  });
  await inMain().findByRole('heading', { level: 1 });
  return payload;
}

function headingText() {
  return inMain().getByRole('heading', { level: 1 }).textContent;
}

async function keep(): Promise<void> {
  await userEvent.click(inMain().getByRole('button', { name: 'Keep a copy' }));
  const dialog = within(inMain().getByRole('dialog', { name: 'Keep a copy of this result?' }));
  await userEvent.click(dialog.getByRole('button', { name: 'Keep it' }));
}

beforeEach(() => {
  // In memory alone: there is no database here.
  useAssessment.setState({ ...makeState(), phase: 'ready', keeping: 'blocked' });
});

describe('a shared result', () => {
  it('says first what it must not be used for', async () => {
    await show(makeNurse(rate(3)));
    expect(
      inMain().getByText('Self-reported. Anyone can make such a link. Do not use it to hire, rank, pay or discipline.'),
    ).toBeDefined();
    expect(inMain().getByText(/^A shared result · Registered nurse · 23 November 2026 · Quick length/u)).toBeDefined();
    expect(headingText()).toMatch(/^Likely on target/u);
  });

  it('has nothing to compare with before the reader has answered anything', async () => {
    await show(makeNurse(rate(3)));
    expect(inMain().queryByRole('button', { name: 'Compare with mine' })).toBeNull();
  });

  it('that reached the log of the host says so, with the clean link', async () => {
    const payload = await show(makeNurse(rate(3)), true);
    expect(inMain().getByText(/reached the log of this web host/u)).toBeDefined();
    const box = inMain().getByRole<HTMLTextAreaElement>('textbox', { name: 'Clean link' });
    expect(box.value).toBe(`${globalThis.location.origin}/r#${payload}`);
  });
});

describe('a shared summary', () => {
  it('has levels and verdicts, and no answer', async () => {
    const full = makeNurse({
      ...rate(4, SKILL_IDS.slice(0, 20)),
      'EHR-1': { kind: 'rated', level: 1 },
      'EHR-2': { kind: 'notPartOfMyWork' },
    });
    await show(summarizeResult(full, itemSets));
    expect(headingText()).toMatch(/^Likely on target in \d+ of 19 skills/u);
    expect(inMain().getByText(/^A summary: levels and verdicts, no answers\./u)).toBeDefined();
    expect(inMain().getByText(/^First:/u).textContent).toContain('Writing the visit note');
    expect(
      inMain().getByRole('img', { name: /^Level 1\.\d of 5, target In any situation, from 3\.5\.$/u }),
    ).toBeDefined();
    expect(inMain().getAllByText('Not part of the work')).toHaveLength(1);
    expect(inMain().getAllByText('Not asked yet')).toHaveLength(3);
    expect(inMain().getByText('Any situation')).toBeDefined();
    expect(document.querySelector('details')).toBeNull();
    expect(document.querySelector('rect.band')).toBeNull();
  });

  it('of nothing but other work says so', async () => {
    const full = makeNurse(Object.fromEntries(SKILL_IDS.map((id) => [id, { kind: 'notPartOfMyWork' }])));
    await show(summarizeResult(full, itemSets));
    expect(headingText()).toBe('Everything so far is marked as not part of the work.');
  });
});

describe('beside the reader’s own', () => {
  it.each([
    ['a full result', (answers: Answers) => makeNurse(answers)],
    ['a summary', (answers: Answers) => summarizeResult(makeNurse(answers), itemSets)],
  ])('%s is said to be higher, lower or about the same', async (_, make) => {
    answerAll(3);
    await show(make({ ...rate(3), 'EHR-1': { kind: 'rated', level: 5 }, 'EHR-2': { kind: 'rated', level: 1 } }));
    await userEvent.click(inMain().getByRole('button', { name: 'Compare with mine' }));
    expect(headingText()).toBe('The shared result is higher in 1 skill, lower in 1.');
    expect(inMain().getByText('About the same in 21 skills.')).toBeDefined();
    expect(inMain().getByText('Shared, beside yours')).toBeDefined();
    const rows = inMain()
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(rows).toContainEqual(expect.stringMatching(/^Writing the visit note\d steps? higher$/u));
    expect(rows).toContainEqual(expect.stringMatching(/^Finding and checking records\d steps? lower$/u));
    expect(inMain().getAllByText('about the same')).toHaveLength(21);
    await userEvent.click(inMain().getByRole('button', { name: 'Back to the shared result' }));
    expect(headingText()).not.toMatch(/^The shared result/u);
  });

  it('names what only one of both has', async () => {
    answerAll(3);
    await show(makeNurse(rate(3, ['EHR-1'])));
    await userEvent.click(inMain().getByRole('button', { name: 'Compare with mine' }));
    expect(inMain().getAllByText('no level there')).toHaveLength(22);
    expect(headingText()).toBe('The shared result is about the same as yours.');
    expect(inMain().getByText('That holds for 1 skill. No shared level in 22.')).toBeDefined();
  });

  it.each([
    [2, 4, 'The shared result is higher in 23 skills, lower in none.', []],
    [4, 2, 'The shared result is lower in 23 skills, higher in none.', []],
    [3, 3, 'The shared result is about the same as yours.', ['That holds for 23 skills.']],
  ] as const)('with %d everywhere, %d everywhere is told in the heading', async (own, other, heading, rest) => {
    answerAll(own);
    await show(makeNurse(rate(other)));
    await userEvent.click(inMain().getByRole('button', { name: 'Compare with mine' }));
    expect(headingText()).toBe(heading);
    expect(rest.filter((words) => inMain().queryByText(words) === null)).toEqual([]);
  });

  it('with no skill in common says so, and counts the skills of the reader’s role alone', async () => {
    const at = new Date(2026, 10, 23, 12).getTime();
    useAssessment.setState({
      answers: rate(3, ['EHR-1']),
      answeredAt: { 'EHR-1': at },
      profile: { role: 'RN', length: 'quick', hasLicence: false, numberKeys: true, seed: 1 },
    });
    await show(makeNurse(rate(3, ['EHR-2'])));
    await userEvent.click(inMain().getByRole('button', { name: 'Compare with mine' }));
    expect(headingText()).toBe('These two results have no skill in common.');
    expect(inMain().getByText('No shared level in 1. No level of yours in 1.')).toBeDefined();
  });
});

describe('a copy', () => {
  it('is kept after asking, and the own result of the same day and role stays', async () => {
    answerAll(3);
    useAssessment.setState({ results: { [`${DAY}/RN`]: { link: 'mine', at: 1 } } });
    const before = useAssessment.getState();
    const payload = await show(makeNurse(rate(4)));
    await keep();
    const { results, ...after } = useAssessment.getState();
    expect(Object.entries(results).map(([key, { link }]) => [key, link])).toEqual([
      [`${DAY}/RN`, 'mine'],
      [`${DAY}/RN/2`, payload],
    ]);
    expect([after.answers, after.answeredAt, after.profile]).toEqual([
      before.answers,
      before.answeredAt,
      before.profile,
    ]);
    expect(inMain().getByText('Kept among your dated results, at the end of the page “Results”.')).toBeDefined();
  });

  it('of another result of that day and role gets the next number, and the same one is not kept twice', async () => {
    useAssessment.setState({ results: { [`${DAY}/RN`]: { link: 'other', isCopy: true, at: 1 } } });
    const payload = await show(makeNurse(rate(4)));
    await keep();
    expect(useAssessment.getState().results[`${DAY}/RN/2`]?.link).toBe(payload);
    await userEvent.click(inMain().getByRole('button', { name: 'Keep a copy' }));
    expect(inMain().getByText('It is among your dated results already.')).toBeDefined();
    expect(inMain().queryByRole('dialog')).toBeNull();
  });

  it('is not kept when the reader says no', async () => {
    await show(makeNurse(rate(4)));
    await userEvent.click(inMain().getByRole('button', { name: 'Keep a copy' }));
    expect(inMain().getByText(/in this tab only/u)).toBeDefined();
    await userEvent.click(inMain().getByRole('button', { name: 'Cancel' }));
    expect(useAssessment.getState().results).toEqual({});
  });
});
