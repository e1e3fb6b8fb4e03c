import { describe, expect, it } from 'vitest';
import { itemSets, presentItemSet } from '#content/itemSets/itemSets.ts';
import { encodeBase64url } from '#domain/base64url.ts';
import { crc32 } from '#domain/crc32.ts';
import { encodeResult } from '#domain/encodeResult.ts';
import { findResultLinks } from '#domain/findResultLinks.ts';
import { makeFullResult } from '#domain/makeFullResult.ts';
import { readResultLink } from '#domain/readResultLink.ts';
import { summarizeResult } from '#domain/summarizeResult.ts';
import { ANSWER_BYTES, makeAnswers } from '../scripts/links/makeAnswers.ts';

const answers = makeAnswers(Uint8Array.from({ length: ANSWER_BYTES }, (_, i) => (i * 53 + 29) % 256));
const result = makeFullResult(answers, { role: 'COO', length: 'full', hasLicence: false }, 326, presentItemSet);
const code = encodeResult(result, itemSets);
const summary = encodeResult(summarizeResult(result, itemSets), itemSets);
const quick = encodeResult(
  makeFullResult(answers, { role: 'RN', length: 'quick', hasLicence: false }, 326, presentItemSet),
  itemSets,
);
const site = 'https://skills.example.org';
const link = `${site}/r#${code}`;
const groups = code.match(/.{1,4}/gu) ?? [];
const cut = (text: string, at: number, between: string) => text.slice(0, at) + between + text.slice(at);

/** A whole link of the next version, as its head and its checksum say. */
function makeNewer(): string {
  const body = [0x20, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13];
  const check = crc32(body);
  return encodeBase64url([...body, check >>> 24, (check >>> 16) & 255, (check >>> 8) & 255, check & 255]);
}
const newer = makeNewer();

describe('readResultLink', () => {
  it.each([
    { name: 'an address', text: link },
    { name: 'a bare code', text: code },
    { name: 'a "#" and a code', text: `#${code}` },
    { name: 'an address below a path', text: `${site}/webside/r/#${code}` },
  ])('reads $name as it is', ({ text }) => {
    expect(readResultLink(text, itemSets)).toEqual({ kind: 'result', result, payload: code, wasRepaired: false });
  });

  it.each([
    { name: '%23 for "#"', text: `${site}/r%23${code}` },
    { name: '%23 behind a slash', text: `${site}/r/%23${code}` },
    { name: '%2523, encoded twice', text: `${site}/r%2523${code}` },
    { name: '&#35; for "#"', text: `${site}/r&#35;${code}` },
    { name: '&amp; and a tracking part behind it', text: `${link}&amp;utm_source=mail` },
    { name: 'a full stop behind it', text: `My result: ${link}.` },
    { name: 'a bracket and a comma behind it', text: `(see ${link}), thanks` },
    { name: 'angle brackets around it', text: `<${link}>` },
    { name: 'percent-encoded angle brackets', text: `%3C${link}%3E` },
    { name: 'percent-encoded square brackets', text: `%5B${link}%5D` },
    { name: 'square brackets and a markdown link', text: `[my result](${link})` },
    { name: 'straight quotes', text: `"${link}"` },
    { name: 'single quotes', text: `'${link}'` },
    { name: 'curly quotes', text: `\u201C${link}\u201D` },
    { name: 'underscores of a chat around it', text: `_${link}_` },
    { name: 'stars of a chat around it', text: `*${link}*` },
    { name: 'white space around it', text: `\t\n ${link} \r\n` },
    { name: 'a space inside', text: cut(link, 50, ' ') },
    { name: 'a no-break space inside', text: cut(link, 50, '\u00A0') },
    { name: '%20 inside', text: cut(link, 50, '%20') },
    { name: 'a line break inside', text: cut(link, 50, '\n') },
    { name: 'a Windows line break inside', text: cut(link, 50, '\r\n') },
    { name: 'two line breaks and indents inside', text: cut(cut(link, 60, '\r\n    '), 40, '\n\t') },
    { name: 'a soft line break of quoted-printable mail', text: cut(link, 50, '=\r\n') },
    { name: 'soft line breaks everywhere', text: code.split('').join('=\n') },
    { name: 'a line break of a quoted reply', text: `> ${cut(link, 50, '\n> ')}` },
    { name: 'a line break of a reply to a reply', text: `>> ${cut(link, 50, '\n>> ')}` },
    { name: 'a line break behind the "#"', text: cut(link, link.indexOf('#') + 1, '\r\n') },
    { name: 'zero-width spaces', text: code.split('').join('\u200B') },
    { name: 'zero-width joiners and a byte order mark', text: `\uFEFF${cut(cut(link, 60, '\u200D'), 40, '\u2060')}` },
    { name: 'soft hyphens', text: cut(cut(link, 60, '\u00AD'), 40, '\u00AD') },
    { name: 'a zero-width space as a browser writes it', text: `${cut(link, 50, '%E2%80%8B')}%EF%BB%BF` },
    { name: 'direction marks around it', text: `\u202A${link}\u202C` },
    { name: 'quoted-printable "="', text: `<a href=3D"${cut(link, 50, '=\r\n')}">` },
    { name: 'HTML around it', text: `<p>Hi,</p><a href="${link}">my result</a><br>` },
    { name: 'groups of four', text: groups.join(' ') },
    { name: 'groups of four over lines', text: `Code: ${groups.join(' \n')}` },
    { name: 'groups of four behind words', text: `My code is ${groups.join(' ')}. Bye` },
    {
      name: 'a link guard with the address in a query',
      text: `https://nam02.safelinks.example.com/?url=${encodeURIComponent(link)}&data=05%7C01&sdata=abc%3D&reserved=0`,
    },
    {
      name: 'a link guard in HTML mail',
      text: `https://nam02.safelinks.example.com/?url=${encodeURIComponent(link)}&amp;data=05%7C01&amp;reserved=0`,
    },
    {
      name: 'a link guard around a link guard',
      text: `https://guard.example.com/?u=${encodeURIComponent(`https://x.example.com/?url=${encodeURIComponent(link)}`)}`,
    },
    {
      name: 'a link guard that writes "*" for "#"',
      text: `https://guard.example.com/v3/__${site}/r*${code}__;Iw!!AbC!xyz$`,
    },
    {
      name: 'a whole mail',
      text: `From: Sam\r\nSubject: #1 result\r\n\r\nHi,\r\nhere it is:\r\n${cut(link, 60, '\r\n')}\r\n\r\nKind regards\r\nSam\r\n-- \r\n${site}/#about`,
    },
  ])('repairs $name', ({ text }) => {
    expect(readResultLink(text, itemSets)).toEqual({ kind: 'result', result, payload: code, wasRepaired: true });
  });

  it('takes the first of several', () => {
    expect(readResultLink(`${site}/r#${summary}\n${link}`, itemSets)).toMatchObject({ payload: summary });
  });

  it.each([
    { name: 'cut off in the head', text: `${site}/r#${code.slice(0, 3)}`, kind: 'cutOff' },
    { name: 'cut off behind the "#"', text: `${site}/r#`, kind: 'cutOff' },
    { name: 'cut off in the middle', text: link.slice(0, -20), kind: 'cutOff' },
    { name: 'cut off before the last character', text: link.slice(0, -1), kind: 'cutOff' },
    { name: 'cut off with other text behind it', text: `${link.slice(0, -20)}\n\nKind regards, Sam`, kind: 'cutOff' },
    { name: 'cut off, in another address', text: `${site}/#${code.slice(0, -9)}`, kind: 'cutOff' },
    { name: 'cut off with "..." for the rest', text: `${link.slice(0, -20)}...`, kind: 'cutOff' },
    { name: 'a cut code', text: code.slice(0, -1), kind: 'cutOff' },
    { name: 'cut groups of four', text: groups.slice(0, -3).join(' '), kind: 'cutOff' },
    { name: 'in capital letters', text: link.toUpperCase(), kind: 'mistyped' },
    { name: 'in small letters', text: link.toLowerCase(), kind: 'mistyped' },
    { name: 'a wrong character', text: `${link.slice(0, -9)}.${link.slice(-8)}`, kind: 'cutOff' },
    { name: 'a mistyped code', text: cut(code.slice(0, -1), 20, 'x'), kind: 'mistyped' },
    { name: 'a mistyped head', text: `x${code.slice(1)}`, kind: 'mistyped' },
    {
      name: 'mistyped groups of four',
      text: `${groups.slice(0, -2).join(' ')} aaaa ${groups.at(-1)}`,
      kind: 'mistyped',
    },
    { name: 'one group too many', text: groups.join(' ').replace(' ', ' aaaa '), kind: 'mistyped' },
    { name: 'of a newer version', text: `${site}/r#${newer}`, kind: 'newerVersion' },
    { name: 'of a newer version, over two lines', text: `${site}/r#${cut(newer, 9, '\r\n')}`, kind: 'newerVersion' },
    { name: 'of a newer version, in groups', text: newer.match(/.{1,4}/gu)?.join(' ') ?? '', kind: 'newerVersion' },
    { name: 'nothing', text: '', kind: 'notALink' },
    { name: 'a word', text: 'hello', kind: 'notALink' },
    { name: 'another page', text: `${site}/results#what-to-learn-first-of-all-skills`, kind: 'notALink' },
    { name: 'another site', text: 'https://www.example.com/watch?v=dQw4w9WgXcQ#t=23', kind: 'notALink' },
    { name: 'a tag that looks like the head of a link', text: 'news of #EBITDA and #FBIagents', kind: 'notALink' },
    { name: 'an invite', text: `${site}/i#RN-full-2026`, kind: 'notALink' },
  ] as const)('names what is wrong: $name', ({ text, kind }) => {
    expect(readResultLink(text, itemSets)).toEqual({ kind });
  });
});

describe('findResultLinks', { timeout: 60_000 }, () => {
  it('finds links and codes with their lines, and names the bad ones', () => {
    const text = [
      'name,link',
      `Sam,${link}`,
      `"Kim","${site}/r%23${summary}"`,
      '',
      `${quick} ${code}`,
      `${site}/r#${quick.slice(0, -4)}`,
      `${site}/r#${code.slice(0, -6)}aaaaaa`,
      groups.join(' '),
      `x${quick.slice(1)}`,
      `${site}/r#${newer}`,
      'EBITDA of the company and internationalization of it, issue #12, #FBIagents, *EBITDA*',
    ].join('\r\n');
    expect(findResultLinks(text, itemSets).map(({ line, kind, payload }) => ({ line, kind, payload }))).toEqual([
      { line: 2, kind: 'result', payload: code },
      { line: 3, kind: 'result', payload: summary },
      { line: 5, kind: 'result', payload: quick },
      { line: 5, kind: 'result', payload: code },
      { line: 6, kind: 'cutOff', payload: expect.stringContaining(quick.slice(0, -4)) },
      { line: 7, kind: 'mistyped', payload: `${code.slice(0, -6)}aaaaaa` },
      { line: 8, kind: 'result', payload: code },
      { line: 9, kind: 'mistyped', payload: `x${quick.slice(1)}` },
      { line: 10, kind: 'newerVersion', payload: newer },
    ]);
  });

  it('finds each of 10,000 lines, of text with and without line breaks', () => {
    const all = [link, quick, `${site}/r%23${summary}`];
    const lines = Array.from({ length: 10_000 }, (_, i) => all[i % 3] ?? '');
    for (const separator of ['\n', ' ']) {
      const found = findResultLinks(lines.join(separator), itemSets);
      expect(found.length).toBe(10_000);
      expect(found.every(({ kind }) => kind === 'result')).toBe(true);
      expect(found.at(-1)?.line).toBe(separator === '\n' ? 10_000 : 1);
    }
  });
});
