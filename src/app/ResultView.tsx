import { useDeferredValue, type ReactNode } from 'react';
import { joinFacts } from '#content/text/common.ts';
import type { Person } from '#content/text/person.ts';
import { resultsText } from '#content/text/results.ts';
import { skillOf, type ScenarioId } from '#domain/answers.ts';
import { FIRST_GAPS, type SkillId } from '#domain/model.ts';
import { CalibrationNote } from '#features/results/CalibrationNote.tsx';
import { Headline } from '#features/results/Headline.tsx';
import { LookFirst } from '#features/results/LookFirst.tsx';
import { PartProgress } from '#features/results/PartProgress.tsx';
import { ProfileFigure } from '#features/results/ProfileFigure.tsx';
import { QualityNotes } from '#features/results/QualityNotes.tsx';
import { SkillTable } from '#features/results/SkillTable.tsx';
import { StartHere, type FirstStep } from '#features/results/StartHere.tsx';
import { Strengths } from '#features/results/Strengths.tsx';
import type { Part } from './buildParts.ts';
import type { ResultDescription } from './describeResult.ts';
import { questionnaireOf, skillTitles } from './instrument.ts';
import styles from './ResultView.module.css';
import { useScenarioTexts } from './useScenarioTexts.ts';

interface ResultViewProps {
  readonly description: ResultDescription;
  readonly person: Person;
  /** "23 November 2026"; absent when nobody knows when. */
  readonly day?: string | undefined;
  /** Which of the reader's own answers do not count. */
  readonly unasked?: string | undefined;
  /** What the reader can do with the result: buttons and links. */
  readonly ways: ReactNode;
  /** What to do first for a gap, where anything closes it; absent until there is a plan. */
  readonly findFirst: ((skill: SkillId) => FirstStep['first']) | undefined;
  /** What closes the gaps. */
  readonly planSection: ReactNode;
}

/** A result for its reader: the reader's own, or, in words of nobody in particular, one that somebody sent. */
export function ResultView(props: ResultViewProps) {
  const { description, person, day, ways, findFirst, planSection, unasked } = props;
  const { role, result, risky, marks, calibration, strengths, parts, hasScenarios } = description;
  const { certainNotBest, unsureButBest } = calibration;
  // The finding is painted before its 23 rows are drawn.
  const hasRows = useDeferredValue(true, false);
  const textsOf = useScenarioTexts([...risky.map(({ id }) => id), ...certainNotBest, ...unsureButBest]);
  const nameScenario = (id: ScenarioId) =>
    textsOf(id).map((scenario) => ({ scenario, skillTitle: skillTitles[skillOf(id)] }));
  // What was skipped is not in a link: to a reader a part counts as done once something of it was answered.
  const isOpen = ({ progress }: Part) => (person === 'you' ? progress.state !== 'done' : progress.answered === 0);
  const isPartial = parts.some(isOpen);
  const names = { titles: skillTitles, questionnaireOf, person };
  const length = resultsText.lengths[description.lengthName];
  const meta = joinFacts([person === 'other' && resultsText.sharedLabel, role.name, day, length]);
  return (
    <>
      <div className={styles.top}>
        <div>
          <Headline
            meta={meta}
            result={result}
            strengths={strengths}
            person={person}
            skillTitles={skillTitles}
            progress={isPartial ? <PartProgress parts={parts} /> : undefined}
            ways={ways}
          />
          <QualityNotes notes={description.quality} unasked={unasked} />
        </div>
        <div className={styles.first}>
          <LookFirst
            person={person}
            choices={risky.flatMap(({ id, option }) =>
              textsOf(id).map((scenario) => ({ scenario, skillTitle: skillTitles[skillOf(id)], option })),
            )}
          />
          <StartHere
            {...names}
            steps={result.gaps.slice(0, FIRST_GAPS).map((gap) => ({
              gap,
              mark: marks[gap.skill],
              first: findFirst ? findFirst(gap.skill) : 'waiting',
            }))}
          />
          {result.gaps.length > 0 && <Strengths strengths={strengths} person={person} titles={skillTitles} />}
        </div>
        {result.scoredCount > 0 && (
          <div className={styles.figure}>
            <ProfileFigure {...names} result={result} />
          </div>
        )}
      </div>
      {hasRows && (
        <>
          <SkillTable {...names} skills={result.skills} marks={marks} />
          {planSection}
        </>
      )}
      {hasScenarios && (
        <CalibrationNote
          calibration={calibration}
          person={person}
          areUpperGuesses={description.isUpperGuess}
          certainNotBest={certainNotBest.flatMap(nameScenario)}
          unsureButBest={unsureButBest.flatMap(nameScenario)}
        />
      )}
    </>
  );
}
