import { calibrationText } from '#content/text/calibration.ts';
import type { QualityNote } from '#domain/answerQuality.ts';
import { Notice } from '#ui/Notice.tsx';
import styles from './QualityNotes.module.css';

interface QualityNotesProps {
  readonly notes: readonly QualityNote[];
  /** Which answers do not count. */
  readonly unasked?: string | undefined;
}

/** Why a result may tell little, and what is not in it; nothing when there is no sign of either. */
export function QualityNotes({ notes, unasked }: QualityNotesProps) {
  if (notes.length === 0 && !unasked) return null;
  return (
    <div className={styles.notes}>
      {notes.map((note) => (
        <Notice key={note} tone="warning">
          {calibrationText.quality[note]}
        </Notice>
      ))}
      {unasked && <Notice>{unasked}</Notice>}
    </div>
  );
}
