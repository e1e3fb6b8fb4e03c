import { useMemo, type ReactNode } from 'react';
import { itemSets } from '#content/itemSets/itemSets.ts';
import { joinFacts } from '#content/text/common.ts';
import { formatIsoDay } from '#content/text/days.ts';
import { resultsText } from '#content/text/results.ts';
import { sharedText } from '#content/text/shared.ts';
import { formatDaySince2026 } from '#domain/daysSince2026.ts';
import type { FullResult, LinkedResult, SummaryResult } from '#domain/linkModel.ts';
import type { AssessmentResult } from '#domain/result.ts';
import { summarizeResult } from '#domain/summarizeResult.ts';
import { CompareView } from '#features/share/CompareView.tsx';
import { KeepCopy } from '#features/share/KeepCopy.tsx';
import { LinkBox } from '#features/share/LinkBox.tsx';
import { SummaryView } from '#features/share/SummaryView.tsx';
import { keepResult } from '#state/assessment.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { describeResult } from './describeResult.ts';
import { getRole, questionnaireOf, skillTitles } from './instrument.ts';
import { makeOwnResult, nameResult } from './ownResult.ts';
import { LateReport, useReportState } from './LateReport.tsx';
import { ReportWays } from './ReportWays.tsx';
import { makeLink } from './resultLink.ts';
import { sharedMore } from './resultsMore.ts';
import { ResultView } from './ResultView.tsx';
import styles from './SharedResult.module.css';
import { useFocusHeading } from './useFocusHeading.ts';

const names = { titles: skillTitles, questionnaireOf };

function formatSharedDay({ day }: LinkedResult): string {
  return formatIsoDay(formatDaySince2026(day));
}

function describeMeta(linked: LinkedResult): string {
  return joinFacts([getRole(linked.role).name, formatSharedDay(linked), resultsText.lengths[linked.length]]);
}

function summarize(linked: LinkedResult): SummaryResult {
  return linked.kind === 'full' ? summarizeResult(linked, itemSets) : linked;
}

function FullView({ full, ways }: { readonly full: FullResult; readonly ways: ReactNode }) {
  const description = useMemo(() => describeResult(full), [full]);
  const { result, role } = description;
  // The result in words comes first; the plan and what is printed follow.
  const more = sharedMore.useValue(true);
  const plan = useMemo(() => more?.planShared(result, role), [more, result, role]);
  const told = useMemo(
    () => more && plan && { description, plan, replan: (other: AssessmentResult) => more.planShared(other, role) },
    [description, more, plan, role],
  );
  const [hasReport, tellReport] = useReportState();
  return (
    <>
      <ResultView
        description={description}
        person="other"
        day={formatSharedDay(full)}
        ways={
          <>
            <ReportWays linked={full} person="other" full={told} look="primary" isReady={hasReport} />
            {ways}
          </>
        }
        findFirst={more && plan && ((skill) => more.findFirst(plan, skill))}
        planSection={more && plan && <more.SharedPlanSection plan={plan} result={result} role={role} />}
      />
      {more && told && (
        <LateReport onThere={tellReport}>
          <more.Report linked={full} person="other" full={told} />
        </LateReport>
      )}
    </>
  );
}

function SummaryOnly({ summary, ways }: { readonly summary: SummaryResult; readonly ways: ReactNode }) {
  const more = sharedMore.useValue(true);
  const [hasReport, tellReport] = useReportState();
  return (
    <>
      <SummaryView
        {...names}
        summary={summary}
        meta={joinFacts([resultsText.sharedLabel, describeMeta(summary)])}
        ways={
          <>
            <ReportWays linked={summary} person="other" look="primary" isReady={hasReport} />
            {ways}
          </>
        }
      />
      {more && (
        <LateReport onThere={tellReport}>
          <more.Report linked={summary} person="other" />
        </LateReport>
      )}
    </>
  );
}

interface SharedResultProps {
  readonly shared: LinkedResult;
  /** What follows `#`, clean. */
  readonly payload: string;
  /** True where the result stood in the path, which a host may write down. */
  readonly hasReachedLog: boolean;
  /** True where it stands beside the reader's own. */
  readonly isComparing: boolean;
  readonly onComparing: (isComparing: boolean) => void;
}

/** A result that somebody shared: read-only, and nothing of it is kept unless the reader says so. */
export function SharedResult(props: SharedResultProps) {
  const { shared, payload, hasReachedLog, isComparing, onComparing } = props;
  const state = useAssessment();
  useFocusHeading(String(isComparing));
  const own = state.phase === 'ready' ? makeOwnResult(state) : undefined;
  const ways = (
    <>
      {own && <Button onClick={() => onComparing(true)}>{sharedText.compare}</Button>}
      {state.phase === 'ready' && (
        <KeepCopy
          isKept={Object.values(state.results).some(({ link }) => link === payload)}
          isOnDevice={state.keeping === 'device'}
          onKeep={() => keepResult(nameResult(shared), payload, 'copy')}
        />
      )}
    </>
  );
  return (
    <>
      <div className={styles.notices}>
        <Notice tone="warning">{sharedText.notice}</Notice>
        {hasReachedLog && (
          <Notice>
            <p>{sharedText.reachedLog}</p>
            <LinkBox label={sharedText.cleanLink} link={makeLink(payload)} />
          </Notice>
        )}
      </div>
      {isComparing && own ? (
        <CompareView
          {...names}
          own={summarize(own)}
          shared={summarize(shared)}
          ownMeta={describeMeta(own)}
          sharedMeta={describeMeta(shared)}
          ways={<Button onClick={() => onComparing(false)}>{sharedText.back}</Button>}
        />
      ) : shared.kind === 'full' ? (
        <FullView full={shared} ways={ways} />
      ) : (
        <SummaryOnly summary={shared} ways={ways} />
      )}
    </>
  );
}
