import { use, type ReactNode } from 'react';
import type { Person } from '#content/text/person.ts';
import { resultsText } from '#content/text/results.ts';
import type { Scenario } from '#content/types.ts';
import { skillOf, type ScenarioId } from '#domain/answers.ts';
import { QUESTIONNAIRE_IDS } from '#domain/model.ts';
import { CalibrationNote } from '#features/results/CalibrationNote.tsx';
import { Headline } from '#features/results/Headline.tsx';
import { LookFirst } from '#features/results/LookFirst.tsx';
import { QualityNotes } from '#features/results/QualityNotes.tsx';
import { SkillTable } from '#features/results/SkillTable.tsx';
import type { ResultDescription } from './describeResult.ts';
import { loadScenarios, questionnaireOf, skillTitles } from './instrument.ts';

interface ResultViewProps {
  readonly description: ResultDescription;
  readonly person: Person;
  /** "23 November 2026"; absent when nobody knows when. */
  readonly day?: string | undefined;
  /** What the reader can do with the result: buttons and links. */
  readonly ways: ReactNode;
  /** What closes the gaps. */
  readonly plan?: ReactNode;
}

/** Waits for the texts of these scenarios, and for no others. */
function useScenarioTexts(ids: readonly ScenarioId[]): (id: ScenarioId) => readonly Scenario[] {
  const texts: Scenario[] = [];
  for (const part of new Set(ids.map((id) => questionnaireOf[skillOf(id)]))) texts.push(...use(loadScenarios(part)));
  return (id) => texts.filter((text) => text.id === id);
}

/** A result for its reader: the reader's own, or, in words of nobody in particular, one that somebody sent. */
export function ResultView({ description, person, day, ways, plan }: ResultViewProps) {
  const { role, result, risky, calibration, isUpperGuess, hasScenarios, quality, doneCount } = description;
  const { certainNotBest, unsureButBest } = calibration;
  const textsOf = useScenarioTexts([...risky.map(({ id }) => id), ...certainNotBest, ...unsureButBest]);
  const nameScenario = (id: ScenarioId) =>
    textsOf(id).map((scenario) => ({ scenario, skillTitle: skillTitles[skillOf(id)] }));
  return (
    <>
      <Headline
        meta={[role.name, day, resultsText.lengths[hasScenarios ? 'full' : 'quick']].filter(Boolean).join(' · ')}
        result={result}
        person={person}
        skillTitles={skillTitles}
        partial={doneCount < QUESTIONNAIRE_IDS.length ? resultsText.partial(doneCount) : undefined}
        ways={ways}
      />
      <QualityNotes notes={quality} />
      <LookFirst
        choices={risky.flatMap(({ id, option }) =>
          textsOf(id).map((scenario) => ({ scenario, skillTitle: skillTitles[skillOf(id)], option })),
        )}
      />
      <SkillTable skills={result.skills} titles={skillTitles} questionnaireOf={questionnaireOf} />
      {plan}
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
