import type { ReactNode } from 'react';
import { assessText } from '#content/text/assess.ts';
import { KeysNote } from './KeysNote.tsx';
import styles from './QuestionAside.module.css';

interface QuestionAsideProps {
  readonly whyWeAsk: string;
  /** Names of the frameworks that the skill supports. */
  readonly supports: readonly string[];
  readonly numberKeys: boolean;
  readonly onNumberKeys: (isOn: boolean) => void;
  /** What the terms of art in the question mean. */
  readonly words: ReactNode;
}

/** Why we ask, what it supports, the keys, and last what may come late. */
export function QuestionAside({ whyWeAsk, supports, numberKeys, onNumberKeys, words }: QuestionAsideProps) {
  return (
    <aside className={styles.aside} aria-label={assessText.whyWeAsk}>
      <h2>{assessText.whyWeAsk}</h2>
      <p className={styles.why}>{whyWeAsk}</p>
      <p>{assessText.supports(supports.join(', '))}</p>
      <KeysNote about={assessText.keysAbout} numberKeys={numberKeys} onNumberKeys={onNumberKeys} />
      {words}
    </aside>
  );
}
