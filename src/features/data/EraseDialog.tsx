import { useState } from 'react';
import { dataText } from '#content/text/data.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';

/** Asks once more before everything is erased. */
export function EraseDialog({ onErase }: { readonly onErase: () => void }) {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  const erase = () => {
    close();
    onErase();
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{dataText.erase}</Button>
      <Dialog
        heading={dataText.eraseAsk}
        isOpen={isOpen}
        onClose={close}
        ways={
          <>
            <Button onClick={close}>{dataText.eraseNo}</Button>
            <Button look="primary" onClick={erase}>
              {dataText.eraseYes}
            </Button>
          </>
        }
      >
        <p>{dataText.eraseBody}</p>
      </Dialog>
    </>
  );
}
