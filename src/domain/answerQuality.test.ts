import { describe, expect, it } from 'vitest';
import { noteQuality } from './answerQuality.ts';
import { SKILL_IDS, type Level } from './model.ts';

function rate(levels: readonly Level[], pause: number) {
  const skills = SKILL_IDS.slice(0, levels.length);
  return [
    Object.fromEntries(skills.map((skill, i) => [skill, { kind: 'rated', level: levels[i] ?? 1 } as const])),
    Object.fromEntries(skills.map((skill, i) => [skill, 1_000_000 + i * pause])),
  ] as const;
}

const mixed: readonly Level[] = [3, 4, 2, 3, 3, 5, 1, 3, 4, 2, 3, 4];
const same: readonly Level[] = mixed.map(() => 3);

describe('noteQuality', () => {
  it.each([
    { name: 'mixed answers at a reading pace', levels: mixed, pause: 15_000, notes: [] },
    { name: 'the same answer everywhere', levels: same, pause: 15_000, notes: ['allTheSame'] },
    { name: 'answers faster than reading', levels: mixed, pause: 900, notes: ['fasterThanReading'] },
    { name: 'both', levels: same, pause: 900, notes: ['allTheSame', 'fasterThanReading'] },
    { name: 'too few to tell', levels: same.slice(0, 9), pause: 900, notes: [] },
  ] as const)('says what it sees for $name', ({ levels, pause, notes }) => {
    expect(noteQuality(SKILL_IDS, ...rate(levels, pause))).toEqual(notes);
  });

  it('takes no pace from answers that all have one moment', () => {
    expect(noteQuality(SKILL_IDS, ...rate(mixed, 0))).toEqual([]);
  });

  it('looks only at what is asked', () => {
    expect(noteQuality(SKILL_IDS.slice(0, 9), ...rate(same, 900))).toEqual([]);
  });
});
