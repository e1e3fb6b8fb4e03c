import { useId, useLayoutEffect, useRef, useState, type ClipboardEvent, type DragEvent, type ReactNode } from 'react';
import { teamText } from '#content/text/team.ts';
import { Button, buttonClass } from '#ui/Button.tsx';
import { FileButton } from '#ui/FileButton.tsx';
import styles from './TeamInput.module.css';
import section from './TeamSection.module.css';

/** As much text at once nobody types: it was pasted, and is read without a further press. */
const PASTED = 20;
/** A box is slow to take more than this: it is read past the box. */
const MOST_IN_BOX = 50_000;

interface TeamInputProps {
  /** The name of the box. */
  readonly label: string;
  readonly hint?: string;
  /** Opens the box again; undefined before anything is read, when it stands open. */
  readonly openWords: string | undefined;
  readonly onText: (text: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
  /** More to set, beside an open box. */
  readonly more?: ReactNode;
  /** What came of it, and ways on. */
  readonly children?: ReactNode;
}

/** A box for links, codes, mails and tables; files may be opened or dropped. Once something is read it is one row. */
export function TeamInput({ label, hint, openWords, onText, onFiles, more, children }: TeamInputProps) {
  const [text, setText] = useState('');
  const [isOver, setOver] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const isFolded = openWords !== undefined && !isOpen;
  // Who read links from the box goes on from where it can be opened again.
  useLayoutEffect(() => {
    if (isFolded && document.activeElement?.closest('[hidden]')) opener.current?.focus();
  }, [isFolded]);
  // Who opened the box is in it.
  useLayoutEffect(() => {
    if (isOpen) box.current?.focus();
  }, [isOpen]);
  const change = (next: string) => {
    setEmpty(false);
    setText(next);
    if (next.length - text.length >= PASTED || next === '') onText(next);
    // Who types is not folded away when a team that was kept is there.
    else setOpen(true);
  };
  const read = () => {
    const isNothing = text.trim() === '';
    setEmpty(isNothing);
    if (isNothing) box.current?.focus();
    else {
      // The first reading folds the box; one that was opened again stays, with what may have to be mended.
      if (openWords === undefined) setOpen(false);
      onText(text);
    }
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
      <div hidden={isFolded} className={isFolded ? undefined : styles.open}>
        <label htmlFor={id} className={section.title}>
          {label}
        </label>
        {hint && (
          <p id={`${id}-hint`} className={section.soft}>
            {hint}
          </p>
        )}
        <textarea
          ref={box}
          id={id}
          rows={openWords === undefined && hint ? 6 : 2}
          className={styles.box}
          aria-describedby={hint ? `${id}-hint` : undefined}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => change(event.target.value)}
          onPaste={paste}
        />
        <p role="status">{isEmpty && teamText.pasteFirst}</p>
      </div>
      <div className={styles.ways}>
        <span hidden={isFolded}>
          <Button look="primary" onClick={read}>
            {teamText.read}
          </Button>
        </span>
        {openWords !== undefined && (
          <Button ref={opener} onClick={() => setOpen(!isOpen)}>
            {isOpen ? teamText.closeBox : openWords}
          </Button>
        )}
        <FileButton className={buttonClass()} accept=".txt,.csv,.json,text/plain,text/csv" onFiles={onFiles}>
          {teamText.files}
        </FileButton>
        {!isFolded && <span className={section.soft}>{teamText.filesHint}</span>}
        {children}
      </div>
      {!isFolded && more}
    </div>
  );
}
