import { shuffleWith } from './shuffle.ts';

/** No vowels, so that no code is a word, and nothing that is read for another: no 0 O, 1 I L, 2 Z, 5 S, 8 B. */
const LETTERS = 'CDFGHJKMNPQRTVWX';
const CHARACTERS = `${LETTERS}34679`;
const FEWEST_CHARACTERS = 3;
/** So many codes for each one that is given: what was given says nothing of what was not. */
const SPARE = 9;

function countCodes(length: number): number {
  return LETTERS.length * CHARACTERS.length ** (length - 1);
}

function writeCode(number: number, length: number): string {
  let code = '';
  let rest = number;
  for (let place = 1; place < length; place += 1) {
    code = CHARACTERS.charAt(rest % CHARACTERS.length) + code;
    rest = Math.floor(rest / CHARACTERS.length);
  }
  return LETTERS.charAt(rest) + code;
}

/** Different numbers below a bound, by Floyd's way: as many draws as numbers, whatever is drawn. */
function drawNumbers(count: number, bound: number, random: () => number): readonly number[] {
  const drawn = new Set<number>();
  for (let last = bound - count; last < bound; last += 1) {
    const number = Math.floor(random() * (last + 1));
    drawn.add(drawn.has(number) ? last : number);
  }
  return [...drawn];
}

/**
 * Labels like "Person K7Q" that say nothing of whom they are for, no two the same.
 * @param random - Numbers from 0 to below 1, fresh each time: labels of two exports must not tell who is who.
 * @param writeLabel - Puts a code of 3 or more letters and digits into words.
 */
export function makeRandomLabels(
  count: number,
  random: () => number,
  writeLabel: (code: string) => string,
): readonly string[] {
  let length = FEWEST_CHARACTERS;
  while (countCodes(length) < count * SPARE) length += 1;
  const numbers = drawNumbers(count, countCodes(length), random);
  return shuffleWith(numbers, random).map((number) => writeLabel(writeCode(number, length)));
}
