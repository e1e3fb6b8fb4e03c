import { act, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeEach, describe, expect, it } from 'vitest';
import { giveAnswer, keepResult, startAgain } from '#state/assessment.ts';
import { makeState, useAssessment } from '#state/assessmentStore.ts';
import { keepNothing } from '#state/keeping.ts';
import { makeTeamState, useTeam } from '#state/teamStore.ts';
import { StorageNotices } from './StorageNotices.tsx';

beforeEach(() => {
  useAssessment.setState({ ...makeState(), phase: 'ready' });
  useTeam.setState(makeTeamState());
});

function show(): void {
  render(
    <MemoryRouter>
      <StorageNotices />
    </MemoryRouter>,
  );
}

const findWipe = () => screen.findByRole('button', { name: 'Finish and wipe' });

describe('a shared computer', () => {
  it('can be wiped as long as a dated result is left after a start again', async () => {
    keepNothing();
    giveAnswer('EHR-1', { kind: 'rated', level: 1 });
    keepResult('300/RN', 'abc');
    startAgain();
    show();
    expect(await findWipe()).toBeDefined();
  });

  it('can be wiped as long as it holds people of a team', async () => {
    keepNothing();
    show();
    const people = { now: [{}], earlier: [] } as unknown as ReturnType<typeof makeTeamState>['people'];
    act(() => useTeam.setState({ keeping: 'memory', people }));
    expect(await findWipe()).toBeDefined();
    act(() => useTeam.setState(makeTeamState()));
    expect(screen.queryByRole('button')).toBeNull();
  });
});
