import { readCharacter } from './base64url.ts';

/** White space inside a link: spaces, and line breaks with the ">" of quoted mail after them. */
const GAP = /(?:\n(?:[ \t]{0,4}>){0,5}|\s){1,32}/uy;

export interface Candidate {
  /** The characters of the link's alphabet from the start on, gaps left out; one more than a link can have at most. */
  readonly characters: string;
  /** Where each character ends. */
  readonly ends: readonly number[];
  /** Lengths of the runs between the gaps. */
  readonly runs: readonly number[];
}

function findGapEnd(text: string, at: number): number {
  GAP.lastIndex = at;
  return GAP.test(text) ? GAP.lastIndex : at;
}

/** Collects at most so many characters of the link's alphabet; stops at any other that is not a gap. */
export function collectCandidate(text: string, start: number, most: number): Candidate {
  const ends: number[] = [];
  const runs: number[] = [];
  let characters = '';
  let run = 0;
  let at = start;
  while (characters.length < most) {
    if (readCharacter(text, at) < 0) {
      const next = findGapEnd(text, at);
      // No gap in a link is wider than what GAP takes at once.
      if (next === at || readCharacter(text, next) < 0) break;
      runs.push(run);
      run = 0;
      at = next;
    } else {
      characters += text.charAt(at);
      at += 1;
      run += 1;
      ends.push(at);
    }
  }
  runs.push(run);
  return { characters, ends, runs };
}
