import { assessText } from '#content/text/assess.ts';
import styles from './QuestionAside.module.css';

interface KeysNoteProps {
  readonly about: string;
  readonly numberKeys: boolean;
  readonly onNumberKeys: (isOn: boolean) => void;
}

/** Which keys answer, and the way to turn number keys off. */
export function KeysNote({ about, numberKeys, onNumberKeys }: KeysNoteProps) {
  return (
    <div className={styles.keys}>
      <h2>{assessText.keys}</h2>
      <p>{about}</p>
      <label className={styles.toggle}>
        <input type="checkbox" checked={numberKeys} onChange={(event) => onNumberKeys(event.target.checked)} />
        {assessText.numberKeys}
      </label>
    </div>
  );
}
