import { useId } from 'react';
import { assessText } from '#content/text/assess.ts';
import { levelNames, notPartOfMyWork } from '#content/text/common.ts';
import type { Behaviours } from '#content/types.ts';
import type { RatingAnswer } from '#domain/answers.ts';
import { LEVELS } from '#domain/model.ts';
import { ChoiceCard } from '#ui/ChoiceCard.tsx';
import styles from './question.module.css';
import { QuestionForm } from './QuestionForm.tsx';
import type { Surroundings } from './surroundings.tsx';

interface RatingQuestionProps extends Surroundings {
  /** "Camera, sound, light, room" */
  readonly eyebrow: string;
  readonly question: string;
  readonly behaviours: Behaviours;
  readonly answer: RatingAnswer | undefined;
  readonly numberKeys: boolean;
  readonly onAnswer: (answer: RatingAnswer) => void;
  /** Called when the person goes on; with true when there is no answer and they choose to skip. */
  readonly onContinue: (skipped: boolean) => void;
}

/** One rating: five steps, and the answer outside the scale. */
export function RatingQuestion(props: RatingQuestionProps) {
  const { question, behaviours, answer, onAnswer, onContinue, ...rest } = props;
  const hintId = useId();
  return (
    <QuestionForm
      {...rest}
      heading={question}
      hintId={hintId}
      hasAnswer={answer?.kind === 'rated' || answer?.kind === 'notPartOfMyWork'}
      onContinue={() => onContinue(false)}
      onSkip={() => onContinue(true)}
    >
      <p id={hintId} className={styles.hint}>
        {assessText.hint}
      </p>
      <div className={styles.cards}>
        {LEVELS.map((level) => (
          <ChoiceCard
            key={level}
            name="answer"
            value={level}
            mark={String(level)}
            title={levelNames[level]}
            aside={behaviours[level].heading}
            text={behaviours[level].text}
            isChosen={answer?.kind === 'rated' && answer.level === level}
            onChoose={() => onAnswer({ kind: 'rated', level })}
          />
        ))}
        <ChoiceCard
          name="answer"
          value={0}
          mark="0"
          title={notPartOfMyWork}
          look="outside"
          isChosen={answer?.kind === 'notPartOfMyWork'}
          onChoose={() => onAnswer({ kind: 'notPartOfMyWork' })}
        />
      </div>
    </QuestionForm>
  );
}
