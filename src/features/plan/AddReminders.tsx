import { useRef, useState } from 'react';
import { planText } from '#content/text/plan.ts';
import { Button } from '#ui/Button.tsx';
import { RemindersForm, type RemindersProps } from './RemindersForm.tsx';
import styles from './AddReminders.module.css';

/** A button, and the dialog that makes a calendar file of what is left of the plan. */
export function AddReminders(props: RemindersProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const open = () => {
    setIsOpen(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <Button onClick={open}>{planText.reminders.open}</Button>
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-labelledby="reminders-heading"
        onClose={() => setIsOpen(false)}
      >
        {isOpen && <RemindersForm {...props} onClose={() => dialog.current?.close()} />}
      </dialog>
    </>
  );
}
