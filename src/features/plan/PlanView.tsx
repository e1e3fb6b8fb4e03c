import { useRef } from 'react';
import { planText } from '#content/text/plan.ts';
import type { Resource } from '#content/types.ts';
import { rankOf } from '#domain/planBuild.ts';
import { sumPlan, sumTime } from '#domain/planTime.ts';
import type { Plan } from '#domain/planWays.ts';
import head from '#ui/headline.module.css';
import { AddReminders } from './AddReminders.tsx';
import { PlanLimitsForm } from './PlanLimitsForm.tsx';
import { PlanLineItem } from './PlanLineItem.tsx';
import type { PlanViewProps } from './planProps.ts';
import { SavePlan } from './SavePlan.tsx';
import { UnclosedGaps } from './UnclosedGaps.tsx';
import styles from './PlanView.module.css';

function Summary({ plan, own }: Pick<PlanViewProps, 'plan' | 'own'>) {
  const { lines, unclosed } = plan;
  const doneCount = lines.filter(({ isDone }) => isDone).length;
  const left = sumTime(lines.filter(({ isDone }) => !isDone).map(({ resource }) => resource));
  return (
    <div role="status" className={styles.summary}>
      <p>{planText.summarize(sumPlan(plan), own ? 'you' : 'other')}</p>
      {doneCount > 0 && (
        <p className={styles.progress}>{planText.progress(doneCount, lines.length, left, unclosed.length === 0)}</p>
      )}
    </div>
  );
}

/** The lines by the rank of the most urgent gap that each closes; the first of a rank with its heading. */
function groupLines({ lines }: Plan<Resource>) {
  const ranked = lines
    .map((line) => ({ line, rank: Math.min(...line.closes.map(rankOf)) }))
    .toSorted((a, b) => a.rank - b.rank);
  const isOneRank = ranked[0]?.rank === ranked.at(-1)?.rank;
  return ranked.map(({ line, rank }, i) => ({
    line,
    heading: isOneRank || rank === ranked[i - 1]?.rank ? undefined : planText.ranks[rank],
  }));
}

/** What holds for more than one line: their order where no heading tells it, and what our own tasks cost. */
function describeLines({ lines }: Plan<Resource>, isOneRank: boolean): string {
  if (lines.length === 0) return planText.noLines;
  const hasOwnTask = lines.some(({ resource }) => resource.url === undefined);
  return [lines.length > 1 && isOneRank && planText.order, hasOwnTask && planText.ownTasks].filter(Boolean).join(' ');
}

/** The few resources that close the gaps, what stays open, and ways to take the plan along. */
export function PlanView(props: PlanViewProps) {
  const { plan, scoredCount, own } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  /** The button that was pressed goes away with the change: the focus goes to the plan that it made. */
  const toHeading =
    <Args extends readonly unknown[]>(act: (...args: Args) => void) =>
    (...args: Args) => {
      act(...args);
      heading.current?.focus();
    };
  const lineOwn = own && { ...own, onPin: toHeading(own.onPin), onUnpin: toHeading(own.onUnpin) };
  const { unclosed, gapCount } = plan;
  const lines = groupLines(plan);
  const isOneRank = lines.every(({ heading: name }) => name === undefined);
  if (scoredCount === 0) return null;
  return (
    <section className={styles.plan} aria-labelledby="plan-heading">
      <h2 id="plan-heading" ref={heading} tabIndex={-1}>
        {own ? planText.heading : planText.sharedHeading}
      </h2>
      {gapCount === 0 ? (
        <p className={styles.lead}>{planText.noGaps}</p>
      ) : (
        <>
          <Summary plan={plan} own={own} />
          <p className={styles.lead}>{describeLines(plan, isOneRank)}</p>
          {own && <PlanLimitsForm own={own} onClear={toHeading(own.onLimits)} />}
          {lines.length > 0 && (
            <ol className={styles.lines}>
              {lines.map(({ line, heading: name }) => (
                <PlanLineItem key={line.resource.id} {...props} own={lineOwn} line={line} heading={name} />
              ))}
            </ol>
          )}
          <UnclosedGaps gaps={unclosed} titles={props.titles} onLimits={own && toHeading(own.onLimits)} />
          <div className={head.ways}>
            {own && <AddReminders plan={plan} own={own} />}
            <SavePlan {...props} />
          </div>
        </>
      )}
    </section>
  );
}
