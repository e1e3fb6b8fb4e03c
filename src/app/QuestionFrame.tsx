import { useEffect, type ReactNode } from 'react';
import { Link } from 'react-router';
import { assessText } from '#content/text/assess.ts';
import { questionnaireNames } from '#content/text/common.ts';
import type { ItemId } from '#domain/answers.ts';
import { ProgressSegments } from '#features/assessment/ProgressSegments.tsx';
import type { Surroundings } from '#features/assessment/surroundings.tsx';
import { whenIdle } from '#platform/idle.ts';
import { useAssessment, type AssessmentState } from '#state/assessmentStore.ts';
import { buttonClass } from '#ui/Button.tsx';
import hues from '#ui/hues.module.css';
import { countMinutes, getRole, loadRatings, loadScenarios } from './instrument.ts';
import { paths } from './paths.ts';
import { LookAgainView, PartEndView, ScenarioView } from './lateViews.ts';
import { loadPage, loadResultsMore } from './routes.ts';
import styles from './QuestionFrame.module.css';
import { toSegments } from './toSegments.ts';
import type { Part } from './buildParts.ts';

export interface QuestionPlace {
  readonly part: Part;
  readonly parts: readonly Part[];
  /** From 1 to the number of questions of the part. */
  readonly number: number;
}

/** What is kept is told of an answer, not of the page: nothing before there is one. */
function describeSaving({ answers, keeping, saving }: AssessmentState, item: ItemId | undefined): string | undefined {
  const answer = item && answers[item];
  if (!answer || answer.kind === 'skipped') return undefined;
  if (keeping !== 'device') return assessText.savedInTab;
  if (saving === 'saved') return assessText.saved;
  return saving === 'saving' ? assessText.saving : undefined;
}

/** Where the person goes after question n: the next one, then the second look, then the end. */
export function findNextAddress({ part, number }: Pick<QuestionPlace, 'part' | 'number'>): string {
  if (number < part.items.length) return paths.question(part.id, number + 1);
  return part.undecided.length > 0 ? paths.lookAgain(part.id) : paths.partEnd(part.id);
}

function useMinutesLeft({ part, number }: QuestionPlace): string {
  const role = getRole(useAssessment((state) => state.profile.role));
  const ratingsLeft = part.skills.slice(number - 1);
  const scenariosLeft = part.scenarios.slice(Math.max(0, number - 1 - part.skills.length));
  return assessText.minutesLeft(Math.round(countMinutes(ratingsLeft, scenariosLeft, role)));
}

/** What stands around every question: whose it is, saved or not, the minutes left, and the way back. */
export function useQuestionSurroundings(place: QuestionPlace): Surroundings {
  const { part, number } = place;
  return {
    part: questionnaireNames[part.id],
    status: useAssessment((state) => describeSaving(state, part.items[number - 1])),
    minutesLeft: useMinutesLeft(place),
    back: (
      <Link className={buttonClass('quiet')} to={number === 1 ? paths.assess : paths.question(part.id, number - 1)}>
        <span aria-hidden="true">←&nbsp;</span>
        {assessText.back}
      </Link>
    ),
  };
}

/** Title, progress and the two columns of a question page; fetches what comes next. */
export function QuestionFrame({ place, children }: { readonly place: QuestionPlace; readonly children: ReactNode }) {
  const { part, parts, number } = place;
  const isLast = number === part.items.length;
  const nextPart = parts.find((other) => other.id !== part.id && other.progress.state !== 'done')?.id;
  const hasScenarios = part.scenarios.length > 0;
  useEffect(() => {
    whenIdle([
      PartEndView.load,
      () => loadPage(paths.results),
      ...(hasScenarios ? [ScenarioView.load, LookAgainView.load, () => loadScenarios(part.id)] : []),
      ...(isLast && nextPart ? [() => loadRatings(nextPart)] : []),
      loadResultsMore,
    ]);
  }, [hasScenarios, isLast, nextPart, part.id]);
  return (
    <>
      <title>{assessText.questionTitle(questionnaireNames[part.id], number, part.items.length)}</title>
      <ProgressSegments segments={toSegments(parts, { part, number })} minutesLeft={useMinutesLeft(place)} />
      <div className={`${styles.columns} ${hues[part.id]}`}>{children}</div>
    </>
  );
}
