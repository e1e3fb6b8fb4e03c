import type { ReactNode } from 'react';
import styles from './FileButton.module.css';

interface FileButtonProps {
  /** Classes of the words, those of a button. */
  readonly className: string;
  /** Endings and kinds of files, as the native control takes them. */
  readonly accept: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly isMany?: boolean;
  readonly children: ReactNode;
}

/** Opens files of the person's own; looks like a button. */
export function FileButton({ className, accept, onFiles, isMany = true, children }: FileButtonProps) {
  return (
    <label className={styles.button}>
      <span className={className}>{children}</span>
      <input
        className={styles.input}
        type="file"
        multiple={isMany}
        accept={accept}
        onChange={({ target }) => {
          if (target.files?.length) onFiles([...target.files]);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
    </label>
  );
}
