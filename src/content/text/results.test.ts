import { describe, expect, it } from 'vitest';
import { resultsText } from './results.ts';

describe('the headline', () => {
  it.each([
    [13, 19, 6, 'You are likely on target in 13 of 19 skills. Three to work on first.'],
    [21, 23, 2, 'You are likely on target in 21 of 23 skills. Two to work on.'],
    [22, 23, 1, 'You are likely on target in 22 of 23 skills. One to work on.'],
    [0, 6, 6, 'You are at the start. Begin with these three.'],
    [0, 1, 1, 'You are at the start. Begin with this one.'],
    [6, 6, 0, 'You are likely on target in all 6 skills asked.'],
    [0, 0, 0, 'Nothing to score yet.'],
    [1, 1, 0, 'You are likely on target in the one skill asked.'],
  ])('for %d of %d with %d gaps', (onTarget, scored, gaps, sentence) => {
    expect(resultsText.headline(onTarget, scored, gaps, 'you')).toBe(sentence);
  });

  it.each([
    [13, 19, 6, 'Likely on target in 13 of 19 skills. Three to work on first.'],
    [0, 6, 6, 'At the start. Begin with these three.'],
    [6, 6, 0, 'Likely on target in all 6 skills asked.'],
  ])("of somebody else's result for %d of %d with %d gaps", (onTarget, scored, gaps, sentence) => {
    expect(resultsText.headline(onTarget, scored, gaps, 'other')).toBe(sentence);
  });
});

describe('a distance', () => {
  it.each([
    [-0.3, undefined],
    [-0.81, 'about 1 step'],
    [-1.82, 'about 2 steps'],
  ])('of %d steps', (distance, words) => {
    expect(resultsText.distanceInSteps(distance)).toBe(words);
  });
});
