import { SKILL_IDS, type SkillId } from './model.ts';
import { isCounted, type TeamPerson } from './teamModel.ts';

export interface SkillCover {
  readonly skill: SkillId;
  /** People for whose role it counts and who have a level, 1 or more. */
  readonly counted: number;
  /** Of these, the people on target. */
  readonly onTarget: number;
}

/** Who of a team is on target, skill by skill. */
export interface TeamCover {
  /** The skills that count for anybody, in the order of SKILL_IDS. */
  readonly skills: readonly SkillCover[];
  /** Skills in which nobody is on target. */
  readonly nobody: readonly SkillId[];
  /** Skills in which one person alone is, by index. */
  readonly onlyOne: readonly { readonly skill: SkillId; readonly person: number }[];
  /** Skills in which two or more people are: fewest first, then those that count for most people. */
  readonly fewest: readonly SkillCover[];
}

/** Each person is measured by the target of their own role. */
export function coverTeam(people: readonly Pick<TeamPerson, 'cells'>[]): TeamCover {
  const counts = SKILL_IDS.map((skill) => ({ skill, counted: 0, onTarget: 0, last: -1 }));
  people.forEach(({ cells }, person) => {
    counts.forEach((count, i) => {
      const cell = cells[i];
      if (!isCounted(cell)) return;
      count.counted += 1;
      if (cell.verdict !== 'onTarget') return;
      count.onTarget += 1;
      count.last = person;
    });
  });
  const met = counts.filter(({ counted }) => counted > 0);
  const covers = met.map(({ skill, counted, onTarget }) => ({ skill, counted, onTarget }));
  return {
    skills: covers,
    nobody: covers.filter(({ onTarget }) => onTarget === 0).map(({ skill }) => skill),
    onlyOne: met.filter(({ onTarget }) => onTarget === 1).map(({ skill, last }) => ({ skill, person: last })),
    fewest: covers
      .filter(({ onTarget }) => onTarget > 1)
      .toSorted((a, b) => a.onTarget - b.onTarget || b.counted - a.counted),
  };
}
