import { useId, useRef, useState, type ClipboardEvent, type DragEvent, type ReactNode } from 'react';
import { teamText } from '#content/text/team.ts';
import { Button, buttonClass } from '#ui/Button.tsx';
import { FileButton } from '#ui/FileButton.tsx';
import styles from './TeamInput.module.css';

/** As much text at once nobody types: it was pasted, and is read without a further press. */
const PASTED = 20;
/** A box is slow to take more than this: it is read past the box. */
const MOST_IN_BOX = 50_000;

interface TeamInputProps {
  /** The name of the box. */
  readonly label: string;
  readonly hint?: string;
  /** Lines of the box. */
  readonly rows: number;
  readonly onText: (text: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
  /** What came of it, and more to set. */
  readonly children?: ReactNode;
}

/** A box for links, codes, mails and tables; files may be opened or dropped. */
export function TeamInput({ label, hint, rows, onText, onFiles, children }: TeamInputProps) {
  const [text, setText] = useState('');
  const [isOver, setOver] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const change = (next: string) => {
    setEmpty(false);
    setText(next);
    if (next.length - text.length >= PASTED || next === '') onText(next);
  };
  const read = () => {
    const isNothing = text.trim() === '';
    setEmpty(isNothing);
    if (isNothing) box.current?.focus();
    else onText(text);
  };
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (pasted.length <= MOST_IN_BOX) return;
    event.preventDefault();
    setEmpty(false);
    onText(pasted);
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      className={isOver ? `${styles.input} ${styles.over}` : styles.input}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <textarea
        ref={box}
        id={id}
        rows={rows}
        className={styles.box}
        aria-describedby={hint ? `${id}-hint` : undefined}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => change(event.target.value)}
        onPaste={paste}
      />
      <div className={styles.ways}>
        <Button look="primary" onClick={read}>
          {teamText.read}
        </Button>
        <FileButton className={buttonClass()} accept=".txt,.csv,.json,text/plain,text/csv" onFiles={onFiles}>
          {teamText.files}
        </FileButton>
        <span className={styles.hint}>{teamText.filesHint}</span>
      </div>
      <p role="status">{isEmpty && teamText.pasteFirst}</p>
      {children}
    </div>
  );
}
