import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareEntries,
  FILTER_NAMES,
  findEntries,
  indexText,
  listActive,
  listLoosenings,
  readFilter,
  STEPS,
  type CatalogueEntry,
  type CatalogueFilter,
  type FilterValues,
} from './catalogueFilter.ts';

const nurse = { code: 'RN', clinical: true } as const;
const values: FilterValues = {
  skill: ['COM-4', 'COM-5'],
  step: STEPS,
  kind: ['guide', 'hub'],
  cost: ['free', 'paid'],
  region: ['any', 'US', 'UK'],
  audience: ['mine'],
  credit: ['yes'],
};

const guide: CatalogueEntry = {
  kind: 'guide',
  cost: 'free',
  region: 'any',
  skills: ['COM-4'],
  levels: { from: 1, to: 3 },
  audience: 'all',
  evidence: 'read',
  searchText: indexText('Plain words: the Teach-Back café, for people’s e-mail. Courses'),
};
const hub: CatalogueEntry = {
  kind: 'hub',
  cost: 'paid',
  region: 'US',
  skills: ['COM-5'],
  audience: 'nonClinical',
  evidence: 'seen',
  searchText: indexText('Interpreters'),
  credit: '1 CME',
};

describe('readFilter', () => {
  it('keeps what is offered and ignores the rest', () => {
    const raw: Readonly<Record<string, string>> = {
      words: 'teach',
      skill: 'COM-4',
      step: '3-1',
      kind: 'virus',
      cost: 'free',
      region: '__proto__',
      audience: '',
    };
    expect(readFilter((name) => raw[name], values)).toEqual({ words: 'teach', skill: 'COM-4', cost: 'free' });
  });

  it('never fails, and never lets a value through that is not offered', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...FILTER_NAMES), fc.string()), (raw) => {
        const filter = readFilter((name) => raw[name], values);
        for (const [name, value] of listActive(filter)) {
          expect(name === 'words' || values[name].includes(value)).toBe(true);
        }
        expect((filter.words ?? '').length).toBeLessThanOrEqual(80);
      }),
    );
  });
});

describe('findEntries', () => {
  it.each<{ name: string; filter: CatalogueFilter; finds: boolean }>([
    { name: 'no filter', filter: {}, finds: true },
    { name: 'a word in other case', filter: { words: 'PLAIN' }, finds: true },
    { name: 'a word without its accent', filter: { words: 'cafe' }, finds: true },
    { name: 'a word with an accent of its own', filter: { words: 'pláin' }, finds: true },
    { name: 'words in any order', filter: { words: 'teach plain' }, finds: true },
    { name: 'a hyphen left out', filter: { words: 'teachback' }, finds: true },
    { name: 'a hyphen as it stands', filter: { words: 'teach-back' }, finds: true },
    { name: 'an e-mail without its hyphen', filter: { words: 'email' }, finds: true },
    { name: 'the beginning of a word', filter: { words: 'peop' }, finds: true },
    { name: 'a plural of a word', filter: { words: 'cafes words' }, finds: true },
    { name: 'the middle of a word', filter: { words: 'lain' }, finds: false },
    { name: 'one word that is missing', filter: { words: 'plain video' }, finds: false },
    { name: 'only spaces', filter: { words: '  ' }, finds: true },
    { name: 'only signs', filter: { words: '?!' }, finds: true },
    { name: 'its skill', filter: { skill: 'COM-4' }, finds: true },
    { name: 'another skill', filter: { skill: 'COM-5' }, finds: false },
    { name: 'a step inside its levels', filter: { step: '2-3' }, finds: true },
    { name: 'a step above its levels', filter: { step: '3-4' }, finds: false },
    { name: 'its region, any', filter: { region: 'any' }, finds: true },
    { name: 'a country, where any holds too', filter: { region: 'UK' }, finds: true },
    { name: 'its audience', filter: { audience: 'mine' }, finds: true },
    { name: 'a credit it does not have', filter: { credit: 'yes' }, finds: false },
    { name: 'one fitting and one not', filter: { cost: 'free', kind: 'hub' }, finds: false },
  ])('is $finds for a guide and $name', ({ filter, finds }) => {
    expect(findEntries([guide], filter, nurse)).toHaveLength(finds ? 1 : 0);
  });

  it('leaves out what is for other roles or another country, and what names no step', () => {
    expect(findEntries([hub], { audience: 'mine' }, nurse)).toEqual([]);
    expect(findEntries([hub], { audience: 'mine' }, { code: 'ADM', clinical: false })).toEqual([hub]);
    expect(findEntries([hub], { region: 'UK' }, nurse)).toEqual([]);
    expect(findEntries([hub], { step: '1-2' }, nurse)).toEqual([]);
    expect(findEntries([hub], { credit: 'yes' }, nurse)).toEqual([hub]);
  });

  it('never finds more when a filter is added', () => {
    const anyFilter = fc.record(
      {
        words: fc.constantFrom('plain', 'inter', 'x'),
        skill: fc.constantFrom(...values.skill),
        step: fc.constantFrom(...STEPS),
        kind: fc.constantFrom(...values.kind),
        cost: fc.constantFrom(...values.cost),
        region: fc.constantFrom(...values.region),
        audience: fc.constant('mine'),
        credit: fc.constant('yes'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyFilter, anyFilter, (filter, added) => {
        const found = findEntries([guide, hub], filter, nurse);
        const both = findEntries(found, added, nurse);
        expect(found).toEqual(expect.arrayContaining([...both]));
      }),
    );
  });
});

describe('listLoosenings', () => {
  it('names the filters that alone stand in the way, the most helpful first', () => {
    const loosenings = listLoosenings([guide, guide, hub], { words: 'interpreters', skill: 'COM-4' }, nurse);
    expect(loosenings).toEqual([
      { name: 'words', count: 2 },
      { name: 'skill', count: 1 },
    ]);
  });

  it('is empty when more than one must go', () => {
    expect(listLoosenings([guide], { kind: 'hub', cost: 'paid' }, nurse)).toEqual([]);
  });
});

describe('compareEntries', () => {
  it('puts what is free first, then what was read, then what is shortest', () => {
    const paid = { ...guide, cost: 'paid', minutes: { from: 5, to: 5 } };
    const seen = { ...guide, evidence: 'seen', minutes: { from: 5, to: 5 } };
    const long = { ...guide, minutes: { from: 60, to: 90 } };
    const short = { ...guide, minutes: { from: 10, to: 20 } };
    expect([paid, seen, guide, long, short].toSorted(compareEntries)).toEqual([short, long, guide, seen, paid]);
  });
});
