import { assessText } from '#content/text/assess.ts';
import type { QuestionnaireId } from '#domain/model.ts';
import hues from '#ui/hues.module.css';
import styles from './ProgressSegments.module.css';

export interface Segment {
  readonly id: QuestionnaireId;
  readonly name: string;
  readonly answered: number;
  readonly total: number;
  readonly isDone: boolean;
  /** Number of the question that is shown, from 1; absent for the other parts. */
  readonly at?: number | undefined;
}

function describe({ at, total, isDone }: Segment): string | undefined {
  if (at !== undefined) return assessText.segmentAt(at, total);
  return isDone ? assessText.segmentDone : undefined;
}

interface ProgressSegmentsProps {
  readonly segments: readonly Segment[];
  /** "about 6 min left", for phones. */
  readonly minutesLeft?: string | undefined;
}

/** Four bars, one a questionnaire, with words that change at each step. */
export function ProgressSegments({ segments, minutesLeft }: ProgressSegmentsProps) {
  return (
    <ol className={styles.segments} aria-label={assessText.progressLabel}>
      {segments.map((segment) => {
        const detail = describe(segment);
        const look = segment.at === undefined ? styles.segment : `${styles.segment} ${styles.current}`;
        return (
          <li key={segment.id} className={`${look} ${hues[segment.id]}`} aria-current={segment.at ? 'step' : undefined}>
            <progress className={styles.bar} value={segment.answered} max={segment.total} aria-label={segment.name} />
            <span className={styles.words}>
              <span>
                {segment.name}
                {detail && <span className={styles.detail}> · {detail}</span>}
              </span>
              {segment.at && <span className={styles.left}>{minutesLeft}</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
