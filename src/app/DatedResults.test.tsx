import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ItemAnswer } from '#domain/answers.ts';
import { SKILL_IDS, type Level } from '#domain/model.ts';
import { giveAnswer, startAgain } from '#state/assessment.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import type { Profile } from '#state/inputs.ts';
import { changeProfile } from '#state/profile.ts';
import { DatedResults } from './DatedResults.tsx';
import { getRole, listScenarios } from './instrument.ts';
import { keepOwnResult } from './keepOwnResult.ts';
import { makeOwnResult } from './ownResult.ts';
import { describeChange } from './reportChange.ts';

const AUTUMN = new Date(2026, 10, 23, 12).getTime();
const WINTER = new Date(2027, 1, 23, 12).getTime();
const CAUTION = 'One of these two results is quick: ratings only, no scenarios. That alone can move a level.';

function rateAll(level: Level, at: number): void {
  for (const skill of SKILL_IDS) giveAnswer(skill, { kind: 'rated', level }, at);
}

/** Every scenario of a nurse with a wrong choice: the levels are below the ratings. */
function chooseWrong(at: number): void {
  for (const { id, outcomes } of listScenarios(getRole('RN'), 'full', false)) {
    const answer: ItemAnswer = { kind: 'chose', option: outcomes.indexOf('wrong'), isLocked: true };
    giveAnswer(id, answer, at);
  }
}

/** What page and paper say of the change. */
function show() {
  const state = useAssessment.getState();
  const own = makeOwnResult(state);
  const { container } = render(<DatedResults />, { wrapper: MemoryRouter });
  return { page: container, paper: own && describeChange(own, state) };
}

beforeEach(() => {
  useAssessment.setState(useAssessment.getInitialState(), true);
  useAssessment.setState({ phase: 'ready' });
  changeProfile({ role: 'RN', length: 'full' });
  rateAll(4, AUTUMN);
  chooseWrong(AUTUMN);
  keepOwnResult();
});

describe('a kept result that is the present answers', () => {
  const otherViews: readonly { readonly name: string; readonly change: Partial<Profile> }[] = [
    { name: 'in another length', change: { length: 'quick' } },
    { name: 'in another role', change: { role: 'PSY' } },
    { name: 'in both', change: { role: 'GP', length: 'quick' } },
  ];
  it.each(otherViews)('$name is no earlier one, on page and paper, and can still be opened', ({ change }) => {
    changeProfile(change);
    const { page, paper } = show();
    expect(page.textContent).toContain('both can be compared on this page');
    expect(page.textContent).not.toMatch(/Up in|Down in|About the same/u);
    expect(screen.getByRole('link', { name: /^Open/u, hidden: true })).toBeTruthy();
    expect(paper).toBeUndefined();
  });

  it('stays whole when it is kept again in the quick length', () => {
    const before = useAssessment.getState().results;
    changeProfile({ length: 'quick' });
    keepOwnResult();
    expect(useAssessment.getState().results).toEqual(before);
  });

  it('is none either when scenarios came on a later day', () => {
    startAgain();
    changeProfile({ length: 'quick' });
    rateAll(5, WINTER);
    keepOwnResult();
    changeProfile({ length: 'full' });
    chooseWrong(WINTER + 86_400_000);
    // What there was before both is.
    expect(show().paper).toMatchObject({ since: '23 November 2026', cautions: [] });
  });
});

describe('an earlier result', () => {
  it('of the same answers, given again on a later day, is compared', () => {
    startAgain();
    rateAll(4, WINTER);
    chooseWrong(WINTER);
    const { page, paper } = show();
    expect(page.textContent).toContain('About the same in 23.');
    expect(page.textContent).not.toContain(CAUTION);
    expect(paper).toMatchObject({ summary: 'About the same in 23.', cautions: [] });
  });

  it('of another length is compared with a caution, on page and paper', () => {
    startAgain();
    changeProfile({ length: 'quick' });
    rateAll(4, WINTER);
    const { page, paper } = show();
    expect(page.textContent).toContain(CAUTION);
    expect(paper).toMatchObject({ cautions: [CAUTION] });
  });
});
