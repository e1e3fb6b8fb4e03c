import { startText } from '#content/text/start.ts';
import styles from './LengthChoice.module.css';

interface LengthChoiceProps {
  readonly length: 'quick' | 'full';
  /** Rounded minutes for the chosen role. */
  readonly minutes: { readonly quick: number; readonly full: number };
  readonly onLength: (length: 'quick' | 'full') => void;
}

const CHOICES = [
  { id: 'full', name: startText.full, time: startText.fullTime, about: startText.fullAbout },
  { id: 'quick', name: startText.quick, time: startText.quickTime, about: startText.quickAbout },
] as const;

/** Full or quick, with the minutes each takes. */
export function LengthChoice({ length, minutes, onLength }: LengthChoiceProps) {
  return (
    <fieldset className={styles.lengths}>
      <legend>{startText.lengthLegend}</legend>
      {CHOICES.map(({ id, name, time, about }) => (
        <label key={id} className={styles.length}>
          <input type="radio" name="length" checked={length === id} onChange={() => onLength(id)} />
          <strong>{name}</strong> <span>{time(minutes[id])}</span> {about}
        </label>
      ))}
    </fieldset>
  );
}
