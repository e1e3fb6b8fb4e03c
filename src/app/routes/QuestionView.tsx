import { use, useEffect } from 'react';
import { Link, useNavigate } from 'react-router';
import { assessText } from '#content/text/assess.ts';
import { questionnaireNames } from '#content/text/common.ts';
import { frameworks } from '#content/frameworks.ts';
import type { RatingAnswer } from '#domain/answers.ts';
import { ProgressSegments } from '#features/assessment/ProgressSegments.tsx';
import { QuestionAside } from '#features/assessment/QuestionAside.tsx';
import { RatingQuestion } from '#features/assessment/RatingQuestion.tsx';
import { changeProfile, giveAnswer, useAssessment, type AssessmentState } from '#state/assessment.ts';
import { buttonClass } from '#ui/Button.tsx';
import hues from '#ui/hues.module.css';
import { countMinutes, getRole, loadRatings, skillTitles } from '#app/instrument.ts';
import { preloadPage } from '#app/lazyPages.ts';
import { paths } from '#app/paths.ts';
import { toSegments } from '#app/toSegments.ts';
import type { Part } from '#app/useParts.ts';
import styles from './QuestionView.module.css';

interface QuestionViewProps {
  readonly part: Part;
  readonly parts: readonly Part[];
  /** From 1 to the number of questions of the part. */
  readonly number: number;
}

function describeSaving({ keeping, saving }: Pick<AssessmentState, 'keeping' | 'saving'>): string | undefined {
  if (keeping !== 'device') return assessText.savedInTab;
  if (saving === 'saved') return assessText.saved;
  return saving === 'saving' ? assessText.saving : undefined;
}

/** One question of a part. */
export function QuestionView({ part, parts, number }: QuestionViewProps) {
  const items = use(loadRatings(part.id));
  const navigate = useNavigate();
  const answers = useAssessment((state) => state.answers);
  const profile = useAssessment((state) => state.profile);
  const savingWords = useAssessment(describeSaving);
  const role = getRole(profile.role);
  const skill = part.skills[number - 1];
  const item = items.find((candidate) => candidate.skill === skill);
  if (!item || !skill) throw new RangeError(`No rating item for ${skill}`);

  const isLast = number === part.skills.length;
  const nextPart = parts.find((other) => other.id !== part.id && other.progress.state !== 'done');
  useEffect(() => {
    preloadPage('results');
    if (isLast && nextPart) void loadRatings(nextPart.id);
  }, [isLast, nextPart]);

  const { question, behaviours } = role.clinical ? item : (item.nonClinical ?? item);
  const answer = answers[skill];
  const minutes = countMinutes(part.skills.slice(number - 1), role);
  const goOn = (skipped: boolean) => {
    if (skipped) giveAnswer(skill, { kind: 'skipped' });
    void navigate(isLast ? paths.partEnd(part.id) : paths.question(part.id, number + 1));
  };
  return (
    <>
      <title>{assessText.questionTitle(questionnaireNames[part.id], number, part.skills.length)}</title>
      <ProgressSegments segments={toSegments(parts, { part, number })} />
      <div className={`${styles.columns} ${hues[part.id]}`}>
        <RatingQuestion
          key={skill}
          eyebrow={`${questionnaireNames[part.id]} · ${skillTitles[skill]}`}
          question={question}
          behaviours={behaviours}
          answer={answer as RatingAnswer | undefined}
          numberKeys={profile.numberKeys}
          status={[savingWords, assessText.minutesLeft(minutes)].filter(Boolean).join(' · ')}
          back={
            <Link
              className={buttonClass('quiet')}
              to={number === 1 ? paths.assess : paths.question(part.id, number - 1)}
            >
              <span aria-hidden="true">←&nbsp;</span>
              {assessText.back}
            </Link>
          }
          onAnswer={(given) => giveAnswer(skill, given)}
          onContinue={goOn}
        />
        <QuestionAside
          whyWeAsk={item.whyWeAsk}
          supports={frameworks.filter(({ id }) => item.supports.includes(id)).map(({ name }) => name)}
          numberKeys={profile.numberKeys}
          onNumberKeys={(numberKeys) => changeProfile({ numberKeys })}
        />
      </div>
    </>
  );
}
