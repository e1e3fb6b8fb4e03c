import { useMemo } from 'react';
import { Link } from 'react-router';
import { formatDay, questionnaireNames } from '#content/text/common.ts';
import { pageTexts } from '#content/text/pages.ts';
import { describeResource } from '#content/text/resources.ts';
import { resultsText } from '#content/text/results.ts';
import { catalogue } from '#content/resources/catalogue.ts';
import { practiceTasks } from '#content/resources/practiceTasks.ts';
import type { Role } from '#content/types.ts';
import { findNextStep, listClosers } from '#domain/plan.ts';
import { buildResult, SAFETY_SKILLS, type ScoredSkill } from '#domain/result.ts';
import { EmptyResults } from '#features/results/EmptyResults.tsx';
import { GapPlan, type PlannedGap } from '#features/results/GapPlan.tsx';
import { Headline } from '#features/results/Headline.tsx';
import { SkillTable } from '#features/results/SkillTable.tsx';
import { printPage } from '#platform/print.ts';
import { useAssessment } from '#state/assessment.ts';
import { Button, buttonClass } from '#ui/Button.tsx';
import { getRole, questionnaireOf, skillTitles } from '#app/instrument.ts';
import { openedAt } from '#app/openedAt.ts';
import { paths } from '#app/paths.ts';
import { useParts } from '#app/useParts.ts';

const resources = [...catalogue, ...practiceTasks];

function planGap(gap: ScoredSkill, role: Role): PlannedGap {
  const step = findNextStep(gap);
  const closers = listClosers(resources, role, gap.skill, step);
  const isCore = role.core.includes(gap.skill) ? resultsText.core : undefined;
  return {
    gap,
    step,
    mark: SAFETY_SKILLS.includes(gap.skill) ? resultsText.safety : isCore,
    resources: closers.map((resource) => ({ id: resource.id, card: describeResource(resource, openedAt) })),
  };
}

/** `/results`: the finding in words, skill by skill, and what closes each gap. */
export function ResultsRoute() {
  const { phase, answers, profile, answeredAt } = useAssessment();
  const parts = useParts();
  const role = getRole(profile.role);
  const result = useMemo(() => buildResult(role, answers), [role, answers]);
  const planned = useMemo(() => result.gaps.map((gap) => planGap(gap, role)), [result, role]);

  const title = <title>{pageTexts.results.title}</title>;
  if (phase === 'loading') return title;
  if (result.skills.every(({ kind }) => kind === 'notAsked')) {
    return (
      <>
        {title}
        <EmptyResults startHref={paths.part('records')} />
      </>
    );
  }

  const moments = Object.values(answeredAt).filter((moment) => moment !== undefined);
  const open = parts.filter(({ progress }) => progress.state !== 'done');
  const [next] = open;
  return (
    <>
      {title}
      <Headline
        meta={[role.name, moments.length === 0 ? undefined : formatDay(Math.max(...moments))]
          .filter(Boolean)
          .join(' · ')}
        result={result}
        skillTitles={skillTitles}
        partial={open.length > 0 ? resultsText.partial(parts.length - open.length) : undefined}
        ways={
          <>
            {next && (
              <Link className={buttonClass('primary')} to={paths.part(next.id)}>
                {resultsText.goOn([questionnaireNames[next.id]])}
              </Link>
            )}
            <Button look={next ? 'plain' : 'primary'} onClick={printPage}>
              {resultsText.print}
            </Button>
          </>
        }
      />
      <SkillTable skills={result.skills} titles={skillTitles} questionnaireOf={questionnaireOf} />
      {planned.length > 0 && <GapPlan gaps={planned} titles={skillTitles} questionnaireOf={questionnaireOf} />}
    </>
  );
}
