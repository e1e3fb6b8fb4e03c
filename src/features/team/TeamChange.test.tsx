import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TeamChange } from './TeamChange.tsx';

function show(counts: { readonly pairs: number; readonly unpaired: number; readonly notEarlier: number }) {
  const change = { ...counts, dates: undefined, isTooFew: counts.pairs < 5, moved: [], skills: [] };
  render(<TeamChange input={undefined} change={change} onForget={() => undefined} />);
  return ['Compared', 'the same as now, or newer', 'No label is on both', 'Fewer than five'].map(
    (words) => screen.queryByText(words, { exact: false })?.textContent,
  );
}

describe('TeamChange', () => {
  it('says how many are compared, and who is not', () => {
    expect(show({ pairs: 6, unpaired: 2, notEarlier: 0 })).toEqual([
      'Compared: 6 people on both dates. Without a match: 2.',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('says of nobody that they are compared where all are the same as now', () => {
    const [compared, same, none] = show({ pairs: 0, unpaired: 0, notEarlier: 6 });
    expect([compared, none]).toEqual([undefined, undefined]);
    expect(same).toMatch(/^For 6 people/u);
  });

  it('says that no label is on both dates', () => {
    const [compared, same, none] = show({ pairs: 0, unpaired: 3, notEarlier: 0 });
    expect([compared, same]).toEqual([undefined, undefined]);
    expect(none).toBeDefined();
  });

  it('tells first what moved most, then the first eight skills, and folds the rest', () => {
    const skills = Array.from({ length: 10 }, (_, i) => ({
      id: `s${i}`,
      title: `Skill ${i}`,
      counts: { up: 6, same: 0, down: 0 },
    }));
    const moved = [{ lead: 'Most moved up:', skills: [{ title: 'Skill 0', of: ' (6 of 6)' }] }];
    const change = { pairs: 6, unpaired: 0, notEarlier: 0, dates: undefined, isTooFew: false, moved, skills };
    render(<TeamChange input={undefined} change={change} onForget={() => undefined} />);
    const [open, folded] = screen.getAllByRole('table');
    expect(open?.querySelectorAll('tbody tr').length).toBe(8);
    expect(folded?.querySelectorAll('tbody tr').length).toBe(2);
    expect(screen.getByText('2 more skills').closest('details')).toBe(folded?.closest('details'));
    const finding = screen.getByText(/^Most moved up:/u);
    expect(finding.compareDocumentPosition(open as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });
});
