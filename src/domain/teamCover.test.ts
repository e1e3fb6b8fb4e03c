import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SKILL_IDS } from './model.ts';
import { isGap } from './teamModel.ts';
import { coverTeam } from './teamCover.ts';
import { anyCells, makeCells } from './teamPeople.testing.ts';

describe('coverTeam', () => {
  it('names what nobody, and what one person alone can', () => {
    const people = [
      { cells: makeCells({ 'EHR-1': { level: 3, target: 3 }, 'EHR-2': { level: 2, target: 3 } }) },
      { cells: makeCells({ 'EHR-1': { level: 1, target: 4 }, 'EHR-2': { level: 2, target: 4 } }) },
      { cells: makeCells({ 'COM-1': { level: 4, target: 2 }, 'COM-2': { level: 5, target: 1 } }) },
      { cells: makeCells({ 'COM-1': { level: 2, target: 2 } }) },
    ];
    expect(coverTeam(people)).toEqual({
      skills: [
        { skill: 'EHR-1', counted: 2, onTarget: 1 },
        { skill: 'EHR-2', counted: 2, onTarget: 0 },
        { skill: 'COM-1', counted: 2, onTarget: 2 },
      ],
      nobody: ['EHR-2'],
      onlyOne: [{ skill: 'EHR-1', person: 0 }],
      fewest: [{ skill: 'COM-1', counted: 2, onTarget: 2 }],
    });
  });

  it('is empty for nobody', () => {
    expect(coverTeam([])).toEqual({ skills: [], nobody: [], onlyOne: [], fewest: [] });
  });

  it('counts as one counts by hand', () => {
    const people = fc.array(fc.record({ cells: anyCells(SKILL_IDS) }), { maxLength: 10 });
    fc.assert(
      fc.property(people, (team) => {
        const { skills, nobody, onlyOne, fewest } = coverTeam(team);
        const all = team.flatMap(({ cells }, person) =>
          cells.flatMap((cell) =>
            cell?.kind === 'scored' && cell.target > 1 ? [{ skill: cell.skill, person, can: !isGap(cell) }] : [],
          ),
        );
        for (const skill of SKILL_IDS) {
          const own = all.filter((cell) => cell.skill === skill);
          const able = own.filter(({ can }) => can);
          const expected = own.length === 0 ? [] : [{ skill, counted: own.length, onTarget: able.length }];
          expect(skills.filter((cover) => cover.skill === skill)).toEqual(expected);
          expect(nobody.includes(skill)).toBe(own.length > 0 && able.length === 0);
          expect(onlyOne.filter((one) => one.skill === skill)).toEqual(
            able.length === 1 ? able.map(({ person }) => ({ skill, person })) : [],
          );
          expect(fewest.some((cover) => cover.skill === skill)).toBe(able.length > 1);
        }
        const counts = fewest.map(({ onTarget }) => onTarget);
        expect(counts).toEqual(counts.toSorted((a, b) => a - b));
      }),
    );
  });
});
