import { joinFacts } from '#content/text/common.ts';
import { planText } from '#content/text/plan.ts';
import { describeResource } from '#content/text/resources.ts';
import { resultsText } from '#content/text/results.ts';
import type { Resource } from '#content/types.ts';
import type { ClosedStep } from '#domain/planBuild.ts';
import { fitsLimits } from '#domain/planLimits.ts';
import type { Plan } from '#domain/planWays.ts';
import { ExternalLink } from '#ui/ExternalLink.tsx';
import { Button } from '#ui/Button.tsx';
import { Fold } from '#ui/Fold.tsx';
import hues from '#ui/hues.module.css';
import { ResourceBody, ResourceSteps } from '#ui/ResourceCard.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import type { PlanViewProps } from './planProps.ts';
import styles from './PlanLineItem.module.css';
import { SAFETY_SKILLS } from '#domain/model.ts';

type Line = Plan<Resource>['lines'][number];

interface PlanLineItemProps extends PlanViewProps {
  readonly line: Line;
  /** What this line and those below have in common. */
  readonly heading: string | undefined;
}

/** Why a skill comes before others; undefined where only its distance counts. */
function markOf({ skill, verdict }: ClosedStep, core: PlanViewProps['core']): string | undefined {
  if (verdict === 'lookFirst') return planText.lookFirst;
  if (SAFETY_SKILLS.includes(skill)) return resultsText.safety;
  return core.includes(skill) ? resultsText.core : undefined;
}

function ClosedGaps({ line, titles, questionnaireOf, core }: PlanLineItemProps) {
  return (
    <ul className={styles.side}>
      {line.closes.map((closed) => {
        const mark = markOf(closed, core);
        return (
          <li key={closed.skill} className={`${styles.closed} ${hues[questionnaireOf[closed.skill]]}`}>
            <p>
              <strong>{titles[closed.skill]}</strong>
              {mark && '\u00a0· '}
              {mark && <span className={closed.verdict === 'lookFirst' ? styles.first : styles.soft}>{mark}</span>}
            </p>
            <p className={styles.step}>{planText.explainStep(closed)}</p>
          </li>
        );
      })}
    </ul>
  );
}

function Alternatives({ line, titles, now, own }: PlanLineItemProps) {
  const { resource, alternatives, closes } = line;
  if (alternatives.length === 0) return null;
  return (
    <Fold summary={planText.alternatives(alternatives.length)}>
      <ul className={styles.alternatives}>
        {alternatives.map((other) => {
          const { title, href, facts } = describeResource(other.resource, now);
          const names = other.closes.map(({ skill }) => titles[skill]);
          return (
            <li key={other.resource.id} className={styles.alternative}>
              <div>
                <p>
                  <strong>{href ? <ExternalLink href={href}>{title}</ExternalLink> : title}</strong>
                </p>
                <p className={styles.soft}>{joinFacts([...facts, planText.swapCloses(names, closes.length)])}</p>
              </div>
              {own && (
                <Button onClick={() => own.onPin(other.resource.id, resource.id)}>
                  {planText.swap} <VisuallyHidden>{planText.swapHidden(title, resource.title)}</VisuallyHidden>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}

/** What to do, in few words: the plan says once what our own tasks cost. */
function describeLine(resource: Resource, now: number) {
  const { steps, ...card } = describeResource(resource, now);
  const { by, time } = card.parts;
  const own = [by, time].filter((fact) => fact !== undefined);
  return { steps, card: card.href === undefined ? { ...card, facts: own } : card };
}

/** One line of the plan: what to do, what it closes and why, and what else would do. */
export function PlanLineItem(props: PlanLineItemProps) {
  const { line, now, own, heading } = props;
  const { resource, isDone, isPinned } = line;
  const { steps, card } = describeLine(resource, now);
  return (
    <li className={isDone ? styles.done : undefined}>
      {heading && <h3 className={styles.heading}>{heading}</h3>}
      <div className={styles.line}>
        {own && (
          <input
            type="checkbox"
            className={styles.tick}
            aria-label={planText.done(resource.title)}
            checked={isDone}
            onChange={(event) => own.onDone(resource.id, event.target.checked)}
          />
        )}
        <div className={styles.body}>
          <ResourceBody {...card} />
          {own && isDone && !fitsLimits(resource, own.limits) && <p className={styles.soft}>{planText.outside}</p>}
          {isPinned && !isDone && (
            <p className={styles.pinned}>
              {planText.pinned}
              {own && (
                <Button look="quiet" onClick={() => own.onUnpin(resource.id)}>
                  {planText.unpin} <VisuallyHidden>{planText.unpinHidden(resource.title)}</VisuallyHidden>
                </Button>
              )}
            </p>
          )}
          <div className={styles.folds}>
            {steps && <ResourceSteps {...steps} />}
            <Alternatives {...props} />
          </div>
        </div>
        <ClosedGaps {...props} />
      </div>
    </li>
  );
}
