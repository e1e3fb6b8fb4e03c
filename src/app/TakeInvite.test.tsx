import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Invite } from '#domain/inviteLink.ts';
import { useAssessment, type AssessmentState } from '#state/assessmentStore.ts';
import { TakeInvite } from './TakeInvite.tsx';

const invite: Invite = { itemSet: 1, role: 'GP', length: 'quick', parts: ['video'] };
const answers = { 'EHR-1': { kind: 'rated', level: 3 } } as const;

function open(asked: Invite, state: Partial<AssessmentState>) {
  const { profile } = useAssessment.getState();
  useAssessment.setState({ phase: 'ready', keeping: 'blocked', ...state, profile: { ...profile, ...state.profile } });
  render(
    <MemoryRouter>
      <TakeInvite invite={asked} payload="BBAgAAACAAAAAA" />
    </MemoryRouter>,
  );
}

const nurse = { role: 'RN', length: 'full', hasLicence: false, numberKeys: true, seed: 1 } as const;
const press = async (name: string) => userEvent.click(screen.getByRole('button', { name }));
const state = () => useAssessment.getState();

beforeEach(() => useAssessment.setState(useAssessment.getInitialState(), true));

describe('taking up an invite', () => {
  it('sets role and length where nothing was chosen before, and asks nothing', async () => {
    open(invite, {});
    expect(screen.queryByText(/^You are set up as/u)).toBeNull();
    expect(state().profile.role).toBe('NONE');
    await press('Start with Video visits');
    expect(state()).toMatchObject({ profile: { role: 'GP', length: 'quick' }, invite: { code: 'BBAgAAACAAAAAA' } });
  });

  it.each([
    ['Start as Physician, primary care (quick length)', { role: 'GP', length: 'quick' }],
    ['Start as Registered nurse (full length)', { role: 'RN', length: 'full' }],
  ])('asks before a role that was chosen changes: %s', async (button, profile) => {
    open(invite, { profile: nurse, profileAt: 1, answers });
    expect(screen.getByText(/^You are set up as Registered nurse \(full length\)\./u)).toBeDefined();
    await press(button);
    expect(state()).toMatchObject({ profile, answers });
  });

  it.each([
    ['Start with the quick length', 'quick'],
    ['Start with the full length', 'full'],
  ])('asks before answers are put aside by another length: %s', async (button, length) => {
    const { role: _any, ...open_ } = invite;
    open(open_, { profile: nurse, profileAt: 1, answers });
    await press(button);
    expect(state()).toMatchObject({ profile: { role: 'RN', length }, answers });
  });

  it('says that a date has passed, and goes on', async () => {
    open({ ...invite, dueDay: 0 }, {});
    expect(screen.getByText(/^This date has passed\./u)).toBeDefined();
    await press('Start with Video visits');
    expect(state().invite.code).not.toBeNull();
  });
});
