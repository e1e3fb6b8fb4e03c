import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { beforeEach, describe, expect, it } from 'vitest';
import { communicationRatings } from '#content/ratings/communication.ts';
import { recordsRatings } from '#content/ratings/records.ts';
import { recordsScenarios } from '#content/scenarios/records.ts';
import type { RatingItem } from '#content/types.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import { GlossaryRoute } from './routes/GlossaryRoute.tsx';
import { Words } from './Words.tsx';
import { WordsFold } from './WordsFold.tsx';

function show(shown: ReactNode, address = '/') {
  return render(<MemoryRouter initialEntries={[address]}>{shown}</MemoryRouter>);
}

function get<Item>(items: readonly Item[], isWanted: (item: Item) => boolean): Item {
  const found = items.find(isWanted);
  if (!found) throw new Error('not in the content');
  return found;
}

const findRating = (items: readonly RatingItem[], id: string) => get(items, ({ skill }) => skill === id);
const explaining = findRating(communicationRatings, 'COM-4');
const plain = findRating(recordsRatings, 'EHR-5');
const messages = get(recordsScenarios, ({ id }) => id === 'EHR-4.3');

describe('the words of a question', () => {
  it('are closed, and open with their meanings', async () => {
    show(<WordsFold rating={explaining} isClinical />);
    const fold = screen.getByRole('group');
    expect(fold.hasAttribute('open')).toBe(false);
    await userEvent.click(within(fold).getByText('Words used here'));
    expect(fold.hasAttribute('open')).toBe(true);
    expect(within(fold).getByRole('term').textContent).toBe('Teach-back');
    expect(within(fold).getByRole('definition').textContent).toMatch(/^You ask the patient to tell or show you/u);
    expect(within(fold).getByRole('link').getAttribute('href')).toBe('/glossary');
  });

  it('are not there where every word is an everyday one', () => {
    const { container } = show(<WordsFold rating={plain} isClinical />);
    expect(container.innerHTML).toBe('');
  });

  it('grow with the reasons of a scenario', () => {
    const { rerender } = render(<WordsFold scenario={messages} isAnswered={false} />, { wrapper: MemoryRouter });
    expect(screen.queryByText('Red flag')).toBeNull();
    rerender(<WordsFold scenario={messages} isAnswered />);
    expect(screen.getByText('Red flag')).toBeDefined();
  });

  it('come late, and on another page are those of that page, closed', async () => {
    const { rerender } = render(<Words page="/method" />, { wrapper: MemoryRouter });
    await userEvent.click(await screen.findByText('Words used here'));
    expect(screen.getByText('Simulation')).toBeDefined();
    rerender(<Words page="/data" />);
    expect(screen.queryByText('Simulation')).toBeNull();
    expect(screen.getByText('CSV')).toBeDefined();
    expect(screen.getByRole('group').hasAttribute('open')).toBe(false);
  });
});

describe('the words of a page', () => {
  it('have those of what stands there now, once opened, the plan and what is printed included', async () => {
    const shown = (
      <>
        <ol>
          <li>Hand over with SBAR</li>
          <li>
            The level of the <b>virtual</b> ward
          </li>
        </ol>
        <noscript>phishing</noscript>
        <WordsFold page="/accessibility" />
      </>
    );
    show(shown);
    expect(screen.queryByText('SBAR')).toBeNull();
    await userEvent.click(screen.getByText('Words used here'));
    expect(await screen.findByText('SBAR')).toBeDefined();
    const terms = screen.getAllByRole('term').map(({ textContent }) => textContent);
    expect(terms.join(', ')).toBe(
      'Accessibility, Assistive technology, Clinician, Handoff, License, SBAR, Scenario, Screen reader, Virtual ward, WCAG',
    );
  });
});

describe('the glossary', () => {
  beforeEach(() => useAssessment.setState({ phase: 'ready' }));

  it('has the focus on the term that the address names', () => {
    show(<GlossaryRoute />, '/glossary#teach-back');
    expect(document.activeElement?.textContent).toMatch(/^Teach-back/u);
  });

  it('leaves the focus alone where the address names none', () => {
    show(<GlossaryRoute />, '/glossary#nothing');
    expect(document.activeElement).toBe(document.body);
    expect(screen.getAllByRole('term').length).toBeGreaterThan(60);
  });
});
