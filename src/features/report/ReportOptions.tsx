import type { Person } from '#content/text/person.ts';
import { reportText } from '#content/text/report.ts';
import { resultsText } from '#content/text/results.ts';
import { REPORT_AUDIENCES } from '#content/types.ts';
import type { ReportChoices } from '#state/inputs.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import styles from './ReportOptions.module.css';

const text = reportText.options;

interface ReportOptionsProps {
  readonly isOpen: boolean;
  readonly choices: ReportChoices;
  readonly person: Person;
  /** True where the sign-off sheet was wanted and could not be loaded. */
  readonly isMissing: boolean;
  readonly onChange: (change: Partial<ReportChoices>) => void;
  /** Absent where the browser cannot print. */
  readonly onPrint: (() => void) | undefined;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

type ChoicesProps = Pick<ReportOptionsProps, 'choices' | 'person' | 'onChange' | 'isMissing'>;

function Audience({ choices, person, onChange }: ChoicesProps) {
  return (
    <fieldset className={styles.group}>
      <legend>{text.audience}</legend>
      {REPORT_AUDIENCES.map((audience) => (
        <label key={audience} className={styles.choice}>
          <input
            type="radio"
            name="audience"
            checked={choices.audience === audience}
            onChange={() => onChange({ audience })}
          />
          <span>
            {text.audienceNames[person][audience]}
            <span className={styles.hint}>{text.audienceHints[audience]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Extras({ choices, onChange, isMissing }: ChoicesProps) {
  return (
    <fieldset className={styles.group}>
      <legend>{text.extras}</legend>
      {(['signOff', 'pocketCard'] as const).map((extra) => (
        <label key={extra} className={styles.choice}>
          <input
            type="checkbox"
            checked={choices[extra]}
            onChange={({ target }) => onChange({ [extra]: target.checked })}
          />
          <span>
            {text[extra]}
            <span className={styles.hint}>{text.extraHints[extra]}</span>
          </span>
        </label>
      ))}
      <div role="status">{isMissing && <p>{text.missing}</p>}</div>
    </fieldset>
  );
}

/** What is printed, and for whom; and the way out where nothing can be printed. */
export function ReportOptions(props: ReportOptionsProps) {
  const { isOpen, onPrint, onSave, onClose } = props;
  return (
    <Dialog
      heading={text.heading}
      isOpen={isOpen}
      onClose={onClose}
      ways={
        <>
          {onPrint && (
            <Button look="primary" onClick={onPrint}>
              {text.print}
            </Button>
          )}
          <Button onClick={onSave}>{resultsText.saveReport}</Button>
          <Button onClick={onClose}>{text.close}</Button>
        </>
      }
    >
      <Audience {...props} />
      <Extras {...props} />
      <p className={styles.hint}>{text.saveHint}</p>
    </Dialog>
  );
}
