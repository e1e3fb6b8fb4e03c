import { pickEvenly, type Random } from '../simulation/random.ts';
import { ALPHABET } from './damage.ts';

const LONGEST = 100;

/** Names that objects have without being asked, and texts that would do harm where they were run or inserted. */
const TRAPS: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '//example.com',
  '\\\\example.com',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "'-alert(1)-'",
  '{{7*7}}',
  '${7*7}',
  '%00',
  '%',
  '%%%',
  '\u0000',
  '\uD800',
  '\uDFFF\uD800',
  '\u202E',
  '\u{1F468}\u200D\u{1F469}',
  'e\u0301',
  '\uFEFF',
  '1e999',
  'NaN',
  '-0',
  '/r#',
  '/r%23',
  'r#',
  '/r*',
  '#',
  '##########',
  '=',
  '=\r\n',
  '> ',
  '&#35;',
  '%2523',
  '....',
  '====',
  '----',
  '____',
];

function repeat(count: number, next: () => string): string {
  let text = '';
  for (let i = 0; i < count; i += 1) text += next();
  return text;
}

function makeUnicode(random: Random): string {
  const roof = pickEvenly([0x80, 0x100, 0x3000, 0x1_00_00, 0x11_00_00], random);
  return repeat(Math.floor(random() * LONGEST), () => String.fromCodePoint(Math.floor(random() * roof)));
}

function makeCharacters(random: Random): string {
  return repeat(Math.floor(random() * LONGEST), () => ALPHABET.charAt(Math.floor(random() * 64)));
}

/** The same head as a link, and then anything of the right alphabet, of a length near its own. */
function makeForged(link: string, random: Random): string {
  const kept = Math.floor(random() * link.length);
  const length = link.length + Math.floor(random() * 5) - 2;
  return link.slice(0, kept) + repeat(length - kept, () => ALPHABET.charAt(Math.floor(random() * 64)));
}

function mutateOnce(text: string, random: Random): string {
  const at = Math.floor(random() * (text.length + 1));
  const to = Math.min(text.length, at + Math.floor(random() * 8));
  const [before, part, after] = [text.slice(0, at), text.slice(at, to), text.slice(to)];
  return pickEvenly(
    [
      () => before + after,
      () => before,
      () => part + after,
      () => before + part + part + after,
      () => before + part.toUpperCase() + after,
      () => before + part.toLowerCase() + after,
      () => before + part.split('').toReversed().join('') + after,
      () => before + pickEvenly(TRAPS, random) + after,
      () => before + ALPHABET.charAt(Math.floor(random() * 64)) + text.slice(at + 1),
      () => before + String.fromCodePoint(Math.floor(random() * 0x3000)) + after,
      () => after + before,
    ],
    random,
  )();
}

function mutate(text: string, random: Random): string {
  let mutated = text;
  for (let i = Math.floor(random() * 4); i >= 0; i -= 1) mutated = mutateOnce(mutated, random);
  return mutated;
}

/**
 * A text that a careless or malicious hand could put where a link is read.
 * @param link - The code of a whole link.
 */
export function makeHostile(link: string, random: Random): string {
  const kind = random();
  if (kind < 0.1) return makeUnicode(random);
  if (kind < 0.2) return makeCharacters(random);
  if (kind < 0.35) return makeForged(link, random);
  if (kind < 0.4) return repeat(1 + Math.floor(random() * 6), () => pickEvenly(TRAPS, random));
  if (kind < 0.7) return mutate(link, random);
  return mutate(`https://skills.example.org/r#${link}`, random);
}

/**
 * Large texts made to be slow to search.
 * @param size - About so many characters.
 */
export function listHuge(link: string, size: number): readonly string[] {
  const parts = [
    ...TRAPS,
    link,
    `${link} `,
    `/r#${link}\n`,
    link.slice(0, 20),
    `/r#${link.slice(0, 9)} `,
    `r#`,
    ' ',
    '\n',
    '\n>',
    'EBA ',
    'E',
    '%25',
    'a b',
  ];
  return parts.map((part) => part.repeat(Math.ceil(size / part.length)));
}
