import { Navigate, useParams, useSearchParams } from 'react-router';
import { shellText } from '#content/text/shell.ts';
import { useAssessment } from '#state/assessment.ts';
import { isQuestionnaireId } from '#app/instrument.ts';
import { NotFound } from '#app/NotFound.tsx';
import { paths } from '#app/paths.ts';
import { useParts } from '#app/useParts.ts';
import { PartEndView } from './PartEndView.tsx';
import { QuestionView } from './QuestionView.tsx';

/** `/assess/<questionnaire>`: question n at ?q=n, the end at ?q=end; without q where the person stopped. */
export function PartRoute() {
  const { questionnaire } = useParams();
  const [search] = useSearchParams();
  const isReady = useAssessment((state) => state.phase === 'ready');
  const parts = useParts();
  if (!isQuestionnaireId(questionnaire)) return <NotFound title={shellText.unknownQuestionnaire} />;
  const part = parts.find(({ id }) => id === questionnaire);
  if (!part || !isReady) return null;

  const q = search.get('q');
  if (q === 'end') return <PartEndView part={part} parts={parts} />;
  if (q === null) {
    const { next } = part.progress;
    const address = next === undefined ? paths.partEnd(part.id) : paths.question(part.id, next + 1);
    return <Navigate to={address} replace />;
  }
  const number = /^\d{1,2}$/u.test(q) ? Number(q) : 0;
  if (number < 1 || number > part.skills.length) {
    return <NotFound title={shellText.unknownQuestion} body={shellText.unknownQuestionBody} part={part.id} />;
  }
  return <QuestionView part={part} parts={parts} number={number} />;
}
