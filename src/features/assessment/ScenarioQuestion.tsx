import { useId } from 'react';
import { confidenceNames } from '#content/text/answerNames.ts';
import { scenarioText } from '#content/text/scenario.ts';
import type { Scenario } from '#content/types.ts';
import { CONFIDENCES, type Confidence, type ScenarioAnswer } from '#domain/answers.ts';
import { Button } from '#ui/Button.tsx';
import { ChoiceCard } from '#ui/ChoiceCard.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './question.module.css';
import { QuestionForm } from './QuestionForm.tsx';
import type { Surroundings } from './surroundings.tsx';

export interface ScenarioQuestionProps extends Surroundings {
  readonly eyebrow: string;
  readonly scenario: Scenario;
  /** The frozen option numbers in the order in which this person sees them. */
  readonly order: readonly number[];
  readonly answer: ScenarioAnswer | undefined;
  readonly numberKeys: boolean;
  readonly onChoose: (option: number, confidence: Confidence | undefined) => void;
  /** Called when the person goes on; with true when there is no answer and they choose to skip. */
  readonly onContinue: (skipped: boolean) => void;
}

/** A short situation with four options, before its reasons are shown. */
export function ScenarioQuestion(props: ScenarioQuestionProps) {
  const { scenario, order, answer, onChoose, onContinue, ...rest } = props;
  const { situation, question, options, contentNote, region } = scenario;
  const hintId = useId();
  const chosen = answer?.kind === 'chose' ? answer : undefined;
  return (
    <QuestionForm
      {...rest}
      before={
        contentNote && (
          <div className={styles.note}>
            <Notice>
              {contentNote}{' '}
              <Button look="quiet" onClick={() => onContinue(true)}>
                {scenarioText.skipNote}
              </Button>
            </Notice>
          </div>
        )
      }
      heading={
        <span className={styles.situation}>
          <span>{situation}</span> {question}
        </span>
      }
      hintId={hintId}
      hasAnswer={chosen !== undefined}
      onContinue={() => onContinue(false)}
      onSkip={() => onContinue(true)}
      after={
        <fieldset className={styles.sure}>
          <legend>{scenarioText.confidence}</legend>
          {CONFIDENCES.map((confidence) => (
            <label key={confidence} className={styles.chip}>
              <input
                type="radio"
                name="confidence"
                checked={chosen?.confidence === confidence}
                disabled={!chosen}
                onChange={() => chosen && onChoose(chosen.option, confidence)}
              />
              {confidenceNames[confidence]}
            </label>
          ))}
        </fieldset>
      }
    >
      <p id={hintId} className={styles.hint}>
        {region ? `${scenarioText.region} ${scenarioText.hint}` : scenarioText.hint}
      </p>
      <div className={styles.cards}>
        {order.map((option, place) => (
          <ChoiceCard
            key={option}
            name="answer"
            value={place + 1}
            mark={scenarioText.letters[place] ?? ''}
            title={options[option]?.text ?? ''}
            look="plain"
            isChosen={chosen?.option === option}
            onChoose={() => onChoose(option, chosen?.confidence)}
          />
        ))}
      </div>
    </QuestionForm>
  );
}
