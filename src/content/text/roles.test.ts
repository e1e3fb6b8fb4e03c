import { describe, expect, it } from 'vitest';
import { rolesText } from './roles.ts';

describe('rolesText', () => {
  it.each([
    [0, 0, undefined],
    [5, 10, 'about ½ hour'],
    [20, 60, '½ to 1 hour'],
    [60, 60, 'about 1 hour'],
    [95, 150, '1½ to 2½ hours'],
  ])('tells %i to %i minutes in hours', (from, to, words) => {
    expect(rolesText.hours(from, to)).toBe(words);
  });

  it.each([
    [0.1, 'Close to its targets on average.'],
    [0.5, 'On average about half a step short of a target, doubt included.'],
    [1.1, 'On average about 1 step short of a target, doubt included.'],
    [1.6, 'On average about 1½ steps short of a target, doubt included.'],
  ])('tells a shortfall of %d', (steps, words) => {
    expect(rolesText.describeShortfall(steps)).toBe(words);
  });

  it('says what a switch does to the answers', () => {
    expect(rolesText.takeCounts(12, 15, 12)).toBe('12 of them are asked of this role too. It asks 3 more questions.');
    expect(rolesText.takeCounts(1, 1, 6)).toBe(
      'One of them is asked of this role too. The other 5 do not count while you have this role. It asks nothing more.',
    );
  });

  it('tells what was never answered from what is not part of the work', () => {
    const match = { answeredCount: 2, metCount: 1, unanswered: ['COM-6', 'COM-5', 'COM-4'] } as const;
    const told = (notMine: number) => rolesText.matchWords(match, notMine);
    expect(told(0)).toBe('On target in 1 of 2 skills\u00a0· 3 not answered');
    expect(told(1)).toBe('On target in 1 of 2 skills\u00a0· 2 not answered\u00a0· 1 not part of your work');
    expect(told(3)).toBe('On target in 1 of 2 skills\u00a0· 3 not part of your work');
  });

  it('makes a sentence of a phrase', () => {
    expect(rolesText.resumeSentence('wrote notes')).toBe('Wrote notes.');
  });
});
