import { use } from 'react';
import { questionnaireNames } from '#content/text/common.ts';
import { scenarioText } from '#content/text/scenario.ts';
import { LookAgain, type ItemToLookAt } from '#features/assessment/LookAgain.tsx';
import { ProgressSegments } from '#features/assessment/ProgressSegments.tsx';
import { giveAnswer } from '#state/assessment.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import hues from '#ui/hues.module.css';
import { getRole, loadRatings, skillTitles } from '#app/instrument.ts';
import { paths } from '#app/paths.ts';
import { Words } from '#app/Words.tsx';
import { toSegments } from '#app/toSegments.ts';
import type { Part } from '#app/buildParts.ts';

/** After the scenarios: the ratings that they speak against, to keep or change. */
export function LookAgainView({ part, parts }: { readonly part: Part; readonly parts: readonly Part[] }) {
  const items = use(loadRatings(part.id));
  const answers = useAssessment((state) => state.answers);
  const role = getRole(useAssessment((state) => state.profile.role));
  const shown = part.mismatches.flatMap((mismatch): readonly ItemToLookAt[] => {
    const rating = items.find(({ skill }) => skill === mismatch.skill);
    if (!rating) return [];
    const { behaviours } = role.clinical ? rating : (rating.nonClinical ?? rating);
    const second = answers[`${mismatch.skill}/again`];
    const decided = second?.kind === 'rated' ? second.level : undefined;
    return [{ mismatch, title: skillTitles[mismatch.skill], behaviours, decided }];
  });
  return (
    <>
      <title>{scenarioText.again.title(questionnaireNames[part.id])}</title>
      <ProgressSegments segments={toSegments(parts)} />
      <div className={hues[part.id]}>
        <LookAgain
          items={shown}
          onDecide={({ mismatch }, level) => giveAnswer(`${mismatch.skill}/again`, { kind: 'rated', level })}
          continueHref={paths.partEnd(part.id)}
        />
      </div>
      <Words page={paths.assess} />
    </>
  );
}
