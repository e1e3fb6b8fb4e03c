import { SKILL_IDS, type SkillId } from './model.ts';

/** A level has moved when it changed by this many steps or more. */
const LEAST_MOVE = 0.7;
/** Levels of links have one decimal. */
const TOLERANCE = 1e-9;

/** What two dated results are compared by. */
export interface DatedLevels {
  readonly itemSet: number;
  /** 0.5 to 5.5; no key for a skill without a level. */
  readonly levels: Readonly<Partial<Record<SkillId, number>>>;
}

export interface SkillChange {
  readonly skill: SkillId;
  /** Absent where the earlier result has no level. */
  readonly from?: number;
  /** Absent where the later result has no level. */
  readonly to?: number;
  /** "new" and "gone" only within one item set: across sets a skill that is not in both says nothing. */
  readonly change: 'up' | 'down' | 'same' | 'new' | 'gone';
}

/** What became of a level that is known on both dates. */
export function judgeChange(from: number, to: number): 'up' | 'down' | 'same' {
  if (Math.abs(to - from) < LEAST_MOVE - TOLERANCE) return 'same';
  return to > from ? 'up' : 'down';
}

/** What changed from one date to another, skill by skill in the order of SKILL_IDS. */
export function compareResults(earlier: DatedLevels, later: DatedLevels): readonly SkillChange[] {
  const isSameSet = earlier.itemSet === later.itemSet;
  return SKILL_IDS.flatMap((skill): readonly SkillChange[] => {
    const [from, to] = [earlier.levels[skill], later.levels[skill]];
    if (from !== undefined && to !== undefined) return [{ skill, from, to, change: judgeChange(from, to) }];
    if (!isSameSet) return [];
    if (to !== undefined) return [{ skill, to, change: 'new' }];
    return from === undefined ? [] : [{ skill, from, change: 'gone' }];
  });
}

/**
 * The mean level of some skills on each date, over the skills that every date has.
 * @returns Undefined where no skill is in all of them.
 */
export function averageShared(
  dates: readonly DatedLevels[],
  skills: readonly SkillId[],
): { readonly skills: readonly SkillId[]; readonly means: readonly number[] } | undefined {
  const shared = skills.filter((skill) => dates.every(({ levels }) => levels[skill] !== undefined));
  if (shared.length === 0 || dates.length === 0) return undefined;
  const means = dates.map(
    ({ levels }) => shared.reduce((total, skill) => total + (levels[skill] ?? 0), 0) / shared.length,
  );
  return { skills: shared, means };
}
