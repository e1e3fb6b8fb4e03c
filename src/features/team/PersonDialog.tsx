import { useId, useState } from 'react';
import { teamText } from '#content/text/team.ts';
import { MOST_LABEL_CHARACTERS } from '#domain/teamLabel.ts';
import { Button, buttonClass } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import styles from './PersonDialog.module.css';
import section from './TeamSection.module.css';

interface PersonDialogProps {
  /** The label, or the name that was made for a person without one. */
  readonly name: string;
  /** Empty where there is none. */
  readonly label: string;
  /** Role, length and day. */
  readonly about: string;
  /** Opens the result for reading. */
  readonly href: string;
  /** True for a label under which somebody else of this role is in the team. */
  readonly isTaken: (label: string) => boolean;
  readonly onLabel: (label: string) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** One person: the trainer's own label, the result, and the way out of the team. Give it the person as its key. */
export function PersonDialog(props: PersonDialogProps) {
  const { name, label, about, href, isTaken, onLabel, onRemove, onClose } = props;
  const [text, setText] = useState(label);
  const id = useId();
  return (
    <Dialog heading={name} isOpen onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onLabel(text);
        }}
      >
        <p>{about}</p>
        <label htmlFor={id} className={section.title}>
          {teamText.editLabel}
        </label>
        <input
          id={id}
          value={text}
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          maxLength={MOST_LABEL_CHARACTERS}
          onChange={(event) => setText(event.target.value)}
        />
        <p id={`${id}-hint`} className={section.soft}>
          {teamText.editHint}
        </p>
        <p role="status">{isTaken(text) && teamText.taken(text.trim())}</p>
        <div className={section.ways}>
          <Button look="primary" type="submit">
            {teamText.save}
          </Button>
          <a className={buttonClass()} href={href}>
            {teamText.openResult}
          </a>
          <Button onClick={onRemove}>{teamText.remove}</Button>
          <Button look="quiet" onClick={onClose}>
            {teamText.close}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
