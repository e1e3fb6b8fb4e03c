import type { ReactNode } from 'react';
import { questionnaireNames } from '#content/text/common.ts';
import { questionnaireScopes } from '#content/text/questionnaireScopes.ts';
import { startSample, startText } from '#content/text/start.ts';
import type { QuestionnaireId, SkillId } from '#domain/model.ts';
import hues from '#ui/hues.module.css';
import { LevelTrack } from '#ui/LevelTrack.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import { PartCard, PartCards } from '#ui/PartCard.tsx';
import styles from './StartPage.module.css';

interface StartPageProps {
  readonly form: ReactNode;
  readonly skillTitles: Readonly<Record<SkillId, string>>;
  readonly parts: readonly { readonly id: QuestionnaireId; readonly skillCount: number; readonly minutes: number }[];
}

function Sample({ skillTitles }: Pick<StartPageProps, 'skillTitles'>) {
  return (
    <section className={styles.sample}>
      <p className={styles.soft}>{startText.sampleNote}</p>
      <h2>{startText.sampleHeading}</h2>
      <ul className={styles.rows}>
        {startSample.map(({ skill, questionnaire, target, level, low, high, verdict }) => (
          <li key={skill} className={`${styles.row} ${hues[questionnaire]}`}>
            <span>{skillTitles[skill]}</span>
            <LevelTrack
              estimate={{ level, low, high }}
              target={target}
              hollow={false}
              label={startText.sampleTrack(skillTitles[skill], verdict)}
            />
            <span className={verdict === 'on target' ? `${styles.verdict} ${styles.met}` : styles.verdict}>
              {verdict}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <strong>{startText.samplePlan}</strong> {startText.samplePlanBody}
      </p>
    </section>
  );
}

/** The first page: promise, role, length, and what one gets. */
export function StartPage({ form, skillTitles, parts }: StartPageProps) {
  return (
    <>
      <div className={styles.hero}>
        <div>
          <PageHeading>{startText.heading}</PageHeading>
          <p className={styles.lead}>{startText.lead}</p>
          {form}
        </div>
        <Sample skillTitles={skillTitles} />
      </div>
      <div className={styles.parts}>
        <PartCards>
          {parts.map(({ id, skillCount, minutes }) => {
            const facts = startText.partMinutes(skillCount, minutes);
            return (
              <PartCard
                key={id}
                id={id}
                name={questionnaireNames[id]}
                scope={questionnaireScopes[id]}
                count={facts.skills}
                detail={facts.minutes}
              />
            );
          })}
        </PartCards>
      </div>
      <div className={styles.reasons}>
        {startText.reasons.map(({ heading, body }) => (
          <section key={heading}>
            <h2>{heading}</h2>
            <p>{body}</p>
          </section>
        ))}
      </div>
    </>
  );
}
