import { describe, expect, it } from 'vitest';
import { planText } from './plan.ts';
import { CLOSING_KINDS, NO_LIMITS } from '#domain/planTerms.ts';

describe('the words of the plan', () => {
  it.each([
    { from: 0, to: 0, unknownCount: 2, words: '2 lines of unknown length' },
    { from: 20, to: 20, unknownCount: 0, words: 'about 20 min' },
    { from: 20, to: 40, unknownCount: 0, words: 'about 20 to 40 min' },
    { from: 45, to: 120, unknownCount: 0, words: 'about 45 min to 2 h' },
    { from: 60, to: 100, unknownCount: 0, words: 'about 1 to 1.5 h' },
    { from: 350, to: 362, unknownCount: 0, words: 'about 6 h' },
    { from: 360, to: 540, unknownCount: 1, words: 'about 6 to 9 h and 1 line of unknown length' },
  ])('tell $from to $to minutes as "$words"', ({ words, ...time }) => {
    expect(planText.summary(3, time, 2, 4)).toBe(`3 lines, ${words}, close the next step of 2 of 4 gaps`);
  });

  it('tell each limit that holds', () => {
    expect(planText.limits(NO_LIMITS)).toBe('Set limits: cost, hours, kind, region');
    const strict = { freeOnly: true, creditOnly: true, kinds: CLOSING_KINDS.slice(0, 2), region: 'UK', maxHours: 4 };
    expect(planText.limits(strict)).toBe(
      'Limits: only free, 4 h at most, only with credit, only courses and certificates, fit for United Kingdom',
    );
    expect(planText.limits({ ...NO_LIMITS, kinds: [] })).toBe('Limits: no kind');
  });

  it('tell the answers behind a gap, of which there may be none', () => {
    expect(planText.because({ outcomes: [] })).toBeUndefined();
    expect(planText.because({ rating: 2, outcomes: [] })).toBe('Because: rated “With help”.');
    expect(planText.because({ rating: 4, reRated: true, outcomes: ['best', 'wrong', 'best'] })).toBe(
      'Because: rated “In any situation” at the second look; in scenarios: the best answer (2 times) and an answer that was not the best.',
    );
  });

  it('name the limits to loosen', () => {
    expect(planText.allow({ limits: ['freeOnly', 'maxHours'], maxHours: 2.5 })).toBe(
      'Allow what costs money and 2.5 h in all',
    );
    expect(planText.allow({ limits: ['maxHours'] })).toBe('Allow any number of hours');
  });
});
