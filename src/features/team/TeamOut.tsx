import { useState } from 'react';
import { teamOutText } from '#content/text/teamOut.ts';
import { Button } from '#ui/Button.tsx';
import { Fold } from '#ui/Fold.tsx';
import outStyles from './TeamOut.module.css';
import styles from './TeamSection.module.css';
import { TeamSection } from './TeamSection.tsx';

/** Groups for others, with small ones hidden; or single people, under the trainer's labels or random ones. */
export type TeamAudience = 'groups' | 'people' | 'randomPeople';

export type TeamTableName = 'groups' | 'skills' | 'people' | 'answers';

interface TeamOutProps {
  readonly audience: TeamAudience;
  /** True where what was chosen must not go out like this, for it is too few or would tell of too few. */
  readonly isHidden: boolean;
  /** People that the filter leaves. */
  readonly people: number;
  /** People with a full link. */
  readonly fullLinks: number;
  readonly onAudience: (audience: TeamAudience) => void;
  readonly onPrint: (what: 'report' | 'sessions') => void;
  /** @returns False where the table would tell of too few people. */
  readonly onTable: (table: TeamTableName) => Promise<boolean>;
  readonly onFile: () => void;
}

/** From so many people on, most skills have five on either side of the target. */
const FEW = 20;
/** The address of this part on its page. */
export const TEAM_OUT = 'print-and-save';
const AUDIENCES = ['groups', 'people', 'randomPeople'] as const;

/** Paper and files: for others as groups, for the trainer as single people. */
export function TeamOut(props: TeamOutProps) {
  const { audience, isHidden, people, fullLinks, onAudience, onPrint, onTable, onFile } = props;
  const [said, setSaid] = useState('');
  const save = (table: TeamTableName) => () => {
    const why = table === 'answers' ? teamOutText.tooFew : teamOutText.hidden;
    void onTable(table).then((isSaved) => setSaid(isSaved ? teamOutText.saved : why));
  };
  const isGroups = audience === 'groups';
  return (
    <TeamSection heading={teamOutText.heading} lead={teamOutText.lead} id={TEAM_OUT}>
      <fieldset className={outStyles.audiences}>
        <legend>{teamOutText.audience}</legend>
        {AUDIENCES.map((id) => (
          <label key={id}>
            <input type="radio" name="team-audience" checked={audience === id} onChange={() => onAudience(id)} />
            <span>
              <strong>{teamOutText.audiences[id].name}</strong> {teamOutText.audiences[id].about}
            </span>
          </label>
        ))}
      </fieldset>
      <p role="status">
        {isHidden ? teamOutText.hidden : isGroups && people < FEW && teamOutText.mostlyHidden(people)}
      </p>
      <div className={styles.ways}>
        <Button look="primary" disabled={isHidden} onClick={() => onPrint('report')}>
          {teamOutText.printReport}
        </Button>
        <Button disabled={isHidden} onClick={() => onPrint('sessions')}>
          {teamOutText.printSessions}
        </Button>
        {isGroups ? (
          <Button disabled={isHidden} onClick={save('groups')}>
            {teamOutText.csvGroups}
          </Button>
        ) : (
          <>
            <Button disabled={isHidden} onClick={save('people')}>
              {teamOutText.csvPeople}
            </Button>
            <Button disabled={isHidden} onClick={save('skills')}>
              {teamOutText.csvSkills}
            </Button>
          </>
        )}
      </div>
      <h3>{teamOutText.file}</h3>
      <p>{teamOutText.fileAbout}</p>
      <div className={styles.ways}>
        <Button onClick={onFile}>{teamOutText.saveFile}</Button>
      </div>
      {fullLinks > 0 && (
        <>
          <h3>{teamOutText.answers}</h3>
          <p>{teamOutText.answersAbout(fullLinks)}</p>
          <div className={styles.ways}>
            <Button onClick={save('answers')}>{teamOutText.csvAnswers}</Button>
          </div>
        </>
      )}
      <Fold summary={teamOutText.dictionary}>
        <dl className={outStyles.columns}>
          {Object.entries(teamOutText.columns).map(([column, meaning]) => (
            <div key={column}>
              <dt>
                <code>{column}</code>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Fold>
      <p role="status">{said}</p>
    </TeamSection>
  );
}
