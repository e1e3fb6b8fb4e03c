import { calibrationText } from '#content/text/calibration.ts';
import type { QualityNote } from '#domain/answerQuality.ts';
import { Notice } from '#ui/Notice.tsx';
import styles from './QualityNotes.module.css';

/** Why a result may tell little; nothing when there is no sign of it. */
export function QualityNotes({ notes }: { readonly notes: readonly QualityNote[] }) {
  if (notes.length === 0) return null;
  return (
    <div className={styles.notes}>
      {notes.map((note) => (
        <Notice key={note} tone="warning">
          {calibrationText.quality[note]}
        </Notice>
      ))}
    </div>
  );
}
