import { useRef } from 'react';
import { dataText } from '#content/text/data.ts';
import { Button } from '#ui/Button.tsx';
import styles from './EraseDialog.module.css';

/** Asks once more before everything is erased. */
export function EraseDialog({ onErase }: { readonly onErase: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const erase = () => {
    dialog.current?.close();
    onErase();
  };
  return (
    <>
      <Button onClick={() => dialog.current?.showModal()}>{dataText.erase}</Button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="erase-question">
        <p id="erase-question">{dataText.eraseAsk}</p>
        <div className={styles.ways}>
          <Button look="primary" onClick={erase}>
            {dataText.eraseYes}
          </Button>
          <Button onClick={() => dialog.current?.close()}>{dataText.eraseNo}</Button>
        </div>
      </dialog>
    </>
  );
}
