import { useEffect, useId, useRef, type ReactNode } from 'react';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly heading: string;
  readonly isOpen: boolean;
  /** Also called when the person closes it with Escape. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The buttons at its end, the main one first; a form inside brings its own. */
  readonly ways?: ReactNode;
}

/** A native dialog over the page; closing it gives the focus back to where it was. */
export function Dialog({ heading, isOpen, onClose, children, ways }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      {isOpen && (
        <>
          <h2 id={id}>{heading}</h2>
          {children}
          {ways && <div className={styles.ways}>{ways}</div>}
        </>
      )}
    </dialog>
  );
}
