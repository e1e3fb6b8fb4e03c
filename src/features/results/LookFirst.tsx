import { calibrationText } from '#content/text/calibration.ts';
import type { Person } from '#content/text/person.ts';
import type { Scenario } from '#content/types.ts';
import styles from './LookFirst.module.css';

const text = calibrationText.lookFirst;

export interface RiskyChoice {
  readonly scenario: Scenario;
  readonly skillTitle: string;
  /** Number of the chosen option in the frozen order. */
  readonly option: number;
}

interface ChoiceProps {
  readonly choice: RiskyChoice;
  readonly person: Person;
}

function Choice({ choice: { scenario, skillTitle, option }, person }: ChoiceProps) {
  const best = scenario.options.find(({ outcome }) => outcome === 'best');
  const chosen = scenario.options[option];
  return (
    <li className={styles.choice}>
      <h3>{skillTitle}</h3>
      <p className={styles.soft}>
        {text.situation} {scenario.situation}
      </p>
      <p>
        {text.chosen[person]} {chosen?.text}
      </p>
      <p>
        <strong>{text.safer}</strong> {best?.text}
      </p>
      <p>
        <strong>{text.why}</strong> {chosen?.reason}
      </p>
    </li>
  );
}

interface LookFirstProps {
  readonly choices: readonly RiskyChoice[];
  readonly person: Person;
}

/** Choices that could put a patient at risk: what is safer and why, without blame. */
export function LookFirst({ choices, person }: LookFirstProps) {
  if (choices.length === 0) return null;
  return (
    <section className={styles.look}>
      <h2>{text.heading}</h2>
      <p>{text.body(choices.length, person)}</p>
      <ul className={styles.choices}>
        {choices.map((choice) => (
          <Choice key={choice.scenario.id} choice={choice} person={person} />
        ))}
      </ul>
      <p className={styles.soft}>{text.close(choices.length, person)}</p>
    </section>
  );
}
