import { Link, useNavigate } from 'react-router';
import { calibrationText } from '#content/text/calibration.ts';
import { formatDay, questionnaireNames } from '#content/text/common.ts';
import { pageTexts } from '#content/text/pages.ts';
import { resultsText } from '#content/text/results.ts';
import { EmptyResults } from '#features/results/EmptyResults.tsx';
import { GapPlan } from '#features/results/GapPlan.tsx';
import { printPage } from '#platform/print.ts';
import { changeProfile } from '#state/profile.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import { Button, buttonClass } from '#ui/Button.tsx';
import { questionnaireOf, skillTitles } from '#app/instrument.ts';
import { paths } from '#app/paths.ts';
import { ResultView } from '#app/ResultView.tsx';
import { ShareResult } from '#app/ShareResult.tsx';
import { useParts } from '#app/useParts.ts';
import { useResult } from '#app/useResult.ts';

function Ways({ hasLevels }: { readonly hasLevels: boolean }) {
  const navigate = useNavigate();
  const length = useAssessment((state) => state.profile.length);
  const next = useParts().find(({ progress }) => progress.state !== 'done');
  const addScenarios = () => {
    changeProfile({ length: 'full' });
    void navigate(paths.assess);
  };
  return (
    <>
      {next && (
        <Link className={buttonClass('primary')} to={paths.part(next.id)}>
          {resultsText.goOn([questionnaireNames[next.id]])}
        </Link>
      )}
      {hasLevels ? (
        <Button look={next ? 'plain' : 'primary'} onClick={printPage}>
          {resultsText.print}
        </Button>
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
  const answeredAt = useAssessment((state) => state.answeredAt);
  const description = useResult();
  const { result, planned } = description;
  if (result.skills.every(({ kind }) => kind === 'notAsked')) return <EmptyResults startHref={paths.part('records')} />;

  const moments = Object.values(answeredAt).filter((moment) => moment !== undefined);
  return (
    <ResultView
      description={description}
      person="you"
      day={moments.length === 0 ? undefined : formatDay(Math.max(...moments))}
      ways={<Ways hasLevels={result.scoredCount > 0} />}
      plan={planned.length > 0 && <GapPlan gaps={planned} titles={skillTitles} questionnaireOf={questionnaireOf} />}
    />
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
