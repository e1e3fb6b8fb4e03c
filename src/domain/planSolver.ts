/** One thing that could be chosen. */
export interface Candidate {
  /** Bit i is set when it covers gap i. */
  readonly covers: number;
  /** What it takes of the budget, in minutes, 1 or more. */
  readonly minutes: number;
  /** What is kept as low as possible; a whole number of 1 or more. */
  readonly price: number;
}

export interface CoverProblem {
  /** What it costs to leave each gap open: whole numbers of 1 or more; at most 30 gaps. Fastest with the largest first. */
  readonly losses: readonly number[];
  /** At full ties the set that holds the earliest candidate not in both is taken. */
  readonly candidates: readonly Candidate[];
  /** Minutes in all, or Infinity. */
  readonly budget: number;
}

/** How far a choice has come: of two, the better one loses less, then is cheaper, then holds the earlier candidate. */
interface Label {
  readonly loss: number;
  readonly price: number;
  readonly minutes: number;
  /** Indexes of candidates, ascending. */
  readonly chosen: readonly number[];
}

const hasBit = (mask: number, bit: number): boolean => ((mask >>> bit) & 1) === 1;

function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Below 0 when the first set is better: it holds the smallest index that is not in both. */
function compareSets(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((index, i) => index !== b[i]);
  if (at === -1) return 0;
  return (a[at] ?? Infinity) - (b[at] ?? Infinity);
}

const compareLabels = (a: Label, b: Label): number =>
  a.loss - b.loss || a.price - b.price || compareSets(a.chosen, b.chosen);

/** True when the first does all that the second does, in no more minutes, and is preferred. */
function dominates(a: Candidate, ai: number, b: Candidate, bi: number): boolean {
  return (
    (a.covers & b.covers) === b.covers &&
    a.minutes <= b.minutes &&
    (a.price < b.price || (a.price === b.price && ai < bi))
  );
}

/** No best choice holds a dominated candidate: the one that dominates it takes its place. */
function listUndominated({ candidates, budget }: CoverProblem): readonly number[] {
  const fitting = candidates.flatMap((candidate, i) =>
    candidate.covers !== 0 && candidate.minutes <= budget ? [{ candidate, i }] : [],
  );
  return fitting
    .filter(({ candidate, i }) => !fitting.some((other) => dominates(other.candidate, other.i, candidate, i)))
    .map(({ i }) => i);
}

/** The least of each gap's fair share: what a candidate takes, split evenly over all that it covers. */
function shareOut(
  problem: CoverProblem,
  usable: readonly number[],
  take: (candidate: Candidate) => number,
): readonly number[] {
  return problem.losses.map((_, gap) =>
    usable.reduce((least, i) => {
      const candidate = problem.candidates[i];
      if (!candidate || !hasBit(candidate.covers, gap)) return least;
      return Math.min(least, take(candidate) / countBits(candidate.covers));
    }, Infinity),
  );
}

/** Sums of prices and losses are whole, so that a bound may be rounded up, less what rounding errors can add. */
function roundUp(bound: number): number {
  return Math.ceil(bound - 0.01 - bound * 1e-13);
}

interface Bounds {
  /** The loss that these open gaps cannot stay under with so many minutes left. */
  readonly loss: (open: number, minutesLeft: number) => number;
  /** The price that covering all of these open gaps cannot stay under. */
  readonly price: (open: number) => number;
}

/** Bounds as if a part of a gap could be covered for a part of its fair share. */
function makeBounds(problem: CoverProblem, usable: readonly number[]): Bounds {
  const { losses } = problem;
  const minuteShares = shareOut(problem, usable, ({ minutes }) => minutes);
  const priceShares = shareOut(problem, usable, ({ price }) => price);
  const density = (gap: number) => (losses[gap] ?? 0) / (minuteShares[gap] ?? 1);
  const byDensity = losses.map((_, gap) => gap).toSorted((a, b) => density(b) - density(a));
  return {
    loss: (open, minutesLeft) => {
      let left = minutesLeft;
      let loss = 0;
      for (const gap of byDensity) {
        const share = minuteShares[gap] ?? Infinity;
        const covered = hasBit(open, gap) ? Math.min(share, left) : 0;
        if (hasBit(open, gap) && covered < share) loss += (losses[gap] ?? 0) * (1 - covered / share);
        left -= covered;
      }
      return roundUp(loss);
    },
    price: (open) => roundUp(priceShares.reduce((sum, share, gap) => (hasBit(open, gap) ? sum + share : sum), 0)),
  };
}

/**
 * Which candidates to choose: least loss of the gaps left open, then least price, within the budget; exact.
 *
 * Goes through the gaps in order and tries for each open one every candidate, or leaves it. A branch ends where its
 * bounds are worse than the best found, or where the same gaps were open before, in no more minutes and as well or
 * better.
 * @returns Indexes of candidates, ascending.
 */
export function chooseCover(problem: CoverProblem): readonly number[] {
  const { losses, candidates, budget } = problem;
  const usable = listUndominated(problem);
  const bounds = makeBounds(problem, usable);
  const optionsOf = losses.map((_, gap) =>
    usable
      .flatMap((index) => {
        const candidate = candidates[index];
        return candidate && hasBit(candidate.covers, gap) ? [{ index, ...candidate }] : [];
      })
      .toSorted((a, b) => a.price / countBits(a.covers) - b.price / countBits(b.covers)),
  );
  let best: Label | undefined;
  const seen = new Map<number, readonly Label[]>();

  const isHopeless = (label: Label, open: number): boolean => {
    if (!best) return false;
    const loss = label.loss + bounds.loss(open, budget - label.minutes);
    if (loss !== best.loss) return loss > best.loss;
    return label.price + (label.loss === best.loss ? bounds.price(open) : 0) > best.price;
  };

  const wasSeen = (label: Label, open: number): boolean => {
    const others = seen.get(open) ?? [];
    if (others.some((other) => other.minutes <= label.minutes && compareLabels(other, label) <= 0)) return true;
    const kept = others.filter((other) => other.minutes < label.minutes || compareLabels(other, label) < 0);
    seen.set(open, [...kept, label]);
    return false;
  };

  const visit = (label: Label, open: number): void => {
    if (open === 0) {
      if (!best || compareLabels(label, best) < 0) best = label;
      return;
    }
    if (isHopeless(label, open) || wasSeen(label, open)) return;
    const gap = 31 - Math.clz32(open & -open);
    for (const { index, covers, minutes, price } of optionsOf[gap] ?? []) {
      const next = {
        loss: label.loss,
        price: label.price + price,
        minutes: label.minutes + minutes,
        chosen: [...label.chosen, index].toSorted((a, b) => a - b),
      };
      if (next.minutes <= budget) visit(next, open & ~covers);
    }
    visit({ ...label, loss: label.loss + (losses[gap] ?? 0) }, open & ~(1 << gap));
  };

  const coverable = usable.reduce((mask, i) => mask | (candidates[i]?.covers ?? 0), 0);
  visit({ loss: 0, price: 0, minutes: 0, chosen: [] }, coverable);
  return best?.chosen ?? [];
}
