import { assessText } from '#content/text/assess.ts';
import { questionnaireNames } from '#content/text/common.ts';
import { pageTexts } from '#content/text/pages.ts';
import type { SkillId } from '#domain/model.ts';
import { PartEnd } from '#features/assessment/PartEnd.tsx';
import { ProgressSegments } from '#features/assessment/ProgressSegments.tsx';
import { skillTitles } from '#app/instrument.ts';
import { paths } from '#app/paths.ts';
import { toSegments } from '#app/toSegments.ts';
import type { Part } from '#app/useParts.ts';

/** The end of a questionnaire. */
export function PartEndView({ part, parts }: { readonly part: Part; readonly parts: readonly Part[] }) {
  const { id, skills, progress } = part;
  const next = parts.find((other) => other.id !== id && other.progress.state !== 'done');
  return (
    <>
      <title>{`${assessText.endHeading(questionnaireNames[id])} · ${pageTexts[`assess/${id}`].title}`}</title>
      <ProgressSegments segments={toSegments(parts)} />
      <PartEnd
        name={questionnaireNames[id]}
        answered={progress.answered}
        total={progress.total}
        skipped={skills
          .map((skill, i) => ({ skill, number: i + 1 }))
          .filter(({ skill }) => progress.skipped.includes(skill))
          .map(({ skill, number }: { skill: SkillId; number: number }) => ({
            title: skillTitles[skill],
            href: paths.question(id, number),
          }))}
        next={next && { name: questionnaireNames[next.id], href: paths.part(next.id) }}
        firstHref={paths.question(id, 1)}
        resultsHref={paths.results}
      />
    </>
  );
}
