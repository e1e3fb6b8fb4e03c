import { useId, useState } from 'react';
import { planText } from '#content/text/plan.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { CALENDAR_FILE, listOpenWorks, RemindersForm, type RemindersProps } from './RemindersForm.tsx';
import styles from './RemindersForm.module.css';

const words = planText.reminders;

/** A button, what came of it, and the dialog that makes a calendar file of what is left of the plan. */
export function AddReminders(props: RemindersProps) {
  const id = useId();
  const isNothing = listOpenWorks(props.plan).length === 0 && !props.own.reminders.recheck;
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
      <Button onClick={open}>{words.open}</Button>
      <Dialog
        heading={words.heading}
        isOpen={isOpen}
        onClose={close}
        ways={
          <>
            <Button look="primary" type="submit" form={id} disabled={isNothing}>
              {words.save}
            </Button>
            <Button onClick={close}>{words.cancel}</Button>
          </>
        }
      >
        <RemindersForm {...props} id={id} onSaved={closeSaved} />
      </Dialog>
      <p role="status" className={styles.saved}>
        {isSaved && words.saved(CALENDAR_FILE)}
      </p>
    </>
  );
}
