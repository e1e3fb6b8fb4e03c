export interface SetCoverProblem {
  /** Of each element the candidates that cover it, by index, ascending; one or more. Fast up to some hundreds. */
  readonly elements: readonly (readonly number[])[];
  /** What each candidate takes: whole numbers of 0 or more. */
  readonly minutes: readonly number[];
}

export interface SetCover {
  /** Indexes of candidates, ascending. */
  readonly chosen: readonly number[];
  /** False where the search was given up: it covers all, but fewer might do. */
  readonly isSmallest: boolean;
}

type Elements = SetCoverProblem['elements'];

/** Of two, the better one has the lower price, then the smallest index that is not in both. */
interface Choice {
  readonly price: number;
  readonly chosen: readonly number[];
}

interface Search {
  /** One candidate more outweighs all minutes together. */
  readonly prices: readonly number[];
  /** How many branches may still be looked into. */
  visitsLeft: number;
}

/** A tenth of a second at the most; the catalogue takes fewer than ten. */
const MOST_VISITS = 500;

function isWithin(part: readonly number[], whole: readonly number[]): boolean {
  return part.length <= whole.length && part.every((index) => whole.includes(index));
}

function isBetter(a: Choice, b: Choice): boolean {
  if (a.price !== b.price) return a.price < b.price;
  const at = a.chosen.findIndex((index, i) => index !== b.chosen[i]);
  return at !== -1 && (a.chosen[at] ?? Infinity) < (b.chosen[at] ?? Infinity);
}

/** Whatever covers the narrower of two elements covers the wider one too. */
function dropWider(elements: Elements): Elements {
  return elements.filter(
    (element, i) => !elements.some((other, j) => isWithin(other, element) && (other.length < element.length || j < i)),
  );
}

/** No best choice holds a candidate that another one outdoes: that one takes its place. */
function dropOutdone(elements: Elements, prices: readonly number[]): Elements {
  const covers = new Map<number, number[]>();
  elements.forEach((element, i) => {
    for (const index of element) covers.set(index, [...(covers.get(index) ?? []), i]);
  });
  const price = (index: number) => prices[index] ?? 0;
  const isOutdone = ([index, own]: readonly [number, readonly number[]]) =>
    [...covers].some(
      ([other, all]) =>
        isWithin(own, all) && (price(other) < price(index) || (price(other) === price(index) && other < index)),
    );
  const outdone = new Set([...covers].filter(isOutdone).map(([index]) => index));
  return outdone.size === 0 ? elements : elements.map((element) => element.filter((index) => !outdone.has(index)));
}

function countPairs(elements: Elements): number {
  return elements.reduce((sum, element) => sum + element.length, 0);
}

/** What has to be chosen, and the elements that leave a choice. */
function reduce(elements: Elements, prices: readonly number[]): { readonly forced: readonly number[]; open: Elements } {
  const forced = new Set<number>();
  let open = elements;
  let before = Infinity;
  while (countPairs(open) < before) {
    before = countPairs(open);
    open = dropOutdone(dropWider(open), prices);
    for (const [index, ...others] of open) if (index !== undefined && others.length === 0) forced.add(index);
    open = open.filter((element) => !element.some((index) => forced.has(index)));
  }
  return { forced: [...forced], open };
}

/** Parts that have no candidate in common. */
function splitApart(elements: Elements): readonly Elements[] {
  let parts: readonly Elements[] = [];
  for (const element of elements) {
    const touches = (part: Elements) => part.some((other) => other.some((index) => element.includes(index)));
    parts = [...parts.filter((part) => !touches(part)), [...parts.filter(touches).flat(), element]];
  }
  return parts;
}

/** A price that nothing stays under: elements without a common candidate need one each. */
function findLeastPrice(elements: Elements, prices: readonly number[]): number {
  const met = new Set<number>();
  let least = 0;
  for (const element of elements.toSorted((a, b) => a.length - b.length)) {
    if (element.some((index) => met.has(index))) continue;
    least += Math.min(...element.map((index) => prices[index] ?? 0));
    for (const index of element) met.add(index);
  }
  return least;
}

/** Tries every candidate of the element that has fewest; those that were tried are left out of later branches. */
function branch(elements: Elements, search: Search): Choice | undefined {
  const { prices } = search;
  const [narrowest = []] = elements.toSorted((a, b) => a.length - b.length);
  const countCovered = (index: number) => elements.filter((element) => element.includes(index)).length;
  const inOrder = narrowest.toSorted((a, b) => countCovered(b) - countCovered(a) || a - b);
  let best: Choice | undefined;
  for (const [tried, index] of inOrder.entries()) {
    if (best && search.visitsLeft <= 0) break;
    search.visitsLeft -= 1;
    const gone = new Set(inOrder.slice(0, tried));
    const rest = elements
      .filter((element) => !element.includes(index))
      .map((element) => element.filter((other) => !gone.has(other)));
    const price = prices[index] ?? 0;
    const isHopeless = rest.some((element) => element.length === 0);
    if (isHopeless || (best && price + findLeastPrice(rest, prices) > best.price)) continue;
    const found = cover(rest, search);
    if (!found) continue;
    const whole = { price: price + found.price, chosen: [index, ...found.chosen].toSorted((a, b) => a - b) };
    if (!best || isBetter(whole, best)) best = whole;
  }
  return best;
}

function cover(elements: Elements, search: Search): Choice | undefined {
  const { forced, open } = reduce(elements, search.prices);
  const chosen = [...forced];
  let price = forced.reduce((sum, index) => sum + (search.prices[index] ?? 0), 0);
  for (const part of splitApart(open)) {
    const found = branch(part, search);
    if (!found) return undefined;
    chosen.push(...found.chosen);
    price += found.price;
  }
  return { price, chosen: chosen.toSorted((a, b) => a - b) };
}

/**
 * The fewest candidates that cover all elements; of these sets the one of least minutes, then the one that holds the
 * earliest candidate not in both. Exact and always the same, unless the search is given up.
 * @param mostVisits - How many branches to look into before the best found so far is taken.
 * @throws {RangeError} For an element that nothing covers.
 */
export function chooseSetCover({ elements, minutes }: SetCoverProblem, mostVisits = MOST_VISITS): SetCover {
  const uncovered = elements.findIndex((element) => element.length === 0);
  if (uncovered !== -1) throw new RangeError(`Nothing covers element ${uncovered}`);
  const all = minutes.reduce((sum, own) => sum + own, 0);
  const search = { prices: minutes.map((own) => all + 1 + own), visitsLeft: mostVisits };
  const found = cover(elements, search);
  return { chosen: found?.chosen ?? [], isSmallest: search.visitsLeft > 0 };
}
