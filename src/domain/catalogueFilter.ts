import type { Level, SkillId } from './model.ts';
import { fitsAudience, type AskedRole, type Audience } from './scenarios.ts';

/** What the catalogue can be narrowed by; the same names stand in the address. */
export const FILTER_NAMES = ['words', 'skill', 'step', 'kind', 'cost', 'region', 'audience', 'credit'] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

/** The steps of the scale, from one level to the next. */
export const STEPS = ['1-2', '2-3', '3-4', '4-5'] as const;
export type Step = (typeof STEPS)[number];

/** A missing key narrows nothing. Every value but the words is one of those offered. */
export type CatalogueFilter = Readonly<Partial<Record<FilterName, string>>>;

/** The values that are offered for each filter; words are free. */
export type FilterValues = Readonly<Record<Exclude<FilterName, 'words'>, readonly string[]>>;

/** What an entry must say of itself to be found. */
export interface CatalogueEntry {
  readonly kind: string;
  readonly cost: string;
  readonly region: string;
  readonly skills: readonly SkillId[];
  readonly levels?: { readonly from: Level; readonly to: Level };
  readonly audience: Audience;
  readonly credit?: string;
  /** "read" where the page was read. */
  readonly evidence: string;
  readonly minutes?: { readonly from: number; readonly to: number };
  /** What the words are looked for in, made by `indexText`. */
  readonly searchText: string;
}

const MOST_LETTERS = 80;

/**
 * Reads filters that may come from anywhere; what is not offered is left out.
 * @param read - The raw value under a name; null or undefined where there is none.
 */
export function readFilter(
  read: (name: FilterName) => string | null | undefined,
  values: FilterValues,
): CatalogueFilter {
  const pairs = FILTER_NAMES.flatMap((name): readonly (readonly [FilterName, string])[] => {
    const value = read(name)?.slice(0, MOST_LETTERS) ?? '';
    const isKnown = name === 'words' ? value.trim() !== '' : values[name].includes(value);
    return isKnown ? [[name, value]] : [];
  });
  return Object.fromEntries(pairs);
}

/** "Café Teach-Back" becomes " cafe teach back": lower case, no accents, one space before each word. */
function foldText(text: string): string {
  const plain = text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();
  const words = plain.split(/[^\p{Letter}\p{Number}]+/u).filter((word) => word !== '');
  return words.map((word) => ` ${word}`).join('');
}

/** A text as it is searched; what has a hyphen or an apostrophe is found without it too ("email", "teachback"). */
export function indexText(text: string): string {
  const joined = text.replaceAll(/[-’']/gu, '');
  return joined === text ? foldText(text) : foldText(`${text} ${joined}`);
}

/** True when every word begins a word of the text; a plural is found under its singular. */
export function hasWords(searchText: string, words: string): boolean {
  const wanted = foldText(words)
    .split(' ')
    .filter((word) => word !== '');
  return wanted.every((word) => searchText.includes(` ${word.length > 3 ? word.replace(/s$/u, '') : word}`));
}

type FilterRole = Pick<AskedRole, 'code' | 'clinical'>;

const FITS: Readonly<Record<FilterName, (entry: CatalogueEntry, value: string, role: FilterRole) => boolean>> = {
  words: ({ searchText }, value) => hasWords(searchText, value),
  skill: ({ skills }, value) => (skills as readonly string[]).includes(value),
  step: ({ levels }, value) => levels !== undefined && levels.from <= Number(value[0]) && Number(value[2]) <= levels.to,
  kind: ({ kind }, value) => kind === value,
  cost: ({ cost }, value) => cost === value,
  region: ({ region }, value) => region === 'any' || region === value,
  audience: ({ audience }, _, role) => fitsAudience(audience, role),
  credit: ({ credit }) => credit !== undefined,
};

/** The filters that narrow something, in their fixed order. */
export function listActive(filter: CatalogueFilter): readonly (readonly [FilterName, string])[] {
  return FILTER_NAMES.flatMap((name) => {
    const value = filter[name];
    return value === undefined || value.trim() === '' ? [] : [[name, value] as const];
  });
}

/** The entries that fit every filter, in their own order. */
export function findEntries<Entry extends CatalogueEntry>(
  entries: readonly Entry[],
  filter: CatalogueFilter,
  role: FilterRole,
): readonly Entry[] {
  const active = listActive(filter);
  return entries.filter((entry) => active.every(([name, value]) => FITS[name](entry, value, role)));
}

/** A filter without one of its parts. */
export function dropFilter(filter: CatalogueFilter, name: FilterName): CatalogueFilter {
  const { [name]: _dropped, ...rest } = filter;
  return rest;
}

/** Which single filter to take away, and how many entries that would find: the most first, those that find none not. */
export function listLoosenings(
  entries: readonly CatalogueEntry[],
  filter: CatalogueFilter,
  role: FilterRole,
): readonly { readonly name: FilterName; readonly count: number }[] {
  return listActive(filter)
    .map(([name]) => ({ name, count: findEntries(entries, dropFilter(filter, name), role).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

/** An entry without a known time comes after those with one. */
const UNKNOWN_MINUTES = 1_000_000;

/** Free first, then pages that were read, then the shortest. */
export function compareEntries(a: CatalogueEntry, b: CatalogueEntry): number {
  return (
    Number(b.cost === 'free') - Number(a.cost === 'free') ||
    Number(b.evidence === 'read') - Number(a.evidence === 'read') ||
    (a.minutes?.to ?? UNKNOWN_MINUTES) - (b.minutes?.to ?? UNKNOWN_MINUTES)
  );
}
