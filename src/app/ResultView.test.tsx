import { act, render, screen, within } from '@testing-library/react';
import { Suspense } from 'react';
import { describe, expect, it } from 'vitest';
import type { Person } from '#content/text/person.ts';
import type { Answers } from '#domain/answers.ts';
import { SKILL_IDS, type Length, type Level, type SkillId } from '#domain/model.ts';
import { describeResult, type ResultDescription } from './describeResult.ts';
import { getRole, listScenarios } from './instrument.ts';
import { findFirst } from './findFirst.ts';
import { ResultView } from './ResultView.tsx';
import { planShared } from './makePlan.ts';

function rate(level: Level, skills: readonly SkillId[] = SKILL_IDS): Answers {
  return Object.fromEntries(skills.map((skill) => [skill, { kind: 'rated', level }]));
}

/** The scenarios of a nurse, answered best but for these skills, where a choice could put a patient at risk. */
function answerScenarios(risky: readonly SkillId[]): Answers {
  const isRisky = (id: string) => risky.some((skill) => id === `${skill}.1`);
  return Object.fromEntries(
    listScenarios(getRole('RN'), 'full', false).map(({ id, outcomes }) => [
      id,
      { kind: 'chose', option: outcomes.indexOf(isRisky(id) ? 'unsafe' : 'best'), isLocked: true },
    ]),
  );
}

interface WithPlanProps {
  readonly description: ResultDescription;
  readonly person: Person;
}

function WithPlan({ description, person }: WithPlanProps) {
  const plan = planShared(description.result, description.role);
  const ways = <button type="button">Print report</button>;
  return (
    <ResultView
      description={description}
      person={person}
      ways={ways}
      findFirst={(skill) => findFirst(plan, skill)}
      planSection={null}
    />
  );
}

/** A nurse's result as a reader sees it. */
async function show(answers: Answers, person: Person = 'you', length: Length = 'quick') {
  const description = describeResult({ role: 'RN', length, hasLicence: false, answers });
  // The texts of scenarios are waited for.
  await act(async () => {
    render(
      <Suspense fallback={null}>
        <WithPlan description={description} person={person} />
      </Suspense>,
    );
    await Promise.resolve();
  });
  return { text: document.body.textContent };
}

async function findSection(name: string) {
  const section = (await screen.findByRole('heading', { level: 2, name })).closest('section');
  if (!section) throw new Error(`${name} is in no section`);
  return within(section);
}

function headingText() {
  return screen.getByRole('heading', { level: 1 }).textContent;
}

describe('the result of a person', () => {
  it('with nothing on target is told to begin with three, each with now, needed and a first thing to do', async () => {
    const { text } = await show(rate(1));
    expect(headingText()).toBe('You are at the start. Begin with these three.');
    expect(text).toContain('For this role, Opening the visit, Safety and escalation and Plain language, teach-back');
    const first = await findSection('Start here');
    expect(first.getAllByRole('heading', { level: 3 })).toHaveLength(3);
    expect(first.getAllByRole('img', { name: /: Level \d\.\d of 5/u })).toHaveLength(3);
    expect(first.getAllByText(/^Now: not yet \(\d\.\d\)\. Needed: /u)).toHaveLength(3);
    expect(first.getAllByText(/^First:/u)).toHaveLength(3);
    expect(screen.queryByRole('heading', { name: 'Strengths' })).toBeNull();
  });

  it('with all on target is told whom to help, and with what', async () => {
    const { text } = await show(rate(5));
    expect(headingText()).toBe('You are likely on target in all 23 skills asked.');
    expect(text).toMatch(/On target everywhere we asked\. Next: help a colleague with \p{Lu}[^.]+ and [^.]+\./u);
    expect(screen.queryByRole('heading', { name: 'Start here' })).toBeNull();
  });

  it('with all on target but no strength is told what is furthest above its target', async () => {
    const skill: SkillId = 'EHR-6';
    const { text } = await show(rate(3, [skill]));
    expect(headingText()).toBe('You are likely on target in the one skill asked.');
    expect(text).toContain('On target everywhere we asked so far. You can help a colleague with Coding and reporting.');
  });

  it('with everything not part of the work has no level, no gap and no picture', async () => {
    await show(Object.fromEntries(SKILL_IDS.map((id) => [id, { kind: 'notPartOfMyWork' }])));
    expect(headingText()).toBe('You marked everything so far as not part of your work.');
    expect(screen.getAllByText('Not part of my work')).toHaveLength(23);
    expect(screen.queryByText('The profile as a table')).toBeNull();
    expect(screen.queryByText(/Open a skill/u)).toBeNull();
  });

  it('after one questionnaire says what it covers', async () => {
    await show(rate(3, SKILL_IDS.slice(0, 6)));
    expect(headingText()).toContain('of 6 skills');
    expect(screen.getByText(/^1 of 4 questionnaires/u)).toBeDefined();
    const parts = screen.getAllByRole('listitem').filter(({ textContent }) => /done|not started/u.test(textContent));
    expect(parts.map(({ textContent }) => textContent)).toEqual([
      'Records done',
      'Video visits not started',
      'Communication not started',
      'Troubleshooting not started',
    ]);
  });

  it('after one answer names the one skill to begin with', async () => {
    const { text } = await show(rate(1, ['COM-4']));
    expect(headingText()).toBe('You are at the start. Begin with this one.');
    expect(text).toContain('For this role, Plain language, teach-back comes first.');
    expect(screen.getByText(/^No questionnaire is finished yet/u)).toBeDefined();
  });

  it('names strengths beside gaps, and marks safety and core skills', async () => {
    await show({ ...rate(4), 'COM-4': { kind: 'rated', level: 1 } });
    const strengths = await findSection('Strengths');
    expect(strengths.getByText(/^You can help others with/u)).toBeDefined();
    const table = await findSection('Skill by skill');
    expect(table.getAllByText('Safety skill')).toHaveLength(3);
    expect(table.getAllByText('Core skill of the role')).toHaveLength(1);
  });

  it('shows each choice at risk with what is safer, before the first gaps', async () => {
    await show({ ...rate(4), ...answerScenarios(['EHR-5', 'COM-1', 'TRB-3']) }, 'you', 'full');
    const look = await findSection('Look at this first');
    expect(look.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['Privacy and access', 'Opening the visit', 'Safety and escalation']),
    );
    expect(look.getAllByText('Safer:')).toHaveLength(3);
    expect(look.getByText(/sent to no one/u)).toBeDefined();
  });
});

describe('the profile', () => {
  it('stands as a table too, with no number where there is no level', async () => {
    await show({ ...rate(3), 'EHR-1': { kind: 'notPartOfMyWork' } });
    const table = screen.getByRole('table');
    expect(within(table).getAllByRole('row')).toHaveLength(24);
    const row = within(table).getByRole('row', { name: /^Writing the visit note/u });
    expect(row.textContent).toBe('Writing the visit notenone3.5Not part of my work');
  });
});

describe("somebody else's result", () => {
  it('speaks of nobody in particular', async () => {
    const { text } = await show(rate(5), 'other');
    expect(headingText()).toBe('Likely on target in all 23 skills asked.');
    expect(text).not.toMatch(/\byour?\b/iu);
  });

  it('does not say who chose, nor that it was sent to no one', async () => {
    await show({ ...rate(4), ...answerScenarios(['EHR-5']) }, 'other', 'full');
    const look = await findSection('Look at this first');
    expect(look.getByText(/^In one practice question a step was chosen/u)).toBeDefined();
    expect(look.getByText(/^Chosen:/u)).toBeDefined();
    expect(look.queryByText(/sent to no one/u)).toBeNull();
  });
});
