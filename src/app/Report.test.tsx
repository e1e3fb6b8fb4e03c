import { act, cleanup, render } from '@testing-library/react';
import * as fc from 'fast-check';
import { Suspense } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { itemSets, presentItemSet } from '#content/itemSets/itemSets.ts';
import { reportText } from '#content/text/report.ts';
import { REPORT_AUDIENCES } from '#content/types.ts';
import { CONFIDENCES, type Answers, type ItemAnswer } from '#domain/answers.ts';
import { decodeResult } from '#domain/decodeResult.ts';
import { encodeResult } from '#domain/encodeResult.ts';
import { groupCode } from '#domain/groupCode.ts';
import type { FullResult, SummaryResult } from '#domain/linkModel.ts';
import { makeFullResult } from '#domain/makeFullResult.ts';
import { LENGTHS, LEVELS, ROLE_CODES, SKILL_IDS, type Level, type SkillId } from '#domain/model.ts';
import { makeResultFile, writeResultFile } from '#domain/resultFile.ts';
import { summarizeResult } from '#domain/summarizeResult.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import { changeReport } from '#state/reportChoices.ts';
import { readResultFile } from '#state/readResultFile.ts';
import { describeResult } from './describeResult.ts';
import { getRole, listScenarios } from './instrument.ts';
import { Report } from './Report.tsx';
import { findFirst } from './findFirst.ts';
import { ResultView } from './ResultView.tsx';
import { planShared } from './makePlan.ts';

const DAY = 326;

function Both({ full, person = 'you' }: { readonly full: FullResult; readonly person?: 'you' | 'other' }) {
  const description = describeResult(full);
  const plan = planShared(description.result, description.role);
  return (
    <>
      <main>
        <ResultView
          description={description}
          person={person}
          ways={null}
          findFirst={(skill) => findFirst(plan, skill)}
          planSection={null}
        />
      </main>
      <Report
        linked={full}
        person={person}
        full={{ description, plan, replan: (result) => planShared(result, description.role) }}
      />
    </>
  );
}

/** The rows of the page may come after the report. */
function isWhole(): boolean {
  const main = document.querySelector('main');
  const hasRows = !main || [...main.querySelectorAll('h2')].some(({ textContent }) => textContent === 'Skill by skill');
  return hasRows && document.querySelector('[data-report]') !== null;
}

/** The page and its report, both whole. */
async function show(element: React.ReactElement): Promise<{ page: Element; report: Element; text: string }> {
  await act(async () => {
    render(<Suspense fallback={null}>{element}</Suspense>);
    await Promise.resolve();
  });
  await expect.poll(isWhole).toBe(true);
  const report = document.querySelector('[data-report]');
  if (!report) throw new Error('No report');
  return { page: document.querySelector('main') ?? report, report, text: report.textContent };
}

const labelsOf = (part: Element | null | undefined) =>
  [...(part?.querySelectorAll('svg[role=img]') ?? [])]
    .map((track) => track.getAttribute('aria-label') ?? '')
    .filter((label) => label.startsWith('Level '));

/** The level tracks of the table of skills. */
function readPage(page: Element): { headline: string; labels: readonly string[] } {
  const table = [...page.querySelectorAll('h2')].find(({ textContent }) => textContent === 'Skill by skill');
  return { headline: page.querySelector('h1')?.textContent ?? '', labels: labelsOf(table?.closest('section')) };
}

function readReport(report: Element): { headline: string; labels: readonly string[] } {
  return { headline: report.querySelector('h1')?.textContent ?? '', labels: labelsOf(report) };
}

const ratingOf = (digit: number): ItemAnswer =>
  digit === 0
    ? { kind: 'notPartOfMyWork' }
    : digit === 6
      ? { kind: 'skipped' }
      : { kind: 'rated', level: LEVELS[digit - 1] ?? 1 };

const anyResult = fc
  .record({
    role: fc.constantFrom(...ROLE_CODES),
    length: fc.constantFrom(...LENGTHS),
    hasLicence: fc.boolean(),
    ratings: fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 23, maxLength: 23 }),
    choices: fc.array(fc.integer({ min: 0, max: 31 }), { minLength: 60, maxLength: 60 }),
  })
  .map(({ role, length, hasLicence, ratings, choices }) => {
    const rated = SKILL_IDS.flatMap((skill, i) => (ratings[i] === 7 ? [] : [[skill, ratingOf(ratings[i] ?? 0)]]));
    const chosen = listScenarios(getRole(role), length, hasLicence).flatMap(({ id }, i) => {
      const digit = choices[i] ?? 0;
      const confidence = CONFIDENCES[digit >> 3] ?? 'certain';
      return digit % 8 > 5 ? [] : [[id, { kind: 'chose', option: digit % 4, confidence, isLocked: true }]];
    });
    const answers = Object.fromEntries([...rated, ...chosen]) as Answers;
    return makeFullResult(answers, { role, length, hasLicence }, DAY, presentItemSet);
  });

function rate(levels: readonly (Level | 0)[]): Answers {
  return Object.fromEntries(
    SKILL_IDS.map((skill, i) => [skill, levels[i] ? { kind: 'rated', level: levels[i] } : { kind: 'notPartOfMyWork' }]),
  ) as Answers;
}

/** A nurse with one rating for all, and in full length one choice for all but for a risk in consent. */
function nurse(level: Level, length: 'quick' | 'full' = 'full', without: readonly SkillId[] = []): FullResult {
  const ratings = rate(SKILL_IDS.map((skill) => (without.includes(skill) ? 0 : level)));
  const chosen = listScenarios(getRole('RN'), length, false).map(({ id, outcomes }) => {
    const option = outcomes.indexOf(id === 'COM-1.1' ? 'unsafe' : 'partial');
    return [id, { kind: 'chose', option, confidence: 'certain', isLocked: true }];
  });
  const answers = { ...ratings, ...(Object.fromEntries(chosen) as Answers) };
  return makeFullResult(answers, { role: 'RN', length, hasLicence: false }, DAY, presentItemSet);
}

/** The same person with a wrong answer that puts nobody at risk, wherever the question has one. */
function withoutRisk(full: FullResult): FullResult {
  const changed = listScenarios(getRole(full.role), full.length, full.hasLicence).flatMap(({ id, outcomes }) => {
    const answer = full.answers[id];
    if (answer?.kind !== 'chose' || outcomes[answer.option] !== 'unsafe' || !outcomes.includes('wrong')) return [];
    return [[id, { ...answer, option: outcomes.indexOf('wrong') }]];
  });
  return changed.length === 0 ? full : { ...full, answers: { ...full.answers, ...Object.fromEntries(changed) } };
}

async function printSummary(full: FullResult): Promise<string> {
  cleanup();
  return (await show(<Report linked={summarizeResult(full, itemSets)} person="other" />)).report.innerHTML;
}

beforeEach(() => useAssessment.setState(useAssessment.getInitialState(), true));

describe('the report', () => {
  it('has the figures of the page, the file and the link', async () => {
    await fc.assert(
      fc.asyncProperty(anyResult, async (full) => {
        cleanup();
        const { page, report, text } = await show(<Both full={full} />);
        const told = readReport(report);
        expect(told).toEqual(readPage(page));
        // The level in figures stands beside the track.
        const figures = [...report.querySelectorAll('tbody tr td:nth-child(3)')].map(({ textContent }) => textContent);
        const levels = told.labels.map((label) => /^Level (\d\.\d)/u.exec(label)?.[1]);
        expect(figures.filter((figure) => /^\d\.\d$/u.test(figure))).toEqual(levels);

        const payload = encodeResult(full, itemSets);
        expect(text).toContain(groupCode(payload));
        const decoded = decodeResult(payload, itemSets);
        const date = '2026-11-23';
        const file = makeResultFile({ ...full, history: [], copies: [], planDone: [] }, presentItemSet);
        const opened = readResultFile(writeResultFile(file), itemSets);
        if (decoded.kind !== 'result' || opened.kind !== 'file') throw new Error(`${decoded.kind} ${opened.kind}`);
        expect(opened.date).toBe(date);
        expect(decoded.result).toEqual(full);
        const { result } = describeResult(opened);
        expect(told.labels).toHaveLength(result.skills.filter(({ kind }) => kind === 'scored').length);
        expect(describeResult(full).result).toEqual(result);
      }),
      { numRuns: 195 },
    );
  }, 300_000);

  it('is whole on its first page: who, when, how much, the finding, lines to sign and the way back', async () => {
    const { text } = await show(<Both full={nurse(2)} />);
    expect(text).toContain('Registered nurse\u00a0· 23 November 2026\u00a0· Full length\u00a0· 50 of 50 answers');
    for (const words of ['Look at this first', 'Start here', 'Name', 'Reviewer', 'Signature', 'What I ask for:'])
      expect(text).toContain(words);
    expect(text).toContain('Check again on 21 February 2027');
    expect(text).toContain(reportText.foot);
    expect(text).toContain('Item set 1.');
  });

  it('tells a manager levels and the plan, and nothing of single answers', async () => {
    changeReport({ audience: 'manager' });
    const full = nurse(2);
    const { report, text } = await show(<Both full={full} />);
    expect(text).toContain('For planning learning. Not for hiring, pay, ranking or discipline.');
    expect(text).toContain('The plan');
    expect(report.querySelector('[aria-label="QR code of the result link"]')).toBeNull();
    for (const words of ['Look at this first', 'look at', 'rated “', '(rated)', 'You chose', 'How sure', 'safe step'])
      expect(text).not.toContain(words);
    expect(text).not.toContain(groupCode(encodeResult(full, itemSets)));
    expect(labelsOf(report).every((label) => !label.includes('Look at this first'))).toBe(true);
  });

  it('tells a manager of a risky choice what it tells of any wrong one: verdicts, order, plan, sheets', async () => {
    changeReport({ audience: 'manager', signOff: true, pocketCard: true });
    await fc.assert(
      fc.asyncProperty(anyResult, async (full) => {
        const twin = withoutRisk(full);
        fc.pre(twin.answers !== full.answers);
        cleanup();
        const told = (await show(<Both full={full} />)).report.innerHTML;
        cleanup();
        expect(told).toBe((await show(<Both full={twin} />)).report.innerHTML);
      }),
      { numRuns: 60 },
    );
  }, 300_000);

  it.each(LEVELS)(
    'tells a manager of a risky choice in a summary what it tells of any wrong one (%s)',
    async (level) => {
      changeReport({ audience: 'manager' });
      expect(await printSummary(nurse(level))).toBe(await printSummary(withoutRisk(nurse(level))));
    },
  );

  it('without a name has no code, no QR code and no lines to sign', async () => {
    changeReport({ audience: 'anonymous' });
    const full = nurse(2);
    const { report, text } = await show(<Both full={full} />);
    expect(report.querySelector('[aria-label="QR code of the result link"]')).toBeNull();
    expect(text).not.toContain(groupCode(encodeResult(full, itemSets)).slice(0, 9));
    expect(text).not.toContain('Signature');
    expect(text).toContain('Look at this first');
  });

  it.each(REPORT_AUDIENCES)('never prints the word that nobody should read (%s)', async (audience) => {
    changeReport({ audience, signOff: true, pocketCard: true });
    const { text } = await show(<Both full={nurse(1)} />);
    expect(text).not.toMatch(/unsafe/iu);
  });

  it('has a sheet with the five behaviours of each gap, and a card with three actions and the drop-call lines', async () => {
    changeReport({ signOff: true, pocketCard: true });
    const { report, text } = await show(<Both full={nurse(1)} />);
    const headings = [...report.querySelectorAll('h2')].map(({ textContent }) => textContent);
    expect(headings).toContain('Observed sign-off sheet');
    const gaps = describeResult(nurse(1)).result.gaps.length;
    expect(text.split('Not seen').length - 1).toBe(gaps);
    expect(text).toContain(reportText.actions['COM-1']);
    for (const line of reportText.card.lines) expect(text).toContain(line);
  });

  it('names safety skills that are not part of the work', async () => {
    const { text } = await show(<Both full={nurse(3, 'quick', ['EHR-5', 'EHR-6'])} />);
    expect(text).toContain('Not part of the work, so not counted: Privacy and access; Coding and reporting.');
    expect(text).toContain('Privacy and access is a safety skill.');
  });

  it('prints a summary too: levels and verdicts, and the code of the summary alone', async () => {
    const summary: SummaryResult = summarizeResult(nurse(2), itemSets);
    const { report, text } = await show(<Report linked={summary} person="other" />);
    expect(labelsOf(report)).toHaveLength(23);
    expect(text).toContain(groupCode(encodeResult(summary, itemSets)));
    expect(text).not.toContain('The plan');
  });
});
