import { useEffect } from 'react';
import { questionnaireNames } from '#content/text/common.ts';
import { partEndText } from '#content/text/partEnd.ts';
import { resultsText } from '#content/text/results.ts';
import type { ScenarioId } from '#domain/answers.ts';
import { FIRST_GAPS, type SkillId } from '#domain/model.ts';
import { skillOf } from '#domain/answers.ts';
import type { AssessmentResult } from '#domain/result.ts';
import { PartEnd, type SkippedItem } from '#features/assessment/PartEnd.tsx';
import { ProgressSegments } from '#features/assessment/ProgressSegments.tsx';
import { askToPersist } from '#platform/persistence.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import { skillTitles } from '#app/instrument.ts';
import { paths } from '#app/paths.ts';
import { TakenInviteNote } from '#app/lateViews.ts';
import { Words } from '#app/Words.tsx';
import { useInvite } from '#app/useInvite.ts';
import { useResult } from '#app/useResult.ts';
import { toSegments } from '#app/toSegments.ts';
import type { Part } from '#app/buildParts.ts';

function listSkipped({ id, items, progress }: Part): readonly SkippedItem[] {
  return items.flatMap((item, i) => {
    if (!progress.skipped.includes(item)) return [];
    const isScenario = item.includes('.');
    const title = skillTitles[isScenario ? skillOf(item as ScenarioId) : (item as SkillId)];
    return [{ title: isScenario ? partEndText.scenarioOf(title) : title, href: paths.question(id, i + 1) }];
  });
}

/** The finding in words, as the results begin, with the skills of which it speaks. */
function describeFinding({ onTargetCount, scoredCount, gaps }: AssessmentResult) {
  if (scoredCount === 0) return undefined;
  return {
    headline: resultsText.headline(onTargetCount, scoredCount, gaps.length, 'you'),
    first: gaps.slice(0, FIRST_GAPS).map(({ skill }) => skillTitles[skill]),
  };
}

/** The end of a questionnaire; before the results it names all that was skipped. */
export function PartEndView({ part, parts }: { readonly part: Part; readonly parts: readonly Part[] }) {
  const { id, progress } = part;
  const isDone = progress.state === 'done';
  const isOnDevice = useAssessment(({ keeping }) => keeping === 'device');
  useEffect(() => {
    // From here on there is something to lose.
    if (isDone && isOnDevice) void askToPersist();
  }, [isDone, isOnDevice]);
  const { result } = useResult();
  const taken = useInvite();
  // What an invite asks for comes first.
  const next = [...(taken?.asked ?? []), ...parts].find((other) => other.id !== id && other.progress.state !== 'done');
  return (
    <>
      <title>{partEndText.title(questionnaireNames[id])}</title>
      <ProgressSegments segments={toSegments(parts)} />
      {taken?.isDone && next && <TakenInviteNote />}
      <PartEnd
        name={questionnaireNames[id]}
        answered={progress.answered}
        total={progress.total}
        skipped={(next || progress.next !== undefined ? [part] : parts).flatMap(listSkipped)}
        open={
          progress.next === undefined
            ? undefined
            : {
                count: progress.total - progress.answered - progress.skipped.length,
                href: paths.question(id, progress.next + 1),
              }
        }
        finding={next || progress.next !== undefined ? undefined : describeFinding(result)}
        undecidedCount={isDone ? part.undecided.length : 0}
        lookAgainHref={paths.lookAgain(id)}
        next={next && { name: questionnaireNames[next.id], href: paths.part(next.id) }}
        firstHref={paths.question(id, 1)}
        resultsHref={paths.results}
      />
      <Words page={paths.assess} />
    </>
  );
}
