import { joinFacts } from '#content/text/common.ts';
import { planText } from '#content/text/plan.ts';
import { reportText } from '#content/text/report.ts';
import { describeResource } from '#content/text/resources.ts';
import type { ReportAudience, Resource } from '#content/types.ts';
import { sumTime } from '#domain/planTime.ts';
import type { Plan } from '#domain/planWays.ts';
import type { ReportPlan, ReportPlanLine } from '#features/report/reportProps.ts';
import { siteAddress } from '#platform/address.ts';
import { skillTitles } from './instrument.ts';
import { openedAt } from './openedAt.ts';
import { paths } from './paths.ts';

/** So many practice tasks are printed with all their steps, in half a page. */
const TASKS_AT_MOST = 6;
/** Of more tasks these have their steps on paper: all would fill pages that few read. */
const FIRST_TASKS = 4;

type Line = Plan<Resource>['lines'][number];

/** As it is typed. */
export function shortenAddress(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/u, '').replace(/\/$/u, '');
}

function describeLine({ resource, closes, isDone }: Line, audience: ReportAudience): ReportPlanLine {
  const { parts, title } = describeResource(resource, openedAt);
  return {
    id: resource.id,
    title,
    by: joinFacts([parts.by, parts.region]),
    time: parts.time ?? reportText.plan.unknownTime,
    cost: parts.cost,
    credit: resource.credit,
    closes: closes.map(({ skill, step, because }) => ({
      title: skillTitles[skill],
      step: planText.step(step),
      because: audience === 'manager' ? undefined : planText.because(because),
    })),
    isDone,
  };
}

function sumUp(resources: readonly Resource[]): string {
  const { free, costs, credit } = reportText.plan;
  const freeCount = resources.filter(({ cost }) => cost === 'free').length;
  const creditCount = resources.filter((resource) => resource.credit !== undefined).length;
  const isFree = freeCount === resources.length;
  return [isFree ? free : costs(freeCount, resources.length - freeCount), creditCount > 0 && credit(creditCount)]
    .filter(Boolean)
    .join(', ');
}

/** Where to find each line, or how to do it. */
function describeNotes(resources: readonly Resource[]): Pick<ReportPlan, 'notes' | 'tasksAddress'> {
  const tasks = resources.filter(({ steps }) => steps !== undefined);
  const shown = new Set(tasks.length > TASKS_AT_MOST ? tasks.slice(0, FIRST_TASKS) : tasks);
  const address = shortenAddress(`${siteAddress(import.meta.env.BASE_URL)}${paths.resources.slice(1)}`);
  return {
    notes: resources
      .filter((resource) => resource.url !== undefined || shown.has(resource))
      .map(({ id, title, url, steps }) => ({ id, title, address: url && shortenAddress(url), steps })),
    tasksAddress: tasks.length > shown.size ? address : undefined,
  };
}

/** The plan in the words of the report. */
export function describePlan({ lines, unclosed, gapCount }: Plan<Resource>, audience: ReportAudience): ReportPlan {
  const resources = lines.map(({ resource }) => resource);
  return {
    summary: planText.summary(lines.length, sumTime(resources), gapCount - unclosed.length, gapCount),
    sums: lines.length > 0 ? sumUp(resources) : '',
    lines: lines.map((line) => describeLine(line, audience)),
    ...describeNotes(resources),
    open: unclosed.map(({ gap, step }) => ({ title: skillTitles[gap.skill], step: planText.step(step) })),
  };
}
