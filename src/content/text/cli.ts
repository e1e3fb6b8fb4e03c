import type { LinkFault } from '#domain/linkModel.ts';

/** Why a line gives no score. */
export type LineFault = LinkFault | 'severalLinks' | 'tooLong' | 'noRanges';

const help = `Scores result links, one a line.

  npm run -s score < links.txt > scores.jsonl

Reads lines from standard input: a result link or a bare code in each, full or summary, as people send them.
Writes one line of JSON for each to standard output, and for each line that cannot be read one to standard error.
Empty lines are left out. Nothing is sent anywhere. Formats and scale: docs/scale.md

  --format webside-score/1    levels, verdicts and counts (this is the format without an option)
  --format webside-result/1   the saved result of the app, one a line; full links only
  --answers                   the answers too, of full links
  --labels                    keep the label of lines like "label, link"
  --no-code                   leave the code out: the code of a full link holds every answer
  --keep-errors               write an error to standard output too, in the place of its line
  --help                      this text

Ends with 0 when each line was scored, 1 when some were not, 2 when it could not do its work, and 141 when whoever
reads the output stopped reading.`;

export const cliText = {
  help,
  faults: {
    cutOff: 'The link was cut off: some of its end is missing.',
    mistyped: 'A character of the link is wrong or missing.',
    newerVersion: 'The link was made by a newer version.',
    notALink: 'There is no result link in this line.',
    severalLinks: 'There is more than one result in this line: put one on each.',
    tooLong: 'The line is too long.',
    noRanges: 'A summary link has no ranges, and webside-result/1 needs them: use webside-score/1.',
  } satisfies Record<LineFault, string>,
  empty: 'The line is empty.',
  unknownFormat: (format: string) => `There is no format “${format}”.`,
  notInFile: (option: string) => `webside-result/1 has no place for ${option}.`,
  unreadable: (why: string) => `The input cannot be read: ${why}`,
  seeHelp: 'See: npm run -s score -- --help',
  waiting: 'Type or paste links, one a line. Ctrl+D ends.',
} as const;
