import { useId, useState, type FormEvent } from 'react';
import { sharedText } from '#content/text/shared.ts';
import type { LinkFault } from '#domain/linkModel.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './OpenCode.module.css';

interface OpenCodeProps {
  /** Opens what was typed. @returns Why not, where it cannot be read. */
  readonly onOpen: (text: string) => LinkFault | undefined;
}

/** A box for a code typed by hand, a link, or a whole message with one in it. */
export function OpenCode({ onOpen }: OpenCodeProps) {
  const [text, setText] = useState('');
  const [fault, setFault] = useState<LinkFault>();
  const id = useId();
  const open = (event: FormEvent) => {
    event.preventDefault();
    setFault(onOpen(text));
  };
  return (
    <form className={styles.form} onSubmit={open}>
      <label htmlFor={id}>{sharedText.code}</label>
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
          {sharedText.open}
        </Button>
      </div>
      <div role="status">
        {fault && (
          <Notice tone="warning">
            <strong>{sharedText.faults[fault].heading}.</strong> {sharedText.faults[fault].body}
          </Notice>
        )}
      </div>
    </form>
  );
}
