import { useId, useState, type FormEvent } from 'react';
import { Button } from './Button.tsx';
import styles from './CodeBox.module.css';
import { Notice } from './Notice.tsx';

/** Why something cannot be opened, and what to do. */
export interface FaultWords {
  readonly heading: string;
  readonly body: string;
}

interface CodeBoxProps {
  readonly label: string;
  /** The words of its button. */
  readonly action: string;
  /** What stands in the box at first: a code to be corrected. */
  readonly initial?: string | undefined;
  /** Opens what was typed. @returns Why not, where it cannot be read. */
  readonly onOpen: (text: string) => FaultWords | undefined;
}

/** A box for a code typed by hand, a link, or a whole message with one in it. */
export function CodeBox({ label, action, initial = '', onOpen }: CodeBoxProps) {
  const [text, setText] = useState(initial);
  const [fault, setFault] = useState<FaultWords>();
  const id = useId();
  const open = (event: FormEvent) => {
    event.preventDefault();
    setFault(onOpen(text));
  };
  return (
    <form className={styles.form} onSubmit={open}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className={styles.box}
        rows={3}
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        required
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setFault(undefined);
        }}
      />
      <div>
        <Button type="submit" look="primary">
          {action}
        </Button>
      </div>
      <div role="status">
        {fault && (
          <Notice tone="warning">
            <strong>{fault.heading}.</strong> {fault.body}
          </Notice>
        )}
      </div>
    </form>
  );
}
