import { questionnaireNames } from '#content/text/common.ts';
import { resultsText } from '#content/text/results.ts';
import type { QuestionnaireId } from '#domain/model.ts';
import type { Progress } from '#domain/progress.ts';
import hues from '#ui/hues.module.css';
import styles from './PartProgress.module.css';

interface PartProgressProps {
  readonly parts: readonly { readonly id: QuestionnaireId; readonly progress: Progress }[];
}

function describe({ state, answered, total }: Progress): string {
  const { partStates } = resultsText;
  return state === 'inProgress' ? partStates.inProgress(answered, total) : partStates[state];
}

/** What this result covers so far: the four questionnaires, and how far each is. */
export function PartProgress({ parts }: PartProgressProps) {
  const doneCount = parts.filter(({ progress }) => progress.state === 'done').length;
  return (
    <div className={styles.partial}>
      <p>{resultsText.partial(doneCount)}</p>
      <ul className={styles.parts}>
        {parts.map(({ id, progress }) => (
          <li key={id} className={`${styles.part} ${styles[progress.state]} ${hues[id]}`}>
            <span className={styles.name}>{questionnaireNames[id]}</span> {describe(progress)}
          </li>
        ))}
      </ul>
    </div>
  );
}
