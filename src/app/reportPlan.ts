import { joinFacts } from '#content/text/common.ts';
import { planText } from '#content/text/plan.ts';
import { reportText } from '#content/text/report.ts';
import { describeResource } from '#content/text/resources.ts';
import type { Person } from '#content/text/person.ts';
import type { ReportAudience, Resource } from '#content/types.ts';
import { sumPlan } from '#domain/planTime.ts';
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
    closes: closes.map((closed) => ({
      title: skillTitles[closed.skill],
      step: audience === 'manager' ? `${planText.step(closed.step)}.` : planText.explainStep(closed),
    })),
    isDone,
  };
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
export function describePlan(
  plan: Plan<Resource>,
  { audience, person }: { readonly audience: ReportAudience; readonly person: Person },
): ReportPlan {
  const { lines, unclosed } = plan;
  const resources = lines.map(({ resource }) => resource);
  const creditCount = resources.filter(({ credit }) => credit !== undefined).length;
  return {
    summary: [planText.summarize(sumPlan(plan), person), creditCount > 0 && reportText.plan.credit(creditCount)]
      .filter(Boolean)
      .join(' '),
    lines: lines.map((line) => describeLine(line, audience)),
    ...describeNotes(resources),
    open: unclosed.map(({ gap, step }) => ({ title: skillTitles[gap.skill], step: planText.step(step) })),
  };
}
