import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { indexText } from '#domain/catalogueFilter.ts';
import type { RoleCode } from '#domain/model.ts';
import type { RoleMatch } from '#domain/roleMatch.ts';
import type { ListedMatch, ListedRole, ShownRole } from './listed.ts';
import { MatchPanel, type LicenceAnswer } from './MatchPanel.tsx';
import { RoleList } from './RoleList.tsx';

function listRole(code: RoleCode, name: string): ListedRole {
  return {
    code,
    name,
    detail: 'what tells it apart',
    facts: [{ heading: 'The work', body: `What ${name} does.` }],
    links: [{ title: 'A job board', href: 'https://example.org/' }],
    targets: [
      { id: 'COM-4', skill: 'Plain language', step: 'On my own', mark: 'core', isCounted: true },
      { id: 'COM-5', skill: 'Inclusion', step: 'With help', isCounted: true },
      { id: 'COM-6', skill: 'Handing over', step: 'On my own', isCounted: true },
      { id: 'COM-2', skill: 'Presence', step: 'On my own', isCounted: true },
      { id: 'VID-1', skill: 'The platform', step: 'Not yet', isCounted: false },
    ],
    searchText: indexText(`${name} médical assistant`),
  };
}

const match: RoleMatch = {
  code: 'COO',
  countedCount: 4,
  answeredCount: 2,
  metCount: 1,
  share: 0.4,
  shortfall: 0.6,
  coverage: 0.7,
  isComparable: true,
  gaps: [],
  unanswered: ['COM-6', 'COM-2'],
  rank: { shown: 0.3, mostShort: 1 },
};
const listed: ListedMatch = {
  match,
  gaps: [{ skill: 'COM-4', title: 'Plain language', href: '/resources?skill=COM-4&step=2-3' }],
  unanswered: ['Handing over'],
  notMine: [{ skill: 'COM-2', title: 'Presence' }],
  time: { from: 30, to: 60, untimedCount: 0 },
  resume: ['Wrote notes.'],
};

function show(roles: readonly ShownRole[]) {
  render(
    <MemoryRouter>
      <RoleList
        groups={[{ heading: 'Open to you', note: '', roles }]}
        renderAction={({ role }) => <button type="button">{`Take ${role.name}`}</button>}
        panel={null}
        careers={null}
      />
    </MemoryRouter>,
  );
  return userEvent.setup();
}

const names = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

describe('RoleList', () => {
  it('finds a role by any of its names, whatever the case and the accents', async () => {
    const user = show([
      { role: listRole('COO', 'Coordinator'), isChosen: true },
      { role: { ...listRole('RN', 'Nurse'), searchText: indexText('Nurse') }, isChosen: false },
    ]);
    expect(names()).toEqual(['Coordinator', 'Nurse']);
    const search = screen.getByRole('searchbox', { name: /^Find a role/u });
    await user.type(search, 'MEDICAL');
    expect(names()).toEqual(['Coordinator']);
    expect(screen.getByText('Your role')).toBeDefined();
    await user.clear(search);
    await user.type(search, 'pilot');
    expect(names()).toEqual([]);
    expect(screen.getByRole('status').textContent).toContain('No role fits');
  });

  it('says of a role how near it is, what is missing, and how long the next steps take', async () => {
    const user = show([
      { role: listRole('COO', 'Coordinator'), isChosen: false, match: listed, mark: 'needs another license' },
    ]);
    expect(screen.getByText('On target in 1 of 2 skills · 1 not answered · 1 not part of your work')).toBeDefined();
    expect(screen.getByText('needs another license')).toBeDefined();
    await user.click(screen.getByRole('heading', { level: 3, name: 'Coordinator' }));
    const training = screen.getByRole('link', { name: 'Training for Plain language' });
    expect(training.getAttribute('href')).toBe('/resources?skill=COM-4&step=2-3');
    expect(screen.getByText(/40% of what you answered is on target, by weight/u)).toBeDefined();
    expect(screen.getByText(/takes ½ to 1 hour in all/u)).toBeDefined();
    expect(screen.getByText('Not answered yet: Handing over')).toBeDefined();
    expect(screen.getByText(/^You marked these as not part of your work.*: Presence$/u)).toBeDefined();
    const states = within(screen.getByRole('heading', { name: 'Targets' }).parentElement as HTMLElement)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(states).toEqual([
      'Plain language (core)On my ownbelow target',
      'Inclusion With helpon target',
      'Handing over On my ownnot answered',
      'Presence On my ownnot part of your work',
      'The platform Not yet',
    ]);
  });

  it('says where words for a resume come from while there are none', () => {
    show([{ role: listRole('COO', 'Coordinator'), isChosen: false, match: { ...listed, resume: [] } }]);
    expect(screen.getByText(/^No words for your resume yet\. .* the full length has scenarios\.$/u)).toBeDefined();
  });

  it('shows no match before there is one', () => {
    show([{ role: listRole('COO', 'Coordinator'), isChosen: false }]);
    expect(screen.queryByText('Your match')).toBeNull();
    expect(screen.queryByText(/On target/u)).toBeNull();
    expect(screen.getByRole('link', { name: /^A job board ?\(opens in a new tab\)$/u }).getAttribute('rel')).toBe(
      'noreferrer',
    );
  });
});

function showPanel(props: Partial<Parameters<typeof MatchPanel>[0]>) {
  const onLicence = vi.fn<(licence: LicenceAnswer | undefined) => void>();
  render(
    <MemoryRouter>
      <MatchPanel hasAnswers startHref="/assess" licence={undefined} onLicence={onLicence} {...props} />
    </MemoryRouter>,
  );
  return onLicence;
}

describe('MatchPanel', () => {
  it('leads to the questionnaires before the first answer', () => {
    showPanel({ hasAnswers: false });
    expect(screen.getByRole('link', { name: 'Go to the questionnaires' }).getAttribute('href')).toBe('/assess');
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('asks one question, and shows nothing of a match before its answer', async () => {
    const onLicence = showPanel({});
    expect(screen.getByRole('status').textContent).toBe('');
    const question = screen.getByRole('combobox', { name: 'Which license do you hold?' });
    await userEvent.selectOptions(question, 'Registered nurse');
    expect(onLicence).toHaveBeenLastCalledWith('nurse');
    await userEvent.selectOptions(question, 'None of these');
    expect(onLicence).toHaveBeenLastCalledWith('none');
  });

  it('tells the finding, and for those without a role what the general targets lack', () => {
    showPanel({
      licence: 'none',
      finding: 'Nearest to your answers: Coordinator.',
      general: { words: 'On target in 2 of 3.', missing: ['A', 'B'] },
    });
    expect(screen.getByRole('status').textContent).toBe('Nearest to your answers: Coordinator.');
    expect(screen.getByText('Missing: A · B.')).toBeDefined();
  });
});
