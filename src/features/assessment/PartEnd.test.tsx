import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { PartEnd } from './PartEnd.tsx';

function show(undecidedCount: number): readonly (string | null)[] {
  render(
    <MemoryRouter>
      <PartEnd
        name="Records"
        answered={13}
        total={13}
        skipped={[]}
        undecidedCount={undecidedCount}
        lookAgainHref="/assess/records?q=again"
        next={{ name: 'Video visits', href: '/assess/video' }}
        firstHref="/assess/records?q=1"
        resultsHref="/results"
      />
    </MemoryRouter>,
  );
  return screen.getAllByRole('link').map(({ textContent }) => textContent);
}

describe('PartEnd', () => {
  it('says how many ratings are still to be kept or changed, apart from going through the questions again', () => {
    expect(show(2)).toEqual([
      'Continue with Video visits',
      'See results so far',
      'Keep or change 2 ratings',
      'Go to the first question again',
    ]);
  });

  it('leads to no second look when every rating is decided', () => {
    expect(show(0)).toEqual(['Continue with Video visits', 'See results so far', 'Go to the first question again']);
  });
});
