import { useEffect, useRef, useState } from 'react';
import { formatTime } from '#content/text/common.ts';
import { sharedComputerText as text } from '#content/text/sharedComputer.ts';
import { judgeRest, REST_LIMIT_MS } from '#domain/rest.ts';
import { hearActivity } from '#platform/activity.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './SharedComputer.module.css';

const TICK_MS = 1000;

/**
 * Watches how long nobody touched the page.
 * @returns When the tab will be wiped, in epoch milliseconds, once that is near; else undefined.
 */
function useRest(isWatched: boolean, onOver: () => void): number | undefined {
  const [wipesAt, setWipesAt] = useState<number>();
  const over = useRef(onOver);
  useEffect(() => {
    over.current = onOver;
  });
  useEffect(() => {
    if (!isWatched) return undefined;
    let activeAt = Date.now();
    const stop = hearActivity(() => {
      activeAt = Date.now();
      setWipesAt(undefined);
    });
    // The time is compared, not counted: a sleeping computer wakes up late.
    const tick = setInterval(() => {
      const rest = judgeRest(Date.now() - activeAt);
      setWipesAt(rest === 'warning' ? activeAt + REST_LIMIT_MS : undefined);
      if (rest === 'over') over.current();
    }, TICK_MS);
    return () => {
      stop();
      clearInterval(tick);
    };
  }, [isWatched]);
  return wipesAt;
}

interface SharedComputerProps {
  /** True when there is something to wipe. */
  readonly holdsAny: boolean;
  /** Wipes the memory of this tab and goes to its first page. */
  readonly onWipe: () => void;
}

/** On a shared computer: what that means, a way to finish, and a wipe when nobody is there any more. */
export function SharedComputer({ holdsAny, onWipe }: SharedComputerProps) {
  const [isAsking, setAsking] = useState(false);
  const [isWiped, setWiped] = useState(false);
  const wipe = () => {
    setAsking(false);
    setWiped(true);
    onWipe();
  };
  const wipesAt = useRest(holdsAny, wipe);
  return (
    <>
      {holdsAny ? (
        <Notice>
          <div className={styles.row}>
            <span>{text.note}</span>
            <Button onClick={() => setAsking(true)}>{text.wipe}</Button>
          </div>
        </Notice>
      ) : (
        isWiped && <Notice>{text.wiped}</Notice>
      )}
      <Dialog
        heading={text.wipeAsk}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        ways={
          <>
            <Button look="primary" onClick={wipe}>
              {text.wipeYes}
            </Button>
            <Button onClick={() => setAsking(false)}>{text.wipeNo}</Button>
          </>
        }
      >
        <p>{text.wipeBody}</p>
      </Dialog>
      <Dialog
        heading={text.restAsk}
        isOpen={wipesAt !== undefined}
        // Whatever closed it was a key or a touch, and that is what keeps the answers.
        onClose={() => undefined}
        ways={<Button look="primary">{text.restKeep}</Button>}
      >
        <p>{wipesAt !== undefined && text.restBody(formatTime(wipesAt))}</p>
      </Dialog>
    </>
  );
}
