import { act, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeState, useAssessment } from '#state/assessmentStore.ts';
import { makeTeamState, useTeam } from '#state/teamStore.ts';
import { useVersion } from '#state/version.ts';
import { NewVersion } from './NewVersion.tsx';

beforeEach(() => {
  useVersion.setState({ news: 'none' });
  useTeam.setState(makeTeamState());
  useAssessment.setState({ ...makeState(), phase: 'ready' });
});

function show(): void {
  render(
    <MemoryRouter initialEntries={['/assess/records']}>
      <NewVersion />
    </MemoryRouter>,
  );
}

describe('NewVersion', () => {
  it('says nothing as long as there is no newer version', () => {
    show();
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it.each(['waiting', 'active'] as const)('offers to reload when one is %s', (news) => {
    show();
    act(() => useVersion.setState({ news }));
    expect(screen.getByRole('button', { name: 'Reload' })).toBeDefined();
  });

  it('says nothing where a reload would lose answers, and speaks up when they are gone', () => {
    useVersion.setState({ news: 'waiting' });
    useAssessment.setState({ keeping: 'sharedComputer', answers: { 'EHR-1': { kind: 'rated', level: 3 } } });
    show();
    expect(screen.queryByRole('button')).toBeNull();
    act(() => useAssessment.setState({ answers: {} }));
    expect(screen.getByRole('button', { name: 'Reload' })).toBeDefined();
  });

  it('says nothing as long as a team is in the memory of the tab', () => {
    useVersion.setState({ news: 'waiting' });
    show();
    const people = { now: [{}], earlier: [] } as unknown as ReturnType<typeof makeTeamState>['people'];
    act(() => useTeam.setState({ keeping: 'memory', people }));
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says nothing while an answer is on its way to the disk', () => {
    useVersion.setState({ news: 'waiting' });
    useAssessment.setState({ saving: 'saving' });
    show();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
