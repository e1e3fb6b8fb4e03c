import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemSets } from '#content/itemSets/itemSets.ts';
import { set1Scenarios } from '#content/itemSets/set1.ts';
import { CONFIDENCES, type Answers } from '#domain/answers.ts';
import { encodeResult } from '#domain/encodeResult.ts';
import { formatDaySince2026 } from '#domain/daysSince2026.ts';
import { makeFullResult } from '#domain/makeFullResult.ts';
import { LENGTHS, LEVELS, ROLE_CODES, SKILL_IDS } from '#domain/model.ts';
import { makeResultFile, writeResultFile, type FileInputs } from '#domain/resultFile.ts';
import { scoreFullResult } from '#domain/summarizeResult.ts';
import { readResultFile } from '#state/readResultFile.ts';

const [itemSet] = itemSets;
if (!itemSet) throw new Error('There is no item set');
const set1 = itemSet;
const schema = JSON.parse(readFileSync('public/webside-result-1.schema.json', 'utf8')) as object;
const fits = new Ajv2020({ allErrors: true }).compile(schema);

const anyRating = fc.oneof(
  fc.constantFrom(...LEVELS).map((level) => ({ kind: 'rated', level }) as const),
  fc.constantFrom({ kind: 'notPartOfMyWork' } as const, { kind: 'skipped' } as const),
);
const anyChoice = fc
  .oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        option: fc.nat(3),
        confidence: fc.option(fc.constantFrom(...CONFIDENCES)),
        isLocked: fc.boolean(),
      }),
    },
    { weight: 1, arbitrary: fc.constant(undefined) },
  )
  .map((choice) => {
    if (!choice) return { kind: 'skipped' } as const;
    const { option, confidence, isLocked } = choice;
    const chosen = { kind: 'chose', option, isLocked } as const;
    return confidence ? Object.assign(chosen, { confidence }) : chosen;
  });

const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...SKILL_IDS), anyRating),
    fc.dictionary(fc.constantFrom(...SKILL_IDS.map((skill) => `${skill}/again`)), anyRating),
    fc.dictionary(fc.constantFrom(...set1Scenarios.map(({ id }) => id)), anyChoice, { maxKeys: 60 }),
  )
  .map(([first, again, chosen]) => {
    // A second look is taken only at a rating that was given.
    const seconds = Object.entries(again).filter(([id]) => first[id.slice(0, 5)]?.kind === 'rated');
    return Object.assign({}, first, Object.fromEntries(seconds), chosen);
  });

function makeLinkOf(day: number): string {
  const asked = { role: 'RN', length: 'quick', hasLicence: false } as const;
  const full = makeFullResult({ 'EHR-1': { kind: 'rated', level: 3 } }, asked, day, set1);
  return `https://example.org/webside/r#${encodeResult(full, itemSets)}`;
}

const anyInputs: fc.Arbitrary<FileInputs> = fc
  .record({
    answers: anyAnswers,
    role: fc.constantFrom(...ROLE_CODES),
    length: fc.constantFrom(...LENGTHS),
    hasLicence: fc.boolean(),
    day: fc.integer({ min: 0, max: 40_000 }),
    pastDays: fc.uniqueArray(fc.nat(40_000), { maxLength: 4 }),
    planDone: fc.uniqueArray(fc.constantFrom('T01', 'T107', 'P82', 'P03'), { maxLength: 4 }),
  })
  .map(({ day, pastDays, ...inputs }) =>
    Object.assign(inputs, {
      day: Object.keys(inputs.answers).length === 0 ? undefined : day,
      copies: pastDays.slice(2).map((past) => makeLinkOf(past)),
      history: pastDays.slice(0, 2).map((past) => makeLinkOf(past)),
    }),
  );

const nurse: FileInputs = {
  role: 'RN',
  length: 'full',
  hasLicence: false,
  day: 326,
  answers: {
    'EHR-1': { kind: 'rated', level: 4 },
    'EHR-1/again': { kind: 'rated', level: 3 },
    'EHR-1.1': { kind: 'chose', option: 1, confidence: 'certain', isLocked: true },
    'EHR-2': { kind: 'notPartOfMyWork' },
    'EHR-3': { kind: 'skipped' },
    'VID-1': { kind: 'rated', level: 5 },
  },
  history: [],
  copies: [],
  planDone: ['T01'],
};

describe('a saved result', () => {
  it('has what its format says', () => {
    const file = makeResultFile(nurse, itemSet);
    expect(file).toMatchObject({
      format: 'webside-result/1',
      itemSet: 1,
      role: 'RN',
      length: 'full',
      date: '2026-11-23',
      answers: {
        'EHR-1': { rating: 3, firstRating: 4, reRated: true },
        'EHR-1.1': { option: 1, outcome: itemSet.scenarios.find(({ id }) => id === 'EHR-1.1')?.outcomes[1] },
        'EHR-2': { notPartOfMyWork: true },
        'VID-1': { rating: 5 },
      },
      planDone: ['T01'],
      resume: { answers: { 'EHR-3': { isSkipped: true } } },
    });
    expect(file.scores['EHR-2']).toEqual({ target: 4, verdict: 'notPartOfMyWork' });
    expect(file.scores['EHR-3']).toEqual({ target: 3, verdict: 'notAsked' });
    expect(file.scores['VID-1']).toMatchObject({ target: 3, verdict: 'onTarget' });
  });

  it('is a length of quick until a scenario is answered, and remembers what was chosen', () => {
    const file = makeResultFile({ ...nurse, answers: { 'EHR-1': { kind: 'rated', level: 4 } } }, itemSet);
    expect(file).toMatchObject({ length: 'quick', resume: { length: 'full' } });
  });

  it('comes back byte by byte, and fits the published schema, for any answers', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const file = makeResultFile(inputs, itemSet);
        const text = writeResultFile(file);
        expect(fits(JSON.parse(text)), JSON.stringify(fits.errors)).toBe(true);
        const opened = readResultFile(text, itemSets);
        if (opened.kind !== 'file') throw new Error(JSON.stringify(opened));
        const { role, length, hasLicence, answers, planDone } = opened;
        const again = makeResultFile(
          {
            role,
            length,
            hasLicence,
            answers,
            planDone,
            day: inputs.day,
            history: inputs.history,
            copies: inputs.copies,
          },
          itemSet,
        );
        expect(writeResultFile(again)).toBe(text);
        expect(opened.date).toBe(inputs.day === undefined ? null : formatDaySince2026(inputs.day));
        expect(opened.history.map(({ link }) => link).toSorted()).toEqual(
          [...inputs.history, ...inputs.copies].map((link) => link.slice(link.indexOf('#') + 1)).toSorted(),
        );
        expect(opened.isRescored).toBe(false);
        // The scores are those of the link of the same result.
        const full = makeFullResult(inputs.answers, inputs, 0, itemSet);
        const levels = scoreFullResult(full, itemSets).result.skills.map((skill) =>
          skill.kind === 'scored' ? Math.round(skill.estimate.level * 10_000) / 10_000 : undefined,
        );
        expect(Object.values(file.scores).map(({ level }) => level)).toEqual(levels);
      }),
      { numRuns: 500 },
    );
  }, 120_000);
});

const part = (file: Record<string, unknown>, key: string) => file[key] as Record<string, unknown>;

describe('a file', () => {
  const text = writeResultFile(makeResultFile(nurse, itemSet));
  const change = (edit: (file: Record<string, unknown>) => void): string => {
    const file = JSON.parse(text) as Record<string, unknown>;
    edit(file);
    return JSON.stringify(file);
  };

  it.each([
    ['that is cut off', text.slice(0, 200), { kind: 'notJson' }],
    ['of another kind', '{"version": 3, "elements": []}', { kind: 'notOurs' }],
    ['that is a list', '[1, 2]', { kind: 'notOurs' }],
    ['of a newer format', change((file) => (file.format = 'webside-result/2')), { kind: 'newer' }],
    ['of a newer item set', change((file) => (file.itemSet = 99)), { kind: 'newer' }],
    ['that is far too large', `${text}${' '.repeat(1_000_001)}`, { kind: 'tooLarge' }],
    [
      'with a rating of 6',
      change((file) => (part(file, 'answers')['VID-1'] = { rating: 6 })),
      { kind: 'damaged', where: 'answers, VID-1' },
    ],
    [
      'with an unknown scenario',
      change((file) => (part(file, 'answers')['EHR-1.99'] = { option: 1, outcome: 'best' })),
      { kind: 'damaged', where: 'answers, EHR-1.99' },
    ],
    [
      'with an outcome that is not its option’s',
      change((file) => (part(file, 'answers')['EHR-1.1'] = { option: 0, outcome: 'none' })),
      { kind: 'damaged', where: 'answers, EHR-1.1' },
    ],
    ['with an unknown role', change((file) => (file.role = 'KING')), { kind: 'damaged', where: 'role' }],
    [
      'with a damaged link',
      change((file) => (file.history = ['https://a.example/r#AbcAbcAbcAbcAbcAbcAbcAbc'])),
      { kind: 'damaged', where: 'history, 1' },
    ],
    ['with something added', change((file) => (file.name = 'Somebody')), { kind: 'damaged', where: 'name' }],
  ])('%s is refused', (_, given, fault) => {
    expect(readResultFile(given, itemSets)).toEqual(fault);
  });

  it('with other scores is opened with those of its answers, and says so', () => {
    const edited = change((file) => (part(file, 'scores')['VID-1'] = { target: 3, verdict: 'wellBelow', level: 1 }));
    expect(readResultFile(edited, itemSets)).toMatchObject({ kind: 'file', isRescored: true });
  });

  it('never throws, whatever it holds', () => {
    const anyText = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .tuple(fc.nat(text.length), fc.nat(20), fc.string())
        .map(([at, length, put]) => text.slice(0, at) + put + text.slice(at + length)),
      fc
        .tuple(fc.constantFrom(...Object.keys(JSON.parse(text) as object)), fc.jsonValue())
        .map(([key, value]) => change((file) => (file[key] = value))),
    );
    fc.assert(
      fc.property(anyText, (given) => {
        expect(readResultFile(given, itemSets).kind).toMatch(/^(file|tooLarge|notJson|notOurs|newer|damaged)$/u);
      }),
      { numRuns: 5_000 },
    );
  }, 60_000);
});
