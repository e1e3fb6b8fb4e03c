import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { describeResult } from '#app/describeResult.ts';
import { itemSets } from '#content/itemSets/itemSets.ts';
import { countSummary } from '#domain/countSummary.ts';
import { formatDaySince2026 } from '#domain/daysSince2026.ts';
import { encodeResult } from '#domain/encodeResult.ts';
import type { FullResult, LinkedResult, SummaryResult } from '#domain/linkModel.ts';
import { makeFullResult } from '#domain/makeFullResult.ts';
import { LENGTHS, ROLE_CODES } from '#domain/model.ts';
import { makeResultFile } from '#domain/resultFile.ts';
import { summarizeResult } from '#domain/summarizeResult.ts';
import { readResultFile } from '#state/readResultFile.ts';
import { drawAnswers } from '../scripts/links/makeAnswers.ts';
import { drawLink } from '../scripts/links/soakParts.ts';
import { makeRandom } from '../scripts/simulation/random.ts';

const [itemSet] = itemSets;
if (!itemSet) throw new Error('There is no item set');
const set1 = itemSet;
const LINK = 'EBMAPoFnqIosxckaJPLJIsk';
const OTHER = 'EBGgFGAE-wlBBNegQbMszLB1MxuokENV7dKkLvt0_WY5to27CNc';
const SITE = 'https://skills.example.org/webside/r#';

/** Runs the scorer as people do, but for npm around it. */
async function score(input: Iterable<string>, args: readonly string[] = []) {
  const child = spawn(process.execPath, ['src/cli/score.ts', ...args]);
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  const outputs = Promise.all([text(child.stdout), text(child.stderr)]);
  await pipeline(Readable.from(input), child.stdin).catch((error: NodeJS.ErrnoException) => {
    // A wrong usage is told before anything is read.
    if (error.code !== 'EPIPE') throw error;
  });
  const [output, errors] = await outputs;
  return { code: await ended, output, errors };
}

function* repeatForEver(piece: string): Generator<string> {
  for (;;) yield piece;
}

function parseLines(output: string): readonly Record<string, unknown>[] {
  const lines = output.split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

const random = makeRandom(20_261_124, 1);
const people: readonly FullResult[] = ROLE_CODES.flatMap((role) =>
  LENGTHS.flatMap((length) =>
    [false, true].flatMap((hasLicence) =>
      Array.from({ length: 6 }, (_, i) =>
        makeFullResult(drawAnswers(random), { role, length, hasLicence }, i * 13_107, set1),
      ),
    ),
  ),
);
const results: readonly LinkedResult[] = people.flatMap((full) => [full, summarizeResult(full, itemSets)]);
const links = results.map((result) => SITE + encodeResult(result, itemSets));

interface Figures {
  readonly gaps: readonly string[];
  readonly onTarget: number;
  readonly scored: number;
  readonly skills: Readonly<Record<string, object>>;
}

/** What the pages of the app say of a full result. */
function describeFull(full: FullResult): Figures {
  const { gaps, onTargetCount, scoredCount, skills } = describeResult(full).result;
  const entries = skills.map((skill) => {
    const { target, counted, kind } = skill;
    if (kind !== 'scored') return [skill.skill, { target, counted, verdict: kind }] as const;
    const { verdict, ratingOnly, estimate, distance, chance } = skill;
    const { level, low, high } = estimate;
    const rounded = Object.entries({ level, distance, low, high, chanceToMeet: chance }).map(
      ([name, value]) => [name, Math.round(value * 10_000) / 10_000] as const,
    );
    return [skill.skill, { target, counted, verdict, ratingOnly, ...Object.fromEntries(rounded) }] as const;
  });
  const gapIds = gaps.map(({ skill }) => skill);
  return { gaps: gapIds, onTarget: onTargetCount, scored: scoredCount, skills: Object.fromEntries(entries) };
}

/** What they say of a summary: the distance is seen from the level to one decimal. */
function describeSummary(summary: SummaryResult): Figures {
  const { gaps, onTargetCount, scoredCount } = countSummary(summary);
  const entries = summary.skills.map(({ skill, kind, ...rest }) => {
    if (!('level' in rest)) return [skill, { ...rest, verdict: kind }] as const;
    return [skill, { ...rest, distance: Number((rest.level - (rest.target - 0.5)).toFixed(1)) }] as const;
  });
  const gapIds = gaps.map(({ skill }) => skill);
  return { gaps: gapIds, onTarget: onTargetCount, scored: scoredCount, skills: Object.fromEntries(entries) };
}

type Counts = Readonly<Record<string, number>>;
const countScored = (counts: Counts) =>
  ['onTarget', 'justBelow', 'wellBelow', 'lookFirst'].reduce((sum, verdict) => sum + (counts[verdict] ?? 0), 0);

describe('the scorer of streams', () => {
  it('gives the numbers of the app, for every role, length and kind of link', async () => {
    const { code, output, errors } = await score(links.map((link) => `${link}\n`));
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const scored = parseLines(output);
    expect(scored.length).toBe(links.length);
    expect(links.length).toBe(864);
    results.forEach((result, i) => {
      const { role, length, day, kind } = result;
      const found = scored[i] ?? {};
      const about = { line: i + 1, code: links[i]?.split('#')[1], kind, itemSet: 1, role, length };
      expect(found).toMatchObject({ format: 'webside-score/1', ...about, date: formatDaySince2026(day) });
      const counts = found.counts as Counts;
      const figures = {
        gaps: found.gaps,
        onTarget: counts.onTarget,
        scored: countScored(counts),
        skills: found.skills,
      };
      expect(figures).toEqual(result.kind === 'full' ? describeFull(result) : describeSummary(result));
    });
    // Each counted skill is in one count.
    for (const { counts, skills } of scored) {
      const counted = Object.values(skills as Record<string, { counted: boolean }>).filter((skill) => skill.counted);
      expect(Object.values(counts as Counts).reduce((sum, count) => sum + count, 0)).toBe(counted.length);
    }
  });

  it('writes the saved file of the app, answers and all, and without them on request', async () => {
    const fulls = people.map((full) => encodeResult(full, itemSets));
    const input = fulls.map((code) => `${code}\n`);
    const schema = JSON.parse(readFileSync('public/webside-result-1.schema.json', 'utf8')) as object;
    const fits = new Ajv2020({ allErrors: true }).compile(schema);
    const whole = await score(input, ['--format', 'webside-result/1', '--answers']);
    const bare = await score(input, ['--format=webside-result/1']);
    expect([whole.code, bare.code]).toEqual([0, 0]);
    const bares = parseLines(bare.output);
    parseLines(whole.output).forEach((file, i) => {
      const full = people[i];
      if (!full) throw new Error('A line too many');
      expect(file).toEqual(makeResultFile({ ...full, history: [], copies: [], planDone: [] }, set1));
      expect(bares[i]).toEqual({ ...file, answers: {}, lookFirst: [] });
      expect(fits(file) && fits(bares[i]), JSON.stringify(fits.errors)).toBe(true);
      expect(readResultFile(JSON.stringify(file), itemSets)).toMatchObject({ kind: 'file', isRescored: false });
    });
    const [summary] = (await score([`${links[1]}\n`], ['--format=webside-result/1'])).errors.split('\n');
    expect(JSON.parse(summary ?? '')).toMatchObject({ line: 1, error: 'noRanges' });
  });

  it('reads thousands of lines as one would read them alone', async () => {
    const drawn = Array.from({ length: 3000 }, () => drawLink(random));
    const { code, output } = await score([`${drawn.join('\r\n')}\r\n`]);
    expect(code).toBe(0);
    expect(parseLines(output).map((line) => line.code)).toEqual(drawn);
  });

  const bad = [
    ['cutOff', `${SITE}${LINK.slice(0, -4)}`],
    ['mistyped', `${SITE}${LINK.replace('P', 'Q')}`],
    ['notALink', 'Dear colleagues,'],
    ['severalLinks', `${LINK} ${OTHER}`],
    ['tooLong', `${LINK}${' '.repeat(10_000)}`],
    ['notALink', '__proto__'],
  ] as const;

  it('names each bad line on standard error, and goes on', async () => {
    const input = ['', ...bad.flatMap(([, line]) => [line, LINK]), '   ', OTHER].join('\n');
    const { code, output, errors } = await score([input]);
    expect(code).toBe(1);
    expect(parseLines(errors).map(({ line, error }) => [line, error])).toEqual(
      bad.map(([error], i) => [2 * i + 2, error]),
    );
    expect(parseLines(output).map(({ line }) => line)).toEqual([...bad.map((_, i) => 2 * i + 3), 15]);
  });

  it('keeps an error in the place of its line on request, so that lines go in pairs', async () => {
    const lines = ['', ...bad.map(([, line]) => line), LINK];
    const { code, output, errors } = await score([lines.join('\n')], ['--keep-errors']);
    expect(code).toBe(1);
    expect(parseLines(errors).length).toBe(bad.length);
    expect(parseLines(output).map(({ line, error }) => [line, error])).toEqual(
      ['empty', ...bad.map(([error]) => error), undefined].map((error, i) => [i + 1, error]),
    );
  });

  it('passes labels on only when told to', async () => {
    const lines = [
      `Team A, ${SITE}${LINK}`,
      `"Lee, Kim",${LINK}`,
      `"Say ""hi""";\t${LINK}`,
      `=1+1\t${LINK}`,
      `${SITE}${LINK},`,
      LINK,
    ];
    const { output } = await score([lines.join('\n')], ['--labels']);
    expect(parseLines(output).map(({ label, code }) => [label, code])).toEqual(
      ['Team A', 'Lee, Kim', 'Say "hi"', '=1+1', undefined, undefined].map((label) => [label, LINK]),
    );
    const { output: bare } = await score([lines.join('\n')]);
    expect(bare).not.toMatch(/Team A|Kim|label/u);
  });

  it('leaves out the code and adds the answers only when told to', async () => {
    const plain = await score([OTHER]);
    expect(parseLines(plain.output)[0]).not.toHaveProperty('answers');
    const { output } = await score([OTHER], ['--no-code', '--answers']);
    const [line] = parseLines(output);
    expect(line).not.toHaveProperty('code');
    expect(line?.answers).toMatchObject({ 'EHR-1': { rating: 1 }, 'EHR-2': { rating: 4, firstRating: 2 } });
  });

  it('reads a line of 50 million characters, and a letter that two chunks share', async () => {
    const piece = 'x'.repeat(1_000_000);
    const long = Array.from({ length: 50 }, () => piece);
    const { code, output, errors } = await score([...long, '\n', `Zo`, `\u00EB, ${LINK}`], ['--labels']);
    expect(code).toBe(1);
    expect(parseLines(errors)).toMatchObject([{ line: 1, error: 'tooLong' }]);
    expect(parseLines(output)).toMatchObject([{ line: 2, label: 'Zo\u00EB' }]);
  });

  it('has nothing to say of nothing', async () => {
    expect(await score([])).toEqual({ code: 0, output: '', errors: '' });
  });

  it('helps, and refuses what it does not know', async () => {
    const help = await score([], ['--help']);
    expect(help.code).toBe(0);
    expect(help.output).toMatch(/npm run -s score/u);
    for (const args of [['--foo'], ['a.txt'], ['--format', 'csv'], ['--labels', '--format=webside-result/1']]) {
      const { code, output, errors } = await score([LINK], args);
      expect({ code, output }).toEqual({ code: 2, output: '' });
      expect(errors).toMatch(/--help/u);
    }
  });

  it('stops quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, ['src/cli/score.ts']);
    const ended = new Promise<number | null>((resolve) => {
      child.on('close', resolve);
    });
    const errors = text(child.stderr);
    child.stdout.once('data', () => child.stdout.destroy());
    await pipeline(Readable.from(repeatForEver(`${LINK}\n`.repeat(1000))), child.stdin).catch(
      (error: unknown) => error,
    );
    expect([await ended, await errors]).toEqual([141, '']);
  });
});
