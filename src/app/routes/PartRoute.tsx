import { useState } from 'react';
import { useLocation, useParams, useSearchParams } from 'react-router';
import { shellText } from '#content/text/shell.ts';
import type { ScenarioId } from '#domain/answers.ts';
import type { SkillId } from '#domain/model.ts';
import { isFirstVisit } from '#platform/firstPage.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import type { Part } from '#app/buildParts.ts';
import { paths } from '#app/paths.ts';
import { useParts } from '#app/useParts.ts';
import { Redirect } from '#app/Redirect.tsx';
import { LookAgainView, NotFound, PartEndView, ScenarioView } from '#app/lateViews.ts';
import { RatingView } from './RatingView.tsx';

interface QuestionProps {
  readonly part: Part;
  readonly parts: readonly Part[];
  readonly q: string;
}

function Question({ part, parts, q }: QuestionProps) {
  const number = /^\d{1,2}$/u.test(q) ? Number(q) : 0;
  const item = part.items[number - 1];
  if (item === undefined) {
    return <NotFound title={shellText.unknownQuestion} body={shellText.unknownQuestionBody} part={part.id} />;
  }
  const where = { part, parts, number };
  return item.includes('.') ? (
    <ScenarioView key={item} {...where} id={item as ScenarioId} />
  ) : (
    <RatingView key={item} {...where} skill={item as SkillId} />
  );
}

/**
 * The question to begin with where the address names none. It stays while answers come in, until the address has it.
 * @returns Undefined when all is answered.
 */
function useOpening(part: Part | undefined, isSettled: boolean): string | undefined {
  const { key } = useLocation();
  const next = part?.progress.next;
  const found = { key, isSettled, q: next === undefined ? undefined : String(next + 1) };
  const [opening, setOpening] = useState(found);
  if (opening.key === key && opening.isSettled === isSettled) return opening.q;
  setOpening(found);
  return found.q;
}

/** `/assess/<questionnaire>`: question n at ?q=n, then ?q=again and ?q=end; without q where the person stopped. */
export function PartRoute() {
  const { questionnaire } = useParams();
  const [search] = useSearchParams();
  const isReady = useAssessment((state) => state.phase === 'ready');
  const [isFirst] = useState(isFirstVisit);
  const parts = useParts();
  const part = parts.find(({ id }) => id === questionnaire);
  const isSettled = isReady || isFirst;
  const opening = useOpening(part, isSettled);
  if (!part) return <NotFound title={shellText.unknownQuestionnaire} />;

  const q = search.get('q') ?? opening;
  const isDone = part.progress.next === undefined;
  if (q === undefined) {
    return <Redirect to={part.undecided.length > 0 ? paths.lookAgain(part.id) : paths.partEnd(part.id)} />;
  }
  // While questions are open there is nothing to look at again.
  if (q === 'again' && !isDone && isReady) return <Redirect to={paths.partEnd(part.id)} />;
  if (q === 'end' || (q === 'again' && !isDone)) return <PartEndView part={part} parts={parts} />;
  if (q === 'again') return <LookAgainView part={part} parts={parts} />;
  return (
    <>
      {/* The question is shown at once; its number joins the address when it is known who answers. */}
      {isSettled && search.get('q') === null && <Redirect to={`?q=${q}`} />}
      <Question part={part} parts={parts} q={q} />
    </>
  );
}
