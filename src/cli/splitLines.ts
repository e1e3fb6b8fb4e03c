/** A line of the input without its line end; of one that is longer than the limit, nothing is kept. */
export interface InputLine {
  /** From 1. */
  readonly number: number;
  readonly text: string | undefined;
}

/** No link needs as much, with the mail around it; and a file without line ends must not fill the memory. */
const LONGEST_LINE = 10_000;

/** Cuts chunks of text into lines; holds no more than one line's beginning in between. */
export interface LineSplitter {
  /** The lines that end in this chunk. */
  readonly push: (chunk: string) => readonly InputLine[];
  /** The last line, where no line end came after it. */
  readonly end: () => readonly InputLine[];
}

/** @returns A splitter for one input. Lines end in "\n" or "\r\n". */
export function makeLineSplitter(): LineSplitter {
  let number = 0;
  let held = '';
  let isTooLong = false;

  const add = (piece: string): void => {
    isTooLong ||= held.length + piece.length > LONGEST_LINE;
    held = isTooLong ? '' : held + piece;
  };
  const close = (): InputLine => {
    number += 1;
    const text = isTooLong ? undefined : held.endsWith('\r') ? held.slice(0, -1) : held;
    held = '';
    isTooLong = false;
    return { number, text };
  };

  return {
    push: (chunk) => {
      const lines: InputLine[] = [];
      let start = 0;
      for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', start)) {
        add(chunk.slice(start, end));
        lines.push(close());
        start = end + 1;
      }
      add(chunk.slice(start));
      return lines;
    },
    end: () => (held === '' && !isTooLong ? [] : [close()]),
  };
}
