import { useId, useRef, useState, type ReactNode } from 'react';
import { shareText } from '#content/text/share.ts';
import { copyText } from '#platform/clipboard.ts';
import { Button } from '#ui/Button.tsx';
import styles from './LinkBox.module.css';

interface LinkBoxProps {
  readonly label: string;
  readonly link: string;
  /** What else can be done with the link. */
  readonly children?: ReactNode;
}

/** A link to be copied, by the button or by hand. What it says is about one link, and goes with it. */
export function LinkBox({ label, link, children }: LinkBoxProps) {
  const [said, setSaid] = useState({ of: link, text: '' });
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const copy = async () => {
    const isCopied = await copyText(link);
    setSaid({ of: link, text: isCopied ? shareText.copied : shareText.copyRefused });
    // Selects too, and shows where to press the keys.
    if (!isCopied) box.current?.focus();
  };
  return (
    <div className={styles.link}>
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={box}
        id={id}
        className={styles.box}
        rows={2}
        readOnly
        spellCheck={false}
        value={link}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div className={styles.ways}>
        <Button look="primary" onClick={() => void copy()}>
          {shareText.copy}
        </Button>
        {children}
      </div>
      <p role="status">{said.of === link ? said.text : ''}</p>
    </div>
  );
}
