import { joinFacts } from '#content/text/common.ts';
import { teamText } from '#content/text/team.ts';
import type { BadLine } from '#domain/teamText.ts';
import { Fold } from '#ui/Fold.tsx';
import { useLonger } from '#ui/useLonger.ts';
import styles from './ReadingState.module.css';

/** Shorter than this, a progress bar would only flash. */
const SHOW_AFTER_MS = 500;
/** Nobody reads on after so many lines. */
const MOST_LINES = 100;

export interface ReadingWords {
  /** 0 to 1 while a reading is on its way. */
  readonly share?: number | undefined;
  readonly read?:
    | {
        readonly addedCount: number;
        /** People for whom there was no room. */
        readonly droppedCount: number;
        readonly repeats: readonly { readonly line: number; readonly file?: string; readonly name: string }[];
        readonly bad: readonly (BadLine & { readonly file?: string })[];
      }
    | undefined;
  /** What could not be opened, a sentence each. */
  readonly faults?: readonly string[];
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const more = lines.length - MOST_LINES;
  return (
    <Fold summary={teamText.show}>
      <ul className={styles.lines}>
        {lines.slice(0, MOST_LINES).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {more > 0 && <li>{teamText.moreLines(more)}</li>}
      </ul>
    </Fold>
  );
}

/** How far a reading is, and what came of it, bad lines by number and reason. */
export function ReadingState({ share, read, faults }: ReadingWords) {
  const isLong = useLonger(share !== undefined, SHOW_AFTER_MS);
  const isNothing = read && read.addedCount + read.repeats.length + read.bad.length === 0;
  const sums = read && [
    teamText.added(read.addedCount),
    ...(read.repeats.length > 0 ? [teamText.repeated(read.repeats.length)] : []),
    ...(read.bad.length > 0 ? [teamText.badLines(read.bad.length)] : []),
    ...(read.droppedCount > 0 ? [teamText.dropped(read.droppedCount)] : []),
  ];
  const lines = read && [
    ...read.bad.map(({ line, fault, file }) => teamText.bad(line, fault, file)),
    ...read.repeats.filter(({ line }) => line > 0).map(({ line, name, file }) => teamText.repeat(line, name, file)),
  ];
  const percent = Math.round((share ?? 0) * 100);
  return (
    <div>
      {isLong && (
        <label className={styles.progress}>
          <progress max={100} value={percent} />
          {teamText.reading(percent)}
        </label>
      )}
      <div role="status">
        {sums && <p>{isNothing ? teamText.nothingFound : joinFacts(sums)}</p>}
        {faults?.map((fault) => (
          <p key={fault}>{fault}</p>
        ))}
      </div>
      {lines && lines.length > 0 && <Lines lines={lines} />}
    </div>
  );
}
