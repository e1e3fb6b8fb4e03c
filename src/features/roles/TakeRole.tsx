import { useState } from 'react';
import { Link } from 'react-router';
import { rolesText } from '#content/text/roles.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import type { Switch } from './listed.ts';
import styles from './TakeRole.module.css';

interface TakeRoleProps {
  readonly name: string;
  readonly isChosen: boolean;
  readonly switch: Switch;
  /** False on a shared computer: the answers stay in the tab. */
  readonly isKept: boolean;
  readonly resultsHref: string;
  readonly onTake: () => void;
}

/** The button that asked is gone: the focus goes to what came of it. */
function focusNow(element: HTMLElement | null): void {
  element?.focus();
}

/** Switches to a role, after saying what becomes of the answers. */
export function TakeRole({ name, isChosen, switch: effect, isKept, resultsHref, onTake }: TakeRoleProps) {
  const [isAsking, setAsking] = useState(false);
  const [isTaken, setTaken] = useState(false);
  if (isChosen && !isTaken) return null;
  if (isChosen) {
    return (
      <p ref={focusNow} tabIndex={-1} className={styles.taken}>
        {rolesText.taken(name)} <Link to={resultsHref}>{rolesText.seeResults}</Link>
      </p>
    );
  }
  const take = () => {
    setAsking(false);
    setTaken(true);
    onTake();
  };
  return (
    <>
      <Button look="primary" onClick={() => setAsking(true)}>
        {rolesText.take}
      </Button>
      <Dialog
        heading={rolesText.takeQuestion(name)}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        ways={
          <>
            <Button look="primary" onClick={take}>
              {rolesText.takeYes}
            </Button>
            <Button onClick={() => setAsking(false)}>{rolesText.takeNo}</Button>
          </>
        }
      >
        <p>{isKept ? rolesText.takeKeeps(effect.total) : rolesText.takeKeepsOnlyHere(effect.total)}</p>
        <p>{rolesText.takeCounts(effect.counting, effect.asked, effect.total)}</p>
      </Dialog>
    </>
  );
}
