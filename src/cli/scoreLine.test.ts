import { describe, expect, it } from 'vitest';
import { scoreLine } from './scoreLine.ts';

const LINK = 'EBMAPoFnqIosxckaJPLJIsk';
const SITE = 'https://skills.example.org/webside/r#';
const OPTIONS = {
  format: 'webside-score/1',
  hasAnswers: false,
  hasLabels: false,
  hasCode: true,
  keepsErrors: false,
} as const;

describe('a line', () => {
  it.each([
    ['a bare code', LINK],
    ['an address', SITE + LINK],
    ['spaces around', `  ${LINK}\t`],
    ['a "#" that was encoded', `https://a.example/r%23${LINK}`],
    ['a "#" that was encoded twice', `https://a.example/r%2523${LINK}`],
    ['a "#" of a web page', `https://a.example/r&#35;${LINK}`],
    ['an address with &amp; before it', `https://a.example/?a=1&amp;b=2/r#${LINK}`],
    ['groups of four', 'EBMA PoFn qIos xcka JPLJ Isk'],
    ['a quoted mail', `> > see <${SITE}${LINK}>.`],
    ['a label', `Ward 3, ${SITE}${LINK}`],
    ['the link and its address', `[${SITE}${LINK}](${SITE}${LINK})`],
    ['a byte order mark', `\uFEFF${LINK}`],
  ])('gives its link: %s', (_, text) => {
    const scored = scoreLine({ number: 7, text }, OPTIONS);
    expect(scored).toMatchObject({ kind: 'scored', written: { line: 7, code: LINK } });
  });
});
