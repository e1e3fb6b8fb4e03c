import { useRef } from 'react';
import { planText } from '#content/text/plan.ts';
import type { Resource } from '#content/types.ts';
import { sumTime } from '#domain/planTime.ts';
import type { Plan } from '#domain/planWays.ts';
import { AddReminders } from './AddReminders.tsx';
import { PlanLimitsForm } from './PlanLimitsForm.tsx';
import { PlanLineItem } from './PlanLineItem.tsx';
import type { PlanViewProps } from './planProps.ts';
import { SavePlan } from './SavePlan.tsx';
import { UnclosedGaps } from './UnclosedGaps.tsx';
import styles from './PlanView.module.css';

function Summary({ plan }: { readonly plan: Plan<Resource> }) {
  const { lines, unclosed, gapCount } = plan;
  const doneCount = lines.filter(({ isDone }) => isDone).length;
  const left = sumTime(lines.filter(({ isDone }) => !isDone).map(({ resource }) => resource));
  const total = sumTime(lines.map(({ resource }) => resource));
  return (
    <div role="status" className={styles.summary}>
      <p>{planText.summary(lines.length, total, gapCount - unclosed.length, gapCount)}</p>
      {doneCount > 0 && (
        <p className={styles.progress}>{planText.progress(doneCount, lines.length, left, unclosed.length === 0)}</p>
      )}
    </div>
  );
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
  const { lines, unclosed, gapCount } = plan;
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
          <Summary plan={plan} />
          <p className={styles.lead}>{lines.length > 0 ? planText.order : planText.noLines}</p>
          {own && <PlanLimitsForm own={own} onClear={toHeading(own.onLimits)} />}
          <ol className={styles.lines}>
            {lines.map((line) => (
              <PlanLineItem key={line.resource.id} {...props} own={lineOwn} line={line} />
            ))}
          </ol>
          <UnclosedGaps gaps={unclosed} titles={props.titles} onLimits={own && toHeading(own.onLimits)} />
          <div className={styles.ways}>
            {own && <AddReminders plan={plan} own={own} />}
            <SavePlan {...props} />
          </div>
        </>
      )}
    </section>
  );
}
