import { use, useState } from 'react';
import { useNavigate } from 'react-router';
import { scenarioText } from '#content/text/scenario.ts';
import { collectEvidence, skillOf, type Answers, type ScenarioAnswer, type ScenarioId } from '#domain/answers.ts';
import { explainLevel } from '#domain/estimate.ts';
import type { ScenarioEntry } from '#domain/scenarios.ts';
import { shuffleOptions } from '#domain/shuffle.ts';
import { ScenarioAside } from '#features/assessment/ScenarioAside.tsx';
import { ScenarioQuestion } from '#features/assessment/ScenarioQuestion.tsx';
import { ScenarioReasons } from '#features/assessment/ScenarioReasons.tsx';
import { isAsked } from '#platform/address.ts';
import { giveAnswer } from '#state/assessment.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import { changeProfile } from '#state/profile.ts';
import { loadScenarios, skillTitles } from '#app/instrument.ts';
import { Words } from '#app/Words.tsx';
import { findNextAddress, QuestionFrame, useQuestionSurroundings, type QuestionPlace } from '#app/QuestionFrame.tsx';

/** "moved from 3.6 to 3.5": the level before and after the answer to this scenario. */
function describeMove(id: ScenarioId, answers: Answers, own: readonly ScenarioEntry[]): string {
  const until = own.slice(0, own.findIndex((entry) => entry.id === id) + 1);
  const evidence = collectEvidence(skillOf(id), answers, until);
  if (evidence.kind !== 'evidence') return scenarioText.notCounted;
  const [before, after] = explainLevel(evidence).slice(-2);
  if (!before || !after) return scenarioText.notCounted;
  return scenarioText.moved(skillTitles[skillOf(id)], before.estimate.level, after.estimate.level);
}

/** One scenario of a part: the choice, and after it the reasons. */
export function ScenarioView({ id, ...place }: QuestionPlace & { readonly id: ScenarioId }) {
  const { part } = place;
  const texts = use(loadScenarios(part.id));
  const navigate = useNavigate();
  const answers = useAssessment((state) => state.answers);
  const profile = useAssessment((state) => state.profile);
  const surroundings = useQuestionSurroundings(place);
  const [isNew, setNew] = useState(false);
  const scenario = texts.find((candidate) => candidate.id === id);
  if (!scenario) throw new RangeError(`No scenario ${id}`);

  const skill = skillOf(id);
  const own = part.scenarios.filter((entry) => skillOf(entry.id) === skill);
  const number = own.findIndex((entry) => entry.id === id) + 1;
  const eyebrow = scenarioText.eyebrow(skillTitles[skill], number, own.length);
  const order = shuffleOptions(scenario.options.length, profile.seed, id);
  const answer = answers[id] as ScenarioAnswer | undefined;
  const goOn = () => {
    if (isAsked(place.number)) void navigate(findNextAddress(place));
  };
  const isLocked = answer?.kind === 'chose' && answer.isLocked;
  const shown = { eyebrow, scenario, order, ...surroundings };
  return (
    <QuestionFrame place={place}>
      {isLocked ? (
        <ScenarioReasons {...shown} answer={answer} isNew={isNew} onContinue={goOn} />
      ) : (
        <ScenarioQuestion
          {...shown}
          answer={answer}
          numberKeys={profile.numberKeys}
          onChoose={(option, confidence) => {
            // As in a rating: what is meant for the next question changes nothing here.
            if (!isAsked(place.number)) return;
            giveAnswer(id, { kind: 'chose', option, isLocked: false, ...(confidence ? { confidence } : {}) });
          }}
          onContinue={(skipped) => {
            if (!isAsked(place.number)) return;
            if (answer?.kind === 'chose' && !skipped) {
              setNew(true);
              giveAnswer(id, { ...answer, isLocked: true });
              return;
            }
            giveAnswer(id, { kind: 'skipped' });
            goOn();
          }}
        />
      )}
      <ScenarioAside
        move={isLocked ? describeMove(id, answers, own) : undefined}
        numberKeys={profile.numberKeys}
        onNumberKeys={(numberKeys) => changeProfile({ numberKeys })}
        words={<Words scenario={scenario} isAnswered={isLocked} />}
      />
    </QuestionFrame>
  );
}
