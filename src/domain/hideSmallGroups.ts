/** A smaller group, or all but a smaller group, is never told of in what others see: who is meant could be guessed. */
export const LEAST_GROUP = 5;

/** True for a count that is never told. */
export function isSmall(count: number): boolean {
  return count > 0 && count < LEAST_GROUP;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** Groups of which none is small. */
export interface MergedGroups<Group> {
  /** Empty ones and those of 5 people or more, in the order given. */
  readonly shown: readonly Group[];
  /** None, or two or more that are told of as one, in the order given. */
  readonly others: readonly Group[];
  /** People in the others: 0, or 5 or more. */
  readonly othersCount: number;
}

/**
 * Puts small groups together as "others". Where these are still too few, the smallest of the groups left joins them, so
 * that they cannot be found by taking what is shown from the whole.
 * @param groups - Each person is in one of them.
 * @returns Undefined where all are fewer than 5: nothing may be shown.
 */
export function mergeSmallGroups<Group extends { readonly count: number }>(
  groups: readonly Group[],
): MergedGroups<Group> | undefined {
  if (isSmall(sum(groups.map(({ count }) => count)))) return undefined;
  const others = new Set(groups.filter(({ count }) => isSmall(count)));
  const [smallest] = groups.filter(({ count }) => count >= LEAST_GROUP).toSorted((a, b) => a.count - b.count);
  const countOthers = () => sum([...others].map(({ count }) => count));
  if (smallest && isSmall(countOthers())) others.add(smallest);
  return {
    shown: groups.filter((group) => !others.has(group)),
    others: groups.filter((group) => others.has(group)),
    othersCount: countOthers(),
  };
}

/**
 * Hides counts that stand beside each other and add up to a whole that is known.
 * @param counts - Each person is in one of them.
 * @returns The counts in the order given; undefined where one is small, or would tell of a small one.
 */
export function hideParts(counts: readonly number[]): readonly (number | undefined)[] {
  const parts = counts.map((count) => ({ count }));
  const shown = new Set(mergeSmallGroups(parts)?.shown);
  return parts.map((part) => (shown.has(part) ? part.count : undefined));
}
