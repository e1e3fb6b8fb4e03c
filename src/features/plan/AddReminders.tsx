import { useState } from 'react';
import { planText } from '#content/text/plan.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { CALENDAR_FILE, RemindersForm, type RemindersProps } from './RemindersForm.tsx';
import styles from './RemindersForm.module.css';

/** A button, what came of it, and the dialog that makes a calendar file of what is left of the plan. */
export function AddReminders(props: RemindersProps) {
  const [isOpen, setOpen] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const close = () => setOpen(false);
  const open = () => {
    setSaved(false);
    setOpen(true);
  };
  const closeSaved = () => {
    setSaved(true);
    close();
  };
  return (
    <>
      <Button onClick={open}>{planText.reminders.open}</Button>
      <Dialog heading={planText.reminders.heading} isOpen={isOpen} onClose={close}>
        <RemindersForm {...props} onSaved={closeSaved} onClose={close} />
      </Dialog>
      <p role="status" className={styles.saved}>
        {isSaved && planText.reminders.saved(CALENDAR_FILE)}
      </p>
    </>
  );
}
