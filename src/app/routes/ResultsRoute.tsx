import { use } from 'react';
import { Link, useNavigate } from 'react-router';
import { calibrationText } from '#content/text/calibration.ts';
import { formatDay, questionnaireNames } from '#content/text/common.ts';
import { pageTexts } from '#content/text/pages.ts';
import { resultsText } from '#content/text/results.ts';
import type { Scenario } from '#content/types.ts';
import { skillOf, type ScenarioId } from '#domain/answers.ts';
import { CalibrationNote } from '#features/results/CalibrationNote.tsx';
import { EmptyResults } from '#features/results/EmptyResults.tsx';
import { Headline } from '#features/results/Headline.tsx';
import { LookFirst } from '#features/results/LookFirst.tsx';
import { QualityNotes } from '#features/results/QualityNotes.tsx';
import { SkillTable } from '#features/results/SkillTable.tsx';
import { printPage } from '#platform/print.ts';
import { changeProfile } from '#state/assessment.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import { Button, buttonClass } from '#ui/Button.tsx';
import { loadScenarios, questionnaireOf, skillTitles } from '#app/instrument.ts';
import { paths } from '#app/paths.ts';
import { OwnPlanSection } from '#app/PlanSection.tsx';
import { useParts } from '#app/useParts.ts';
import { useResult } from '#app/useResult.ts';

/** Waits for the texts of these scenarios, and for no others. */
function useScenarioTexts(ids: readonly ScenarioId[]): (id: ScenarioId) => readonly Scenario[] {
  const texts: Scenario[] = [];
  for (const part of new Set(ids.map((id) => questionnaireOf[skillOf(id)]))) texts.push(...use(loadScenarios(part)));
  return (id) => texts.filter((text) => text.id === id);
}

function Ways() {
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
      <Button look={next ? 'plain' : 'primary'} onClick={printPage}>
        {resultsText.print}
      </Button>
      {length === 'quick' && <Button onClick={addScenarios}>{calibrationText.addScenarios}</Button>}
    </>
  );
}

function Results() {
  const answeredAt = useAssessment((state) => state.answeredAt);
  const { role, result, risky, calibration, isUpperGuess, hasScenarios, quality } = useResult();
  const parts = useParts();
  const { certainNotBest, unsureButBest } = calibration;
  const textsOf = useScenarioTexts([...risky.map(({ id }) => id), ...certainNotBest, ...unsureButBest]);
  const nameScenario = (id: ScenarioId) =>
    textsOf(id).map((scenario) => ({ scenario, skillTitle: skillTitles[skillOf(id)] }));
  if (result.skills.every(({ kind }) => kind === 'notAsked')) return <EmptyResults startHref={paths.part('records')} />;

  const moments = Object.values(answeredAt).filter((moment) => moment !== undefined);
  const day = moments.length === 0 ? undefined : formatDay(Math.max(...moments));
  const doneCount = parts.filter(({ progress }) => progress.state === 'done').length;
  return (
    <>
      <Headline
        meta={[role.name, day, resultsText.lengths[hasScenarios ? 'full' : 'quick']].filter(Boolean).join(' · ')}
        result={result}
        skillTitles={skillTitles}
        partial={doneCount < parts.length ? resultsText.partial(doneCount) : undefined}
        ways={<Ways />}
      />
      <QualityNotes notes={quality} />
      <LookFirst
        choices={risky.flatMap(({ id, option }) =>
          textsOf(id).map((scenario) => ({ scenario, skillTitle: skillTitles[skillOf(id)], option })),
        )}
      />
      <SkillTable skills={result.skills} titles={skillTitles} questionnaireOf={questionnaireOf} />
      <OwnPlanSection result={result} role={role} />
      {hasScenarios && (
        <CalibrationNote
          calibration={calibration}
          areUpperGuesses={isUpperGuess}
          certainNotBest={certainNotBest.flatMap(nameScenario)}
          unsureButBest={unsureButBest.flatMap(nameScenario)}
        />
      )}
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
