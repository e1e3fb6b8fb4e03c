import { parseArgs } from 'node:util';
import { cliText } from '#content/text/cli.ts';

export const SCORE_FORMAT = 'webside-score/1';
export const OUTPUT_FORMATS = [SCORE_FORMAT, 'webside-result/1'] as const;

/** What a run writes. */
export interface ScoreOptions {
  readonly format: (typeof OUTPUT_FORMATS)[number];
  readonly hasAnswers: boolean;
  readonly hasLabels: boolean;
  readonly hasCode: boolean;
  readonly keepsErrors: boolean;
}

export type ReadOptions =
  | { readonly kind: 'run'; readonly options: ScoreOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly why: string };

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: {
      format: { type: 'string', default: SCORE_FORMAT },
      answers: { type: 'boolean', default: false },
      labels: { type: 'boolean', default: false },
      'no-code': { type: 'boolean', default: false },
      'keep-errors': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  }).values;
}

function checkValues(values: ReturnType<typeof parse>): ReadOptions {
  if (values.help) return { kind: 'help' };
  const format = OUTPUT_FORMATS.find((known) => known === values.format);
  if (format === undefined) return { kind: 'wrong', why: cliText.unknownFormat(values.format) };
  if (values.labels && format !== SCORE_FORMAT) return { kind: 'wrong', why: cliText.notInFile('--labels') };
  const options = {
    format,
    hasAnswers: values.answers,
    hasLabels: values.labels,
    hasCode: !values['no-code'],
    keepsErrors: values['keep-errors'],
  };
  return { kind: 'run', options };
}

/** Reads the arguments after the name of the script. */
export function readOptions(args: readonly string[]): ReadOptions {
  try {
    return checkValues(parse(args));
  } catch (error) {
    // Node names the option that it does not know.
    if (error instanceof TypeError) return { kind: 'wrong', why: error.message };
    throw error;
  }
}
