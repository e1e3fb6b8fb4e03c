import { calibrationText } from '#content/text/calibration.ts';
import type { Scenario } from '#content/types.ts';
import styles from './LookFirst.module.css';

const text = calibrationText.lookFirst;

export interface RiskyChoice {
  readonly scenario: Scenario;
  readonly skillTitle: string;
  /** Number of the chosen option in the frozen order. */
  readonly option: number;
}

/** A choice that could put a patient at risk: what is safer and why, without blame. */
export function LookFirst({ choices }: { readonly choices: readonly RiskyChoice[] }) {
  return choices.map(({ scenario, skillTitle, option }) => {
    const best = scenario.options.find(({ outcome }) => outcome === 'best');
    const chosen = scenario.options[option];
    return (
      <section key={scenario.id} className={styles.look}>
        <h2>{text.heading}</h2>
        <p>
          {text.body} {text.skill(skillTitle)}
        </p>
        <p className={styles.soft}>
          {text.situation} {scenario.situation}
        </p>
        <p>
          {text.chosen} {chosen?.text}
        </p>
        <p>
          <strong>{text.safer}</strong> {best?.text}
        </p>
        <p>
          <strong>{text.why}</strong> {chosen?.reason}
        </p>
        <p className={styles.soft}>{text.close}</p>
      </section>
    );
  });
}
