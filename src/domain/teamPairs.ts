import { SKILL_IDS, type SkillId } from './model.ts';
import { isCounted, isGap, type TeamPerson } from './teamModel.ts';

/** Everybody is compared with everybody: a second for 10,000 people and more than a list can hold. */
export const MOST_FOR_PAIRS = 1_000;

/** Two people who could help each other: where one is on target, the other is not. */
export interface TeamPair {
  /** Index of the person, lower than that of the other. */
  readonly first: number;
  readonly second: number;
  /** Skills in which the first is on target and the second is not, in the order of SKILL_IDS. */
  readonly firstHelps: readonly SkillId[];
  readonly secondHelps: readonly SkillId[];
}

/** Bit i is set for skill i of SKILL_IDS. */
interface Masks {
  readonly can: number;
  readonly needs: number;
}

type Pairable = Pick<TeamPerson, 'cells'>;

function makeMasks({ cells }: Pairable): Masks {
  const gather = (isIn: (cell: Pairable['cells'][number]) => boolean) =>
    cells.reduce((mask, cell, i) => (isIn(cell) ? mask | (1 << i) : mask), 0);
  return { can: gather((cell) => isCounted(cell) && !isGap(cell)), needs: gather(isGap) };
}

const HALF = 12;
/** Bits of each number below 2 to the 12th: 500,000 pairs are counted four times each. */
const BITS = Uint8Array.from({ length: 1 << HALF }, (_, half) => {
  let count = 0;
  for (let rest = half; rest !== 0; rest &= rest - 1) count += 1;
  return count;
});

function countBits(mask: number): number {
  return (BITS[mask & ((1 << HALF) - 1)] ?? 0) + (BITS[mask >>> HALF] ?? 0);
}

/** 0 where neither helps; each that helps both ways is above each that helps one way, then the more skills the higher. */
function rank(first: Masks, second: Masks): number {
  const [given, taken] = [first.can & second.needs, second.can & first.needs];
  const skills = countBits(given) + countBits(taken);
  return given !== 0 && taken !== 0 ? SKILL_IDS.length + skills : skills;
}

/** All pairs as first * count + second, best rank first; within a rank those of the first people. */
function orderPairs(masks: readonly Masks[]): readonly (readonly number[])[] {
  const byRank: number[][] = Array.from({ length: 2 * SKILL_IDS.length + 1 }, () => []);
  masks.forEach((first, i) => {
    for (let j = i + 1; j < masks.length; j += 1) {
      const second = masks[j];
      const place = second ? rank(first, second) : 0;
      if (place > 0) byRank[place]?.push(i * masks.length + j);
    }
  });
  return byRank.toReversed();
}

function listSkills(mask: number): readonly SkillId[] {
  return SKILL_IDS.filter((_, i) => (mask >>> i) & 1);
}

/**
 * Pairs of people, each in one at most: again and again the best pair of those left, help both ways before help one way,
 * then most skills.
 * @throws {RangeError} For more than MOST_FOR_PAIRS people.
 */
export function pairTeam(people: readonly Pairable[]): readonly TeamPair[] {
  if (people.length > MOST_FOR_PAIRS) throw new RangeError(`No pairs of ${people.length} people`);
  const masks = people.map(makeMasks);
  const isTaken: boolean[] = [];
  const pairs: TeamPair[] = [];
  for (const ranked of orderPairs(masks)) {
    for (const pair of ranked) {
      const [first, second] = [Math.floor(pair / people.length), pair % people.length];
      const [a, b] = [masks[first], masks[second]];
      if (isTaken[first] || isTaken[second] || !a || !b) continue;
      isTaken[first] = true;
      isTaken[second] = true;
      const [firstHelps, secondHelps] = [listSkills(a.can & b.needs), listSkills(b.can & a.needs)];
      pairs.push({ first, second, firstHelps, secondHelps });
    }
  }
  return pairs;
}
