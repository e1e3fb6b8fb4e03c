import { useId, useRef, useState } from 'react';
import { Link } from 'react-router';
import { rolesText } from '#content/text/roles.ts';
import { Button } from '#ui/Button.tsx';
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
  const dialog = useRef<HTMLDialogElement>(null);
  const [isTaken, setTaken] = useState(false);
  const id = useId();
  if (isChosen && !isTaken) return null;
  if (isChosen) {
    return (
      <p ref={focusNow} tabIndex={-1} className={styles.taken}>
        {rolesText.taken(name)} <Link to={resultsHref}>{rolesText.seeResults}</Link>
      </p>
    );
  }
  const take = () => {
    dialog.current?.close();
    setTaken(true);
    onTake();
  };
  return (
    <div>
      <Button look="primary" onClick={() => dialog.current?.showModal()}>
        {rolesText.take}
      </Button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={id}>
        <h4 id={id}>{rolesText.takeQuestion(name)}</h4>
        <p>{isKept ? rolesText.takeKeeps(effect.total) : rolesText.takeKeepsOnlyHere(effect.total)}</p>
        <p>{rolesText.takeCounts(effect.counting, effect.asked)}</p>
        <div className={styles.ways}>
          <Button look="primary" onClick={take}>
            {rolesText.takeYes}
          </Button>
          <Button onClick={() => dialog.current?.close()}>{rolesText.takeNo}</Button>
        </div>
      </dialog>
    </div>
  );
}
