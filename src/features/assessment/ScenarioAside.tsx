import type { ReactNode } from 'react';
import { scenarioText } from '#content/text/scenario.ts';
import { KeysNote } from './KeysNote.tsx';
import styles from './QuestionAside.module.css';

interface ScenarioAsideProps {
  /** How the answer moved the level; absent before the reasons are shown. */
  readonly move: string | undefined;
  readonly numberKeys: boolean;
  readonly onNumberKeys: (isOn: boolean) => void;
  /** What the terms of art in the scenario mean. */
  readonly words: ReactNode;
}

/** How a scenario counts, the keys as long as there is something to answer, and last what may come late. */
export function ScenarioAside({ move, numberKeys, onNumberKeys, words }: ScenarioAsideProps) {
  return (
    <aside className={styles.aside} aria-label={scenarioText.howItCounts}>
      <h2>{scenarioText.howItCounts}</h2>
      <p className={styles.why}>{move ?? scenarioText.notYetCounted}</p>
      {move === undefined && (
        <KeysNote about={scenarioText.keysAbout} numberKeys={numberKeys} onNumberKeys={onNumberKeys} />
      )}
      {words}
    </aside>
  );
}
