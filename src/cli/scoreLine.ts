import { itemSets } from '#content/itemSets/itemSets.ts';
import type { LineFault } from '#content/text/cli.ts';
import { decodeResult } from '#domain/decodeResult.ts';
import { findResultLinks } from '#domain/findResultLinks.ts';
import { getItemSet, type FullResult, type LinkedResult } from '#domain/linkModel.ts';
import { readResultLink } from '#domain/readResultLink.ts';
import { makeResultFile } from '#domain/resultFile.ts';
import { describeScore } from './describeScore.ts';
import { SCORE_FORMAT, type ScoreOptions } from './options.ts';
import { splitLabel } from './splitLabel.ts';
import type { InputLine } from './splitLines.ts';

export type ScoredLine =
  { readonly kind: 'scored'; readonly written: object } | { readonly kind: 'empty' } | { readonly kind: LineFault };

/** A line with nothing but a whole link or code: no search is needed. */
const CLEAN = /^(?:https?:\/\/[^\s#]{1,500}\/r\/?#)?([\w-]{1,64})$/u;

type ReadText =
  { readonly kind: 'result'; readonly result: LinkedResult; readonly payload: string } | { readonly kind: LineFault };

function readText(text: string): ReadText {
  const payload = CLEAN.exec(text)?.[1];
  if (payload !== undefined) {
    const decoded = decodeResult(payload, itemSets);
    if (decoded.kind === 'result') return { ...decoded, payload };
  }
  const payloads = findResultLinks(text, itemSets).flatMap((found) => (found.kind === 'result' ? [found.payload] : []));
  // One link twice is what mail programs make of a link and its address.
  return new Set(payloads).size > 1 ? { kind: 'severalLinks' } : readResultLink(text, itemSets);
}

/** The saved file of a link alone: there is no history, plan or unfinished answer in it. */
function makeFile(full: FullResult) {
  const inputs = { ...full, history: [], copies: [], planDone: [] };
  return makeResultFile(inputs, getItemSet(itemSets, full.itemSet));
}

function writeFileLine(result: LinkedResult, { hasAnswers }: ScoreOptions): ScoredLine {
  if (result.kind === 'summary') return { kind: 'noRanges' };
  const file = makeFile(result);
  // Which scenarios are to be looked at first tells options that were chosen.
  return { kind: 'scored', written: hasAnswers ? file : { ...file, answers: {}, lookFirst: [] } };
}

function listAnswers(result: LinkedResult) {
  if (result.kind === 'summary') return {};
  const { answers, lookFirst } = makeFile(result);
  return { answers, lookFirst };
}

/** Scores one line of the input. Never throws, whatever the text. */
export function scoreLine({ number, text }: InputLine, options: ScoreOptions): ScoredLine {
  if (text === undefined) return { kind: 'tooLong' };
  if (text.trim() === '') return { kind: 'empty' };
  const { label, rest } = options.hasLabels ? splitLabel(text) : { label: undefined, rest: text };
  const read = readText(rest);
  if (read.kind !== 'result') return read;
  if (options.format !== SCORE_FORMAT) return writeFileLine(read.result, options);
  const written = {
    format: SCORE_FORMAT,
    line: number,
    ...(label !== undefined && { label }),
    ...(options.hasCode && { code: read.payload }),
    ...describeScore(read.result),
    ...(options.hasAnswers && listAnswers(read.result)),
  };
  return { kind: 'scored', written };
}
