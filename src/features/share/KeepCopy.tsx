import { useState } from 'react';
import { sharedText } from '#content/text/shared.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';

interface KeepCopyProps {
  readonly isKept: boolean;
  /** False where only the memory of the tab keeps anything. */
  readonly isOnDevice: boolean;
  readonly onKeep: () => void;
}

/** Asks before a shared result is kept. */
export function KeepCopy({ isKept, isOnDevice, onKeep }: KeepCopyProps) {
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const close = () => setAsking(false);
  const keep = () => {
    close();
    onKeep();
    setSaid(sharedText.kept);
  };
  return (
    <>
      <Button onClick={() => (isKept ? setSaid(sharedText.keptAlready) : setAsking(true))}>{sharedText.keep}</Button>
      <span role="status">{said}</span>
      <Dialog
        heading={sharedText.keepAsk}
        isOpen={isAsking}
        onClose={close}
        ways={
          <>
            <Button look="primary" onClick={keep}>
              {sharedText.keepYes}
            </Button>
            <Button onClick={close}>{sharedText.keepNo}</Button>
          </>
        }
      >
        <p>
          {sharedText.keepBody} {sharedText.keepWhere[isOnDevice ? 'device' : 'tab']}
        </p>
      </Dialog>
    </>
  );
}
