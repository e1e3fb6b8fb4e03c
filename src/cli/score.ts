// Scores a stream of result links: npm run -s score < links.txt. See docs/scale.md.
import { once } from 'node:events';
import { cliText } from '#content/text/cli.ts';
import { readOptions, type ScoreOptions } from './options.ts';
import { scoreLine } from './scoreLine.ts';
import { makeLineSplitter, type InputLine } from './splitLines.ts';

const { stdin, stdout, stderr } = process;
/** What shells give for a program whose reader went away. */
const READER_GONE = 141;
const SOME_BAD = 1;
const FAILED = 2;
/** Lines that are written at once. */
const BATCH = 50;

async function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (text !== '' && !stream.write(text)) await once(stream, 'drain');
}

/** Writes what some lines give. @returns True when all of them were scored. */
async function writeBatch(lines: readonly InputLine[], options: ScoreOptions): Promise<boolean> {
  const [output, errors]: [string[], string[]] = [[], []];
  for (const line of lines) {
    const scored = scoreLine(line, options);
    if (scored.kind === 'scored') {
      output.push(`${JSON.stringify(scored.written)}\n`);
      continue;
    }
    const { kind } = scored;
    const message = kind === 'empty' ? cliText.empty : cliText.faults[kind];
    const text = `${JSON.stringify({ line: line.number, error: kind, message })}\n`;
    if (kind !== 'empty') errors.push(text);
    if (options.keepsErrors) output.push(text);
  }
  await write(stdout, output.join(''));
  await write(stderr, errors.join(''));
  return errors.length === 0;
}

/** Writes what the lines of a chunk give, a few at a time: their output is many times as long. */
async function writeLines(lines: readonly InputLine[], options: ScoreOptions): Promise<boolean> {
  let isGood = true;
  for (let at = 0; at < lines.length; at += BATCH) {
    // oxlint-disable-next-line no-await-in-loop -- what is not written yet must not pile up
    isGood = (await writeBatch(lines.slice(at, at + BATCH), options)) && isGood;
  }
  return isGood;
}

/** @returns The exit code. */
async function run(options: ScoreOptions): Promise<number> {
  if (stdin.isTTY) stderr.write(`${cliText.waiting}\n`);
  const splitter = makeLineSplitter();
  let isGood = true;
  // A chunk is written before the next is read, so that no more than one is held.
  for await (const chunk of stdin.setEncoding('utf8')) {
    isGood = (await writeLines(splitter.push(String(chunk)), options)) && isGood;
  }
  isGood = (await writeLines(splitter.end(), options)) && isGood;
  return isGood ? 0 : SOME_BAD;
}

function stopOnReaderGone(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(READER_GONE);
}

/** A folder as input, or a disk that fails. */
function stopOnReadError(error: unknown): number {
  if (!(error instanceof Error && 'syscall' in error)) throw error;
  stderr.write(`${cliText.unreadable(error.message)}\n`);
  return FAILED;
}

stdout.on('error', stopOnReaderGone);
stderr.on('error', stopOnReaderGone);

const read = readOptions(process.argv.slice(2));
if (read.kind === 'help') {
  stdout.write(`${cliText.help}\n`);
} else if (read.kind === 'wrong') {
  stderr.write(`${read.why}\n${cliText.seeHelp}\n`);
  process.exitCode = FAILED;
} else {
  process.exitCode = await run(read.options).catch(stopOnReadError);
}
