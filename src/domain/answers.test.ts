import { describe, expect, it } from 'vitest';
import {
  collectEvidence,
  findRating,
  findRatingItem,
  type Answers,
  type ItemAnswer,
  type ScenarioKey,
} from './answers.ts';
import type { Level } from './model.ts';

const scenarios: readonly ScenarioKey[] = [{ id: 'EHR-1.1', outcomes: ['best', 'partial', 'wrong', 'unsafe'] }];
const rated = (level: Level): ItemAnswer => ({ kind: 'rated', level });
const chose = (isLocked: boolean): ItemAnswer => ({ kind: 'chose', option: 3, isLocked });

describe('findRatingItem', () => {
  it.each<{ name: string; answers: Answers; item: string }>([
    { name: 'nothing yet', answers: {}, item: 'EHR-1' },
    { name: 'a rating and no scenario', answers: { 'EHR-1': rated(3) }, item: 'EHR-1' },
    { name: 'a rating and an open choice', answers: { 'EHR-1': rated(3), 'EHR-1.1': chose(false) }, item: 'EHR-1' },
    { name: 'a rating and reasons seen', answers: { 'EHR-1': rated(3), 'EHR-1.1': chose(true) }, item: 'EHR-1/again' },
    { name: 'reasons of another skill', answers: { 'EHR-1': rated(3), 'EHR-2.1': chose(true) }, item: 'EHR-1' },
    {
      name: 'reasons seen of a scenario no longer asked',
      answers: { 'EHR-1': rated(3), 'EHR-1.9': chose(true) },
      item: 'EHR-1/again',
    },
    { name: 'a second rating', answers: { 'EHR-1': rated(3), 'EHR-1/again': rated(2) }, item: 'EHR-1/again' },
    {
      name: 'a skipped rating and reasons seen',
      answers: { 'EHR-1': { kind: 'skipped' }, 'EHR-1.1': chose(true) },
      item: 'EHR-1',
    },
  ])('is $item after $name', ({ answers, item }) => {
    expect(findRatingItem('EHR-1', answers)).toBe(item);
  });
});

describe('findRating', () => {
  it('is the second one where there is one', () => {
    expect(findRating('EHR-1', { 'EHR-1': rated(3) })).toEqual(rated(3));
    expect(findRating('EHR-1', { 'EHR-1': rated(3), 'EHR-1/again': { kind: 'notPartOfMyWork' } })).toEqual({
      kind: 'notPartOfMyWork',
    });
    expect(findRating('EHR-1', { 'EHR-1': rated(3), 'EHR-1/again': { kind: 'skipped' } })).toEqual(rated(3));
  });
});

describe('collectEvidence', () => {
  it('does not count a choice whose reasons were not shown yet', () => {
    expect(collectEvidence('EHR-1', { 'EHR-1.1': chose(false) }, scenarios)).toEqual({ kind: 'notAsked' });
    expect(collectEvidence('EHR-1', { 'EHR-1.1': chose(true) }, scenarios)).toEqual({
      kind: 'evidence',
      outcomes: ['unsafe'],
    });
  });

  it('leaves a skill that is not part of the work without evidence, whatever was chosen', () => {
    const answers: Answers = { 'EHR-1': rated(3), 'EHR-1.1': chose(true), 'EHR-1/again': { kind: 'notPartOfMyWork' } };
    expect(collectEvidence('EHR-1', answers, scenarios)).toEqual({ kind: 'notPartOfMyWork' });
  });
});
