import { resultsText } from '#content/text/results.ts';
import type { QuestionnaireId, SkillId } from '#domain/model.ts';
import type { NextStep } from '#domain/plan.ts';
import type { ScoredSkill } from '#domain/result.ts';
import { Fold } from '#ui/Fold.tsx';
import hues from '#ui/hues.module.css';
import { ResourceCard, type ResourceCardProps } from '#ui/ResourceCard.tsx';
import styles from './GapPlan.module.css';

export interface PlannedGap {
  readonly gap: ScoredSkill;
  readonly step: NextStep;
  /** What closes the step, best first. */
  readonly resources: readonly { readonly id: string; readonly card: ResourceCardProps }[];
  readonly mark?: string | undefined;
}

interface GapPlanProps {
  readonly gaps: readonly PlannedGap[];
  readonly titles: Readonly<Record<SkillId, string>>;
  readonly questionnaireOf: Readonly<Record<SkillId, QuestionnaireId>>;
}

const SHOWN = 2;

function Resources({ resources }: Pick<PlannedGap, 'resources'>) {
  const cards = resources.map(({ id, card }) => <ResourceCard key={id} {...card} />);
  const folded = cards.slice(SHOWN);
  return (
    <div>
      <ul className={styles.resources}>{cards.slice(0, SHOWN)}</ul>
      {folded.length > 0 && (
        <div className={styles.more}>
          <Fold summary={resultsText.moreResources(folded.length)}>
            <ul className={styles.resources}>{folded}</ul>
          </Fold>
        </div>
      )}
    </div>
  );
}

/** The gaps in order of priority, and what closes the next step of each. */
export function GapPlan({ gaps, titles, questionnaireOf }: GapPlanProps) {
  return (
    <section className={styles.plan}>
      <h2>{resultsText.plan}</h2>
      <p className={styles.lead}>{resultsText.planLead}</p>
      <ol className={styles.gaps}>
        {gaps.map(({ gap, step, resources, mark }, i) => (
          <li key={gap.skill} className={`${styles.gap} ${hues[questionnaireOf[gap.skill]]}`}>
            <div>
              <div className={styles.head}>
                <h3>
                  <span className={styles.number}>{i + 1}</span> {titles[gap.skill]}
                </h3>
                {mark && <span className={styles.mark}>{mark}</span>}
              </div>
              <p className={styles.verdict}>
                {[resultsText.verdictNames[gap.verdict], resultsText.distanceInSteps(gap.distance)]
                  .filter(Boolean)
                  .join(', ')}
              </p>
              <p>{resultsText.nowAndNeeded(gap.estimate.level, gap.target)}</p>
              <p>{resultsText.nextStep(step.from, step.to)}</p>
            </div>
            <Resources resources={resources} />
          </li>
        ))}
      </ol>
    </section>
  );
}
