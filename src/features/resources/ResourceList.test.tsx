import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { indexText, type CatalogueFilter } from '#domain/catalogueFilter.ts';
import { ResourceList, type ListedResource } from './ResourceList.tsx';

function entry(title: string, rest: Partial<ListedResource>): ListedResource {
  return {
    id: title,
    kind: 'guide',
    cost: 'free',
    region: 'any',
    skills: [],
    audience: 'all',
    evidence: 'read',
    searchText: indexText(title),
    card: { title, href: 'https://example.org/', facts: ['Free'], about: 'What it is.', checked: 'Checked.' },
    ...rest,
  };
}

const resources = [
  entry('Teach-back in short', { skills: ['COM-4'] }),
  entry('A course on interpreters', { kind: 'course', cost: 'paid', skills: ['COM-5'] }),
  entry('A job board', { kind: 'career', region: 'US' }),
];
const choice = (value: string, label: string) => [{ choices: [{ value, label }] }];
const choices = {
  skill: [{ heading: 'Communication', choices: [{ value: 'COM-4', label: 'Plain language' }] }],
  step: choice('1-2', 'First step'),
  kind: choice('course', 'Course'),
  cost: choice('free', 'Free'),
  region: choice('UK', 'United Kingdom'),
  audience: choice('mine', 'My role'),
};

function show(filter: CatalogueFilter = {}) {
  const onFilter = vi.fn<(filter: CatalogueFilter) => void>();
  const role = { code: 'RN', clinical: true } as const;
  render(<ResourceList resources={resources} choices={choices} role={role} filter={filter} onFilter={onFilter} />);
  return { onFilter, user: userEvent.setup() };
}

const titles = () => screen.queryAllByRole('link').map(({ firstChild }) => firstChild?.textContent);

describe('ResourceList', () => {
  it('shows everything under headings, and says that a link opens in a new tab', () => {
    show();
    expect(screen.getByRole('status').textContent).toBe('3 entries');
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Courses and certificates 1',
      'Guides 1',
      'Careers and income 1',
    ]);
    const link = screen.getByRole('link', { name: /^Teach-back in short ?\(opens in a new tab\)$/u });
    expect(link.getAttribute('rel')).toBe('noreferrer');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(screen.queryByRole('button', { name: 'Clear filters' })).toBeNull();
  });

  it('narrows as one types and chooses, tells the count, and clears', async () => {
    const { user, onFilter } = show();
    const search = screen.getByRole('searchbox', { name: 'Search' });
    await user.type(search, 'TEACHBACK');
    expect(titles()).toEqual(['Teach-back in short']);
    expect(screen.getByRole('status').textContent).toBe('1 of 3 entries');
    expect(onFilter).toHaveBeenLastCalledWith({ words: 'TEACHBACK' });
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(titles()).toHaveLength(3);
    expect(document.activeElement).toBe(search);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Course');
    expect(titles()).toEqual(['A course on interpreters']);
    expect(onFilter).toHaveBeenLastCalledWith({ kind: 'course' });
  });

  it('begins with the filter of the address, and says that a folded filter is in use', () => {
    show({ skill: 'COM-4', region: 'UK' });
    expect(titles()).toEqual(['Teach-back in short']);
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Skill' }).value).toBe('COM-4');
    // Open, it would push what was found off a small screen.
    expect(screen.getByText('More filters (1 in use)').closest('details')?.open).toBe(false);
    expect(screen.getByText('Shown here: Plain language · United Kingdom.')).toBeDefined();
  });

  it('says what to loosen when nothing fits', async () => {
    const { user } = show({ words: 'interpreters', cost: 'free' });
    const none = screen.getByRole('heading', { name: 'Nothing fits all of these together.' }).parentElement;
    const ways = within(none as HTMLElement).getAllByRole('button');
    expect(ways.map(({ textContent }) => textContent)).toEqual([
      'Without “interpreters”: 2 entries',
      'Without Free: 1 entry',
      'Clear filters',
    ]);
    await user.click(screen.getByRole('button', { name: 'Without Free: 1 entry' }));
    expect(titles()).toEqual(['A course on interpreters']);
  });
});
