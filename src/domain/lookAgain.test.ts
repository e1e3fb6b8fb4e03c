import { describe, expect, it } from 'vitest';
import type { Answers, ItemAnswer, ScenarioKey } from './answers.ts';
import { findMismatches } from './lookAgain.ts';
import type { Level } from './model.ts';

const outcomes = ['best', 'partial', 'wrong', 'unsafe'] as const;
const scenarios: readonly ScenarioKey[] = [
  { id: 'EHR-1.1', outcomes },
  { id: 'EHR-2.1', outcomes },
  { id: 'EHR-2.2', outcomes },
];
const rated = (level: Level): ItemAnswer => ({ kind: 'rated', level });
const chose = (option: number): ItemAnswer => ({ kind: 'chose', option, isLocked: true });
const find = (answers: Answers) => findMismatches(['EHR-1', 'EHR-2', 'EHR-3'], answers, scenarios);

describe('findMismatches', () => {
  it('names a high rating with a wrong answer, and the step that the answers point to', () => {
    expect(find({ 'EHR-1': rated(5), 'EHR-1.1': chose(2) })).toEqual([
      { skill: 'EHR-1', rating: 5, suggested: 4, outcomes: ['wrong'], shift: expect.closeTo(-0.8156, 3) as number },
    ]);
  });

  it('names a low rating with best answers', () => {
    const [found] = find({ 'EHR-2': rated(1), 'EHR-2.1': chose(0), 'EHR-2.2': chose(0) });
    expect(found).toMatchObject({ skill: 'EHR-2', rating: 1, suggested: 2 });
    expect(found?.shift).toBeGreaterThan(0.5);
  });

  it('leaves ratings alone that the answers fit, or that have no answers', () => {
    expect(find({ 'EHR-1': rated(3), 'EHR-1.1': chose(0), 'EHR-2': rated(5), 'EHR-3': rated(5) })).toEqual([]);
    expect(find({ 'EHR-1': { kind: 'notPartOfMyWork' }, 'EHR-1.1': chose(2) })).toEqual([]);
  });

  it('puts the largest shift first and does not depend on what was answered when looking again', () => {
    const answers: Answers = {
      'EHR-1': rated(3),
      'EHR-1.1': chose(2),
      'EHR-2': rated(5),
      'EHR-2.1': chose(2),
      'EHR-2.2': chose(3),
    };
    expect(find(answers).map(({ skill }) => skill)).toEqual(['EHR-2', 'EHR-1']);
    expect(find({ ...answers, 'EHR-2/again': rated(2) })).toEqual(find(answers));
  });
});
