import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemSets } from '#content/itemSets/itemSets.ts';
import { decodeResult } from '#domain/decodeResult.ts';
import { writeTeamFile, type TeamRecord } from '#domain/teamFile.ts';
import { cleanTeamLabel, MOST_LABEL_CHARACTERS } from '#domain/teamLabel.ts';
import type { TeamLink } from '#domain/teamModel.ts';
import { readTeamFile } from '#state/readTeamFile.ts';
import type { GoldenLink } from '../scripts/links/describeLink.ts';

const schema = JSON.parse(readFileSync('public/webside-team-1.schema.json', 'utf8')) as object;
const fits = new Ajv2020({ allErrors: true }).compile(schema);
const golden = readFileSync('tests/golden/team-1.json', 'utf8');
const payloads = (JSON.parse(readFileSync('tests/golden/links.json', 'utf8')) as readonly GoldenLink[]).map(
  ({ payload }) => payload,
);

/** Reads all slices; how many links were read after each of them comes along. */
function open(text: string) {
  const reading = readTeamFile(text, itemSets);
  const counts: number[] = [];
  let step = reading.next();
  while (!step.done) {
    counts.push(step.value);
    step = reading.next();
  }
  return { counts, opened: step.value };
}

const anyLabel = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 70 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 70 }),
);
const anyLink: fc.Arbitrary<TeamLink> = fc.record(
  { payload: fc.constantFrom(...payloads), label: anyLabel },
  { requiredKeys: ['payload'] },
);
const anyTeam: fc.Arbitrary<TeamRecord> = fc.record(
  {
    now: fc.array(anyLink, { maxLength: 12 }),
    earlier: fc.array(anyLink, { maxLength: 12 }),
    invited: fc.integer({ min: 1, max: 20_000 }),
  },
  { requiredKeys: ['now', 'earlier'] },
);

/** A link as it is kept. */
function keep({ payload, label = '' }: TeamLink): TeamLink {
  const cleaned = cleanTeamLabel(label);
  return cleaned === undefined ? { payload } : { label: cleaned, payload };
}

describe('a saved team', () => {
  it('comes back byte by byte, and fits the published schema, for any team', () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const text = writeTeamFile(team);
        expect(fits(JSON.parse(text)), JSON.stringify(fits.errors)).toBe(true);
        const { opened } = open(text);
        if (opened.kind !== 'team') throw new Error(JSON.stringify(opened));
        expect(writeTeamFile(opened)).toBe(text);
        const { now, earlier, invited } = opened;
        const strip = (links: typeof now) => links.map(({ payload, label }) => keep({ payload, label: label ?? '' }));
        expect({ now: strip(now), earlier: strip(earlier), invited }).toEqual({
          now: team.now.map(keep),
          earlier: team.earlier.map(keep),
          invited: team.invited,
        });
        for (const { payload, result } of [...now, ...earlier])
          expect(decodeResult(payload, itemSets)).toEqual({ kind: 'result', result });
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('holds nothing of a person but link and label', () => {
    const [payload = ''] = payloads;
    const person = { payload, label: 'A', role: 'RN', cells: [] };
    const text = writeTeamFile({ now: [person], earlier: [] });
    expect(JSON.parse(text)).toEqual({ format: 'webside-team/1', now: [{ label: 'A', payload }], earlier: [] });
  });

  it('is read in slices', () => {
    const [payload = ''] = payloads;
    const now = Array.from({ length: 250 }, () => ({ payload }));
    expect(open(writeTeamFile({ now, earlier: now })).counts).toEqual([100, 200, 300, 400, 500]);
  });
});

describe('the golden team of format 1', () => {
  it('is the one that was released', () => {
    expect(createHash('sha256').update(golden).digest('hex')).toBe(
      'c5004464d13fe5a00206545045162a8df356dd974be96e5097c2c06e23814316',
    );
    expect(fits(JSON.parse(golden))).toBe(true);
  });

  it('is read for ever', () => {
    const { opened } = open(golden);
    if (opened.kind !== 'team') throw new Error(JSON.stringify(opened));
    expect(opened.invited).toBe(12);
    const tell = (links: typeof opened.now) =>
      links.map(({ label = '', result }) => [label, result.kind, result.role, result.length].join());
    expect(tell(opened.now)).toEqual([
      'Ward B, nights,full,RN,full',
      'Zoë,summary,RN,full',
      ',full,PM,quick',
      '"3" \\ 4,full,ADM,quick',
      'زهرا,full,PSY,full',
    ]);
    expect(tell(opened.earlier)).toEqual(['Ward B, nights,full,ITS,full', 'Zoë,summary,PM,quick']);
    expect(writeTeamFile(opened)).toBe(golden);
  });
});

interface Written {
  format: unknown;
  invited?: unknown;
  now: Record<string, unknown>[];
  earlier: unknown;
}

describe('a file', () => {
  const change = (edit: (file: Written) => void): string => {
    const file = JSON.parse(golden) as Written;
    edit(file);
    return JSON.stringify(file);
  };
  const changeLink = (edit: (link: Record<string, unknown>) => void): string =>
    change(({ now }) => {
      const [, second] = now;
      if (second) edit(second);
    });
  const atLabel = { kind: 'damaged', where: 'now, 2, label' };
  const atPayload = { kind: 'damaged', where: 'now, 2, payload' };

  it.each([
    ['that is cut off', golden.slice(0, 200), { kind: 'notJson' }],
    ['of another kind', '{"version": 3, "elements": []}', { kind: 'notOurs' }],
    ['that is a list', '[1, 2]', { kind: 'notOurs' }],
    ['of a result', '{"format": "webside-result/1"}', { kind: 'notOurs' }],
    ['of a newer format', change((file) => (file.format = 'webside-team/2')), { kind: 'newer' }],
    ['that is far too large', `${golden}${' '.repeat(12_000_001)}`, { kind: 'tooLarge' }],
    ['without people', change((file) => (file.earlier = null)), { kind: 'damaged', where: 'earlier' }],
    [
      'with more links than a team has',
      change((file) => (file.earlier = Array.from({ length: 20_001 }, () => file.now[0]))),
      { kind: 'damaged', where: 'earlier' },
    ],
    ['that invited nobody', change((file) => (file.invited = 0)), { kind: 'damaged', where: 'invited' }],
    ['with something added', change((file) => Object.assign(file, { name: 'A' })), { kind: 'damaged', where: 'name' }],
    [
      'with something added to a link',
      changeLink((link) => (link.role = 'RN')),
      { kind: 'damaged', where: 'now, 2, role' },
    ],
    ['with an empty label', changeLink((link) => (link.label = '')), atLabel],
    ['with a label of spaces around', changeLink((link) => (link.label = ' A')), atLabel],
    ['with a label that is too long', changeLink((link) => (link.label = 'A'.repeat(61))), atLabel],
    ['with a label of two lines', changeLink((link) => (link.label = 'A\nB')), atLabel],
    ['with a label that turns text', changeLink((link) => (link.label = 'A\u202EB')), atLabel],
    ['with a label that is a number', changeLink((link) => (link.label = 5)), atLabel],
    ['with a cut link', changeLink((link) => (link.payload = String(link.payload).slice(0, -3))), atPayload],
    ['with a whole address', changeLink((link) => (link.payload = 'https://a.example/r#EB')), atPayload],
    ['with a link that is none', changeLink((link) => (link.payload = '')), atPayload],
    ['with no link', changeLink((link) => delete link.payload), atPayload],
  ])('%s is refused', (_, given, fault) => {
    expect(open(given).opened).toEqual(fault);
  });

  it(`may have labels of ${MOST_LABEL_CHARACTERS} characters, however they are written`, () => {
    const text = changeLink((link) => (link.label = '👩'.repeat(MOST_LABEL_CHARACTERS)));
    expect(open(text).opened.kind).toBe('team');
    expect(fits(JSON.parse(text))).toBe(true);
  });

  it('never throws, whatever it holds', () => {
    const anyText = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .tuple(fc.nat(golden.length), fc.nat(20), fc.string())
        .map(([at, length, put]) => golden.slice(0, at) + put + golden.slice(at + length)),
      fc
        .tuple(fc.constantFrom('format', 'invited', 'now', 'earlier'), fc.jsonValue())
        .map(([key, value]) => change((file) => Object.assign(file, { [key]: value }))),
      fc
        .tuple(fc.constantFrom('label', 'payload', '__proto__'), fc.jsonValue())
        .map(([key, value]) => changeLink((link) => Object.assign(link, { [key]: value }))),
    );
    fc.assert(
      fc.property(anyText, (given) => {
        expect(open(given).opened.kind).toMatch(/^(team|tooLarge|notJson|notOurs|newer|damaged)$/u);
      }),
      { numRuns: 3_000 },
    );
  }, 60_000);
});
