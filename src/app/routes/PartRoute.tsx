import { Navigate, useParams, useSearchParams } from 'react-router';
import { shellText } from '#content/text/shell.ts';
import type { ScenarioId } from '#domain/answers.ts';
import type { SkillId } from '#domain/model.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import type { Part } from '#app/buildParts.ts';
import { isQuestionnaireId } from '#app/instrument.ts';
import { NotFound } from '#app/NotFound.tsx';
import { paths } from '#app/paths.ts';
import { useParts } from '#app/useParts.ts';
import { LookAgainView } from './LookAgainView.tsx';
import { PartEndView } from './PartEndView.tsx';
import { RatingView } from './RatingView.tsx';
import { ScenarioView } from './ScenarioView.tsx';

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

/** `/assess/<questionnaire>`: question n at ?q=n, then ?q=again and ?q=end; without q where the person stopped. */
export function PartRoute() {
  const { questionnaire } = useParams();
  const [search] = useSearchParams();
  const isReady = useAssessment((state) => state.phase === 'ready');
  const parts = useParts();
  if (!isQuestionnaireId(questionnaire)) return <NotFound title={shellText.unknownQuestionnaire} />;
  const part = parts.find(({ id }) => id === questionnaire);
  if (!part || !isReady) return null;

  const q = search.get('q');
  if (q === 'end' || (q === 'again' && part.progress.next !== undefined))
    return <PartEndView part={part} parts={parts} />;
  if (q === 'again' && part.progress.next === undefined) return <LookAgainView part={part} parts={parts} />;
  if (q !== null) return <Question part={part} parts={parts} q={q} />;
  const { next } = part.progress;
  const after = part.undecided.length > 0 ? paths.lookAgain(part.id) : paths.partEnd(part.id);
  const address = next === undefined ? after : paths.question(part.id, next + 1);
  return <Navigate to={address} replace />;
}
