import { reportText } from '#content/text/report.ts';
import sheet from '#ui/sheet.module.css';
import { CoverHead } from './CoverHead.tsx';
import { FirstGaps, InBrief } from './FirstGaps.tsx';
import { FirstLook, MoreToLookAt } from './FirstLook.tsx';
import { LevelTable } from './LevelTable.tsx';
import { PlanTable } from './PlanTable.tsx';
import { PocketCard } from './PocketCard.tsx';
import type { ReportContent } from './reportProps.ts';
import { SignLines } from './SignLines.tsx';
import { SignOffSheet } from './SignOffSheet.tsx';
import styles from './Report.module.css';

/** Choices to look at first for which the first page has room. */
const FIRST = 3;

/** The report on paper; on the screen it is not shown. */
export function ReportSheets({ content }: { readonly content: ReportContent }) {
  const { audience, person, risks, confidence, plan, itemSet, methodAddress, signOff, card } = content;
  return (
    <article role="main" className={`${sheet.sheet} ${styles.report}`} data-report="">
      <CoverHead {...content} />
      {audience !== 'anonymous' && <SignLines />}
      <FirstLook risks={risks} person={person} count={FIRST} />
      <FirstGaps {...content} />
      <InBrief {...content} />
      <p className={styles.foot}>{reportText.foot}</p>
      <LevelTable {...content} />
      {/* Beside the levels of which it speaks, and so that it never has the last page to itself. */}
      <section className={styles.together}>
        <h2>{reportText.method}</h2>
        {reportText.methodLines(itemSet, methodAddress).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      <MoreToLookAt risks={risks.slice(FIRST)} person={person} />
      {plan && <PlanTable {...plan} />}
      {confidence.length > 0 && (
        <section className={styles.together}>
          <h2>{reportText.confidence}</h2>
          <p>{confidence.join(' ')}</p>
        </section>
      )}
      {signOff && <SignOffSheet skills={signOff} />}
      {card && <PocketCard actions={card} />}
    </article>
  );
}
