import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { PartsOverview, type PartOverview } from './PartsOverview.tsx';

const part = (id: PartOverview['id'], own: Partial<PartOverview>): PartOverview => ({
  id,
  name: id,
  scope: 'Notes',
  skillCount: 6,
  minutes: 9,
  state: 'notStarted',
  answered: 0,
  total: 6,
  skippedCount: 0,
  isNext: false,
  href: `/${id}`,
  ...own,
});

function show(parts: readonly PartOverview[], isInviteDone = false) {
  render(
    <MemoryRouter>
      <PartsOverview
        roleName="Registered nurse"
        parts={parts}
        lengthChoice={null}
        isInviteDone={isInviteDone}
        startHref="/"
        resultsHref="/results"
      />
    </MemoryRouter>,
  );
}

function listMain() {
  return screen
    .getAllByRole('link')
    .filter((link) => link.classList.contains('primary'))
    .map((link) => link.getAttribute('aria-label') ?? link.textContent);
}

const done = { state: 'done', answered: 6 } as const;

describe('PartsOverview', () => {
  it('has one main way on: into the part that is next', () => {
    show([part('records', done), part('video', { isNext: true }), part('communication', {})]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Four questionnaires, in any order');
    expect(listMain()).toEqual(['Start: video']);
    expect(screen.getByRole('link', { name: 'See results' })).toBeDefined();
  });

  it('leads to the results, once, when all is done, and tells what was skipped', () => {
    show([part('records', { ...done, skippedCount: 1 }), part('video', { ...done, skippedCount: 1 })]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('All four parts are done.');
    expect(screen.getByText(/^Two questions were skipped\./u)).toBeDefined();
    expect(listMain()).toEqual(['See results']);
    expect(screen.getAllByRole('link', { name: 'See results' })).toHaveLength(1);
  });

  it('leaves the way to the results to an invite that is done', () => {
    show([part('records', done)], true);
    expect(listMain()).toEqual([]);
    expect(screen.queryByRole('link', { name: 'See results' })).toBeNull();
  });
});
