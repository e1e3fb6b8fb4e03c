import { useState } from 'react';
import { planText } from '#content/text/plan.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { RemindersForm, type RemindersProps } from './RemindersForm.tsx';

/** A button, and the dialog that makes a calendar file of what is left of the plan. */
export function AddReminders(props: RemindersProps) {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{planText.reminders.open}</Button>
      <Dialog heading={planText.reminders.heading} isOpen={isOpen} onClose={close}>
        <RemindersForm {...props} onClose={close} />
      </Dialog>
    </>
  );
}
