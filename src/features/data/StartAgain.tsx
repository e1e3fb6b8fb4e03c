import { useEffect, useRef, useState } from 'react';
import { dataText } from '#content/text/data.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Notice } from '#ui/Notice.tsx';

interface StartAgainProps {
  /** True when there is nothing to clear. */
  readonly isEmpty: boolean;
  readonly onStartAgain: () => void;
}

/** Asks once before the answers are cleared; the result before is kept. */
export function StartAgain({ isEmpty, onStartAgain }: StartAgainProps) {
  const [step, setStep] = useState<'closed' | 'asking' | 'done'>('closed');
  const status = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button went away with the answers.
    if (step === 'done') status.current?.focus();
  }, [step]);
  const start = () => {
    onStartAgain();
    setStep('done');
  };
  const close = () => setStep((now) => (now === 'asking' ? 'closed' : now));
  return (
    <>
      {isEmpty ? (
        step !== 'done' && <p>{dataText.nothing}</p>
      ) : (
        <Button onClick={() => setStep('asking')}>{dataText.again}</Button>
      )}
      <Dialog
        heading={dataText.againAsk}
        isOpen={step === 'asking'}
        onClose={close}
        ways={
          <>
            <Button look="primary" onClick={start}>
              {dataText.againYes}
            </Button>
            <Button onClick={close}>{dataText.againNo}</Button>
          </>
        }
      >
        <p>{dataText.againBody}</p>
      </Dialog>
      <div ref={status} role="status" tabIndex={-1}>
        {step === 'done' && <Notice>{dataText.againDone}</Notice>}
      </div>
    </>
  );
}
