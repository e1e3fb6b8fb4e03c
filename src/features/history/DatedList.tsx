import { useState } from 'react';
import { Link } from 'react-router';
import { historyText } from '#content/text/history.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Fold } from '#ui/Fold.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import styles from './History.module.css';

/** A dated result as its row shows it. */
export interface DatedRow {
  readonly key: string;
  readonly label: string;
  readonly href: string;
}

interface DatedListProps {
  readonly rows: readonly DatedRow[];
  readonly onRemove: (key: string) => void;
}

/** Every dated result, to open or to remove. */
export function DatedList({ rows, onRemove }: DatedListProps) {
  const [asked, setAsked] = useState<DatedRow>();
  const [isRemoved, setRemoved] = useState(false);
  const close = () => setAsked(undefined);
  const remove = () => {
    if (asked) onRemove(asked.key);
    setRemoved(true);
    close();
  };
  return (
    <Fold summary={historyText.list}>
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.key}>
            <span>{row.label}</span>
            <div>
              <Link to={row.href}>
                {historyText.open} <VisuallyHidden>{historyText.openHidden(row.label)}</VisuallyHidden>
              </Link>
              <Button look="quiet" onClick={() => setAsked(row)}>
                {historyText.remove} <VisuallyHidden>{historyText.openHidden(row.label)}</VisuallyHidden>
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <div role="status">{isRemoved && <p>{historyText.removed}</p>}</div>
      <Dialog
        heading={historyText.removeAsk(asked?.label ?? '')}
        isOpen={asked !== undefined}
        onClose={close}
        ways={
          <>
            <Button look="primary" onClick={remove}>
              {historyText.removeYes}
            </Button>
            <Button onClick={close}>{historyText.removeNo}</Button>
          </>
        }
      >
        <p>{historyText.removeBody}</p>
      </Dialog>
    </Fold>
  );
}
