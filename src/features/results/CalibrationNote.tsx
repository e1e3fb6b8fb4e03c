import { calibrationText } from '#content/text/calibration.ts';
import type { Person } from '#content/text/person.ts';
import { confidenceNames } from '#content/text/answerNames.ts';
import type { Scenario } from '#content/types.ts';
import { CONFIDENCE_SHARES, type Calibration } from '#domain/calibration.ts';
import { Fold } from '#ui/Fold.tsx';
import legend from '#ui/legend.module.css';
import styles from './CalibrationNote.module.css';
import { ScrollFrame } from '#ui/ScrollFrame.tsx';
import { useLate } from '#ui/useLate.ts';

async function loadChart() {
  const { CalibrationChart } = await import('./CalibrationChart.tsx');
  return (groups: Calibration['groups']) => <CalibrationChart groups={groups} />;
}

export interface NamedScenario {
  readonly scenario: Scenario;
  readonly skillTitle: string;
}

interface CalibrationNoteProps {
  readonly calibration: Calibration;
  readonly person: Person;
  readonly areUpperGuesses: boolean;
  readonly certainNotBest: readonly NamedScenario[];
  readonly unsureButBest: readonly NamedScenario[];
}

function NamedList({ heading, items }: { heading: string; items: readonly NamedScenario[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      <h3>{heading}</h3>
      <ul className={styles.list}>
        {items.map(({ scenario, skillTitle }) => (
          <li key={scenario.id}>
            {skillTitle}. <span className={styles.soft}>{scenario.keep}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function GroupTable({ groups }: Pick<Calibration, 'groups'>) {
  const { columns } = calibrationText;
  return (
    <Fold summary={calibrationText.table}>
      <ScrollFrame label={calibrationText.tableName}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{columns.confidence}</th>
              <th scope="col">{columns.answers}</th>
              <th scope="col">{columns.best}</th>
              <th scope="col">{columns.fair}</th>
            </tr>
          </thead>
          <tbody>
            {groups.map(({ confidence, count, bestCount }) => (
              <tr key={confidence}>
                <th scope="row">{confidenceNames[confidence]}</th>
                <td>{count}</td>
                <td>{bestCount}</td>
                <td>{Math.round(CONFIDENCE_SHARES[confidence] * 100)}%</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </Fold>
  );
}

/** A chart that cannot be loaded is left out: the table beside it says the same. */
function Picture({ groups, person }: Pick<Calibration, 'groups'> & { readonly person: Person }) {
  const drawChart = useLate(loadChart);
  if (drawChart === 'missing') return null;
  return (
    <div className={styles.chart}>
      <div className={styles.frame}>{drawChart?.(groups)}</div>
      <ul className={legend.legend}>
        <li>
          <span className={`${styles.key} ${styles.fair}`} /> {calibrationText.expected}
        </li>
        <li>
          <span className={`${styles.key} ${styles.best}`} /> {calibrationText.reached[person]}
        </li>
      </ul>
    </div>
  );
}

/** How well a person's confidence fits their answers; never part of a level. */
export function CalibrationNote(props: CalibrationNoteProps) {
  const { calibration, person, areUpperGuesses, certainNotBest, unsureButBest } = props;
  const { verdict, groups } = calibration;
  return (
    <section className={styles.note}>
      <div>
        <h2>{calibrationText.heading}</h2>
        <p className={styles.lead}>{calibrationText.sentences[person][verdict]}</p>
        {areUpperGuesses && <p className={styles.lead}>{calibrationText.upperGuesses[person]}</p>}
        <p className={styles.soft}>{calibrationText.neverCounts}</p>
      </div>
      {verdict !== 'tooFew' && (
        <div>
          <Picture groups={groups} person={person} />
          <GroupTable groups={groups} />
        </div>
      )}
      <NamedList heading={calibrationText.certainNotBest} items={certainNotBest} />
      <NamedList heading={calibrationText.unsureButBest} items={unsureButBest} />
    </section>
  );
}
