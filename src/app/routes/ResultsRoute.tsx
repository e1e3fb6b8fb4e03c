import { useEffect } from 'react';
import { Link, useNavigate } from 'react-router';
import { calibrationText } from '#content/text/calibration.ts';
import { formatIsoDay, questionnaireNames } from '#content/text/common.ts';
import { itemSets } from '#content/itemSets/itemSets.ts';
import { pageTexts } from '#content/text/pages.ts';
import { resultsText } from '#content/text/results.ts';
import { formatDaySince2026 } from '#domain/daysSince2026.ts';
import { encodeResult } from '#domain/encodeResult.ts';
import type { FullResult } from '#domain/linkModel.ts';
import { EmptyResults } from '#features/results/EmptyResults.tsx';
import { changeProfile } from '#state/profile.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import { Button, buttonClass } from '#ui/Button.tsx';
import { DatedResults } from '#app/DatedResults.tsx';
import type { ReportInputs } from '#app/describeReport.ts';
import { keepFinishedResult, makeOwnResult } from '#app/ownResult.ts';
import { paths } from '#app/paths.ts';
import { OwnPlanSection } from '#app/PlanSection.tsx';
import { Report } from '#app/Report.tsx';
import { describeChange } from '#app/reportChange.ts';
import { ReportWays } from '#app/ReportWays.tsx';
import { makeLink } from '#app/resultLink.ts';
import { ResultView } from '#app/ResultView.tsx';
import { SendToInviter } from '#app/SendToInviter.tsx';
import { ShareResult } from '#app/ShareResult.tsx';
import { useInvite } from '#app/useInvite.ts';
import { useParts } from '#app/useParts.ts';
import { useOwnPlan } from '#app/usePlan.ts';
import { useResult } from '#app/useResult.ts';

interface WaysProps extends Pick<ReportInputs, 'full'> {
  readonly own: FullResult | undefined;
}

function Ways({ own, full }: WaysProps) {
  const navigate = useNavigate();
  const length = useAssessment((state) => state.profile.length);
  const hasLevels = own !== undefined && full !== undefined && full.description.result.scoredCount > 0;
  const taken = useInvite();
  const isAnswered = own !== undefined && taken?.isDone === true;
  const next = useParts().find(({ progress }) => progress.state !== 'done');
  const addScenarios = () => {
    changeProfile({ length: 'full' });
    void navigate(paths.assess);
  };
  return (
    <>
      {isAnswered && <SendToInviter own={own} taken={taken} />}
      {next && (
        <Link className={buttonClass(isAnswered ? 'plain' : 'primary')} to={paths.part(next.id)}>
          {resultsText.goOn([questionnaireNames[next.id]])}
        </Link>
      )}
      {hasLevels ? (
        <ReportWays linked={own} person="you" full={full} look={next || isAnswered ? 'plain' : 'primary'} />
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
  const { answeredAt } = state;
  const description = useResult();
  useEffect(keepFinishedResult, [answeredAt]);
  const { result, role } = description;
  const plan = useOwnPlan(result, role);
  if (result.skills.every(({ kind }) => kind === 'notAsked'))
    return (
      <>
        <EmptyResults startHref={paths.part('records')} />
        <DatedResults />
      </>
    );

  const own = makeOwnResult(state);
  const full = { description, plan };
  const link = own && makeLink(encodeResult(own, itemSets));
  return (
    <>
      <ResultView
        description={description}
        person="you"
        day={own && formatIsoDay(formatDaySince2026(own.day))}
        ways={<Ways own={own} full={full} />}
        plan={plan}
        planSection={<OwnPlanSection plan={plan} result={result} role={role} link={link} />}
      />
      <DatedResults />
      {own && <Report linked={own} person="you" full={full} change={describeChange(own, state.results)} />}
    </>
  );
}

/** `/results`: the finding in words, skill by skill, and what closes each gap. */
export function ResultsRoute() {
  const phase = useAssessment((state) => state.phase);
  return (
    <>
      <title>{pageTexts.results.title}</title>
      {phase === 'ready' && <Results />}
    </>
  );
}
