import { pickEvenly, type Random } from '../simulation/random.ts';

export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const characters = ALPHABET.split('');
const LONGEST_BURST = 5;

/** Every text that one wrong, missing or added character gives; an added one beside its like gives some twice. */
export function listSingleErrors(text: string): readonly string[] {
  const places = Array.from({ length: text.length + 1 }, (_, place) => place);
  return places.flatMap((place) => {
    const [before, here, after] = [text.slice(0, place), text.charAt(place), text.slice(place + 1)];
    const added = characters.map((character) => before + character + here + after);
    if (here === '') return added;
    const wrong = characters.filter((character) => character !== here).map((character) => before + character + after);
    return added.concat(wrong, before + after);
  });
}

/** Every text that two different neighbours swapped give. */
export function listSwaps(text: string): readonly string[] {
  return Array.from({ length: text.length - 1 }, (_, place) => place)
    .filter((place) => text.charAt(place) !== text.charAt(place + 1))
    .map((place) => text.slice(0, place) + text.charAt(place + 1) + text.charAt(place) + text.slice(place + 2));
}

/** A run of 1 to 5 characters, of which the first and the last are certainly wrong. */
export function damageAtRandom(text: string, random: Random): string {
  const length = 1 + Math.floor(random() * LONGEST_BURST);
  const start = Math.floor(random() * (text.length - length + 1));
  const burst = Array.from({ length }, (_, i) => {
    const old = text.charAt(start + i);
    const isEnd = i === 0 || i === length - 1;
    return pickEvenly(isEnd ? characters.filter((character) => character !== old) : characters, random);
  });
  return text.slice(0, start) + burst.join('') + text.slice(start + length);
}
