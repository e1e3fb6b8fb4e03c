/** Gives the next number, 0 to below 1. */
export type Random = () => number;

const WARM_UP = 16;

/**
 * The sfc32 generator: the same numbers for the same seed and stream on every machine.
 * @param stream - Tells apart the parts of a run, so that a change in one part leaves the others as they were.
 */
export function makeRandom(seed: number, stream: number): Random {
  let [a, b, c, counter] = [seed | 0, stream | 0, 0x9e3779b9 | 0, 1];
  const next = () => {
    const total = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + total) | 0;
    return (total >>> 0) / 4_294_967_296;
  };
  for (let i = 0; i < WARM_UP; i += 1) next();
  return next;
}

/** One of the items, each as likely as the other. */
export function pickEvenly<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('Nothing to pick from');
  return item;
}

/**
 * One of the items, each as likely as its weight says.
 * @param weights - One per item, with a sum of 1.
 */
export function pickWeighted<Item>(items: readonly Item[], weights: readonly number[], random: Random): Item {
  let left = random();
  const index = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  // Where rounding leaves the sum just under 1, -1 stands for the last item.
  const item = items.at(index);
  if (item === undefined) throw new RangeError('Nothing to pick from');
  return item;
}
