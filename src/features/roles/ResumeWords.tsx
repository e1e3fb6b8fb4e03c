import { useId, useRef, useState } from 'react';
import { rolesText } from '#content/text/roles.ts';
import { copyText } from '#platform/clipboard.ts';
import { Button } from '#ui/Button.tsx';
import { Fold } from '#ui/Fold.tsx';
import styles from './ResumeWords.module.css';

interface ResumeWordsProps {
  readonly roleName: string;
  readonly sentences: readonly string[];
}

/** Sentences to take along; where the clipboard is closed, a box with the words selected. */
export function ResumeWords({ roleName, sentences }: ResumeWordsProps) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const text = sentences.join('\n');
  const copy = async () => {
    const isCopied = await copyText(text);
    setOutcome(isCopied ? 'copied' : 'refused');
    // A second refusal: the box is there already.
    if (!isCopied) box.current?.select();
  };
  return (
    <Fold summary={`${rolesText.resume} (${sentences.length})`}>
      <div className={styles.words}>
        <p className={styles.note}>{rolesText.resumeNote}</p>
        {outcome === 'refused' ? (
          <textarea
            ref={(element) => {
              if (element && box.current !== element) element.select();
              box.current = element;
            }}
            aria-label={rolesText.resumeBox(roleName)}
            aria-describedby={id}
            className={styles.box}
            rows={sentences.length * 2}
            readOnly
            value={text}
          />
        ) : (
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        <div className={styles.ways}>
          <Button onClick={() => void copy()}>{rolesText.copy}</Button>
          <p id={id} role="status">
            {outcome === 'copied' && rolesText.copied}
            {outcome === 'refused' && rolesText.copyRefused}
          </p>
        </div>
      </div>
    </Fold>
  );
}
