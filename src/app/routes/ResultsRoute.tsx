import { useEffect, useMemo } from 'react';
import { Link } from 'react-router';
import { calibrationText } from '#content/text/calibration.ts';
import { questionnaireNames } from '#content/text/common.ts';
import { formatIsoDay } from '#content/text/days.ts';
import { pageTitles } from '#content/text/pageTitles.ts';
import { resultsText } from '#content/text/results.ts';
import { formatDaySince2026 } from '#domain/daysSince2026.ts';
import type { FullResult } from '#domain/linkModel.ts';
import type { AssessmentResult } from '#domain/result.ts';
import { HistoryHint } from '#features/history/HistoryHint.tsx';
import { EmptyResults } from '#features/results/EmptyResults.tsx';
import { changeProfile } from '#state/profile.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import { Button, buttonClass } from '#ui/Button.tsx';
import type { ReportInputs } from '#app/describeReport.ts';
import { listUnasked } from '#app/listUnasked.ts';
import { LateReport, useReportState } from '#app/LateReport.tsx';
import { SendToInviter } from '#app/lateViews.ts';
import { makeOwnResult } from '#app/ownResult.ts';
import { paths } from '#app/paths.ts';
import { ReportWays } from '#app/ReportWays.tsx';
import { resultsMore } from '#app/resultsMore.ts';
import { ResultView } from '#app/ResultView.tsx';
import { ShareResult } from '#app/ShareResult.tsx';
import { useGoOn } from '#app/useGoOn.ts';
import { useInvite } from '#app/useInvite.ts';
import { useParts } from '#app/useParts.ts';
import { useResult } from '#app/useResult.ts';

interface WaysProps extends Pick<ReportInputs, 'full'> {
  readonly own: FullResult | undefined;
  readonly hasLevels: boolean;
  readonly hasReport: boolean;
}

function Ways({ own, full, hasLevels: isScored, hasReport }: WaysProps) {
  const goOn = useGoOn();
  const { length, role } = useAssessment((state) => state.profile);
  const hasLevels = own !== undefined && isScored;
  const taken = useInvite();
  const isAnswered = own !== undefined && taken?.isDone === true;
  const next = useParts().find(({ progress }) => progress.state !== 'done');
  const hasMain = next !== undefined || isAnswered;
  // Whoever has no role came to find one.
  const isRoleSought = role === 'NONE' && hasLevels;
  const addScenarios = () => {
    changeProfile({ length: 'full' });
    goOn(paths.assess);
  };
  return (
    <>
      {isAnswered && <SendToInviter own={own} taken={taken} />}
      {next && (
        <Link className={buttonClass(isAnswered ? 'plain' : 'primary')} to={paths.part(next.id)}>
          {resultsText.goOn([questionnaireNames[next.id]])}
        </Link>
      )}
      {isRoleSought && (
        <Link className={buttonClass(hasMain ? 'plain' : 'primary')} to={paths.roles}>
          {resultsText.findRole}
        </Link>
      )}
      {hasLevels ? (
        <ReportWays
          linked={own}
          person="you"
          full={full}
          look={hasMain || isRoleSought ? 'plain' : 'primary'}
          isReady={hasReport}
        />
      ) : (
        <Link className={buttonClass(next ? 'plain' : 'primary')} to={paths.start}>
          {resultsText.chooseRole}
        </Link>
      )}
      <ShareResult />
      {length === 'quick' && hasLevels && <Button onClick={addScenarios}>{calibrationText.addScenarios}</Button>}
    </>
  );
}

function Results() {
  const state = useAssessment();
  const { answeredAt, done, keeping, planChoices, results } = state;
  const { limits, aim, pins } = planChoices;
  const description = useResult();
  const { result, role } = description;
  const isEmpty = result.skills.every(({ kind }) => kind === 'notAsked');
  const hasDated = Object.values(results).some(({ link }) => link !== null);
  // The results in words come first; the plan, earlier results and what is printed follow.
  const more = resultsMore.useValue(!isEmpty || hasDated);
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- it reads the state by itself, after every answer
  useEffect(() => more?.keepFinishedResult(), [answeredAt, more]);
  const planOf = useMemo(
    () =>
      isEmpty || !more
        ? undefined
        : (told: AssessmentResult) => more.planOwn(told, role, { answeredAt, done, limits, aim, pins }),
    [isEmpty, more, role, answeredAt, done, limits, aim, pins],
  );
  const plan = useMemo(() => planOf?.(result), [planOf, result]);
  const { answers, profile, restored } = state;
  const own = useMemo(
    () => makeOwnResult({ answers, answeredAt, profile, restored }),
    [answers, answeredAt, profile, restored],
  );
  const full = useMemo(() => plan && planOf && { description, plan, replan: planOf }, [description, plan, planOf]);
  const link = useMemo(() => own && more?.makeOwnLink(own), [own, more]);
  const change = useMemo(
    () => own && more?.describeChange(own, { answers, answeredAt, restored, results }),
    [own, more, answers, answeredAt, restored, results],
  );
  const [hasReport, tellReport] = useReportState();
  const dated = hasDated ? (
    more && <more.DatedResults />
  ) : (
    <HistoryHint dataHref={paths.data} isKept={keeping === 'device'} list={false} />
  );
  if (isEmpty)
    return (
      <>
        <EmptyResults startHref={paths.part('records')} isKept={keeping !== 'sharedComputer'} />
        {dated}
      </>
    );

  return (
    <>
      <ResultView
        description={description}
        person="you"
        day={own && formatIsoDay(formatDaySince2026(own.day))}
        ways={<Ways own={own} full={full} hasLevels={result.scoredCount > 0} hasReport={hasReport} />}
        findFirst={more && plan && ((skill) => more.findFirst(plan, skill))}
        unasked={listUnasked(answers, description.parts)}
        planSection={more && plan && <more.OwnPlanSection plan={plan} result={result} role={role} link={link} />}
      />
      {dated}
      {own && more && full && (
        <LateReport onThere={tellReport}>
          <more.Report linked={own} person="you" full={full} change={change} />
        </LateReport>
      )}
    </>
  );
}

/** `/results`: the finding in words, skill by skill, and what closes each gap. */
export function ResultsRoute() {
  return (
    <>
      <title>{pageTitles.results}</title>
      <Results />
    </>
  );
}
