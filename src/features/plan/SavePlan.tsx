import { planText } from '#content/text/plan.ts';
import { describeResource } from '#content/text/resources.ts';
import { writePlanCsv, writePlanMarkdown } from '#domain/planExport.ts';
import { sumPlan } from '#domain/planTime.ts';
import { downloadText } from '#platform/files.ts';
import { Button } from '#ui/Button.tsx';
import { civilDayOf } from './civilDayOf.ts';
import type { PlanViewProps } from './planProps.ts';

/** The plan as files to keep. */
export function SavePlan({ plan, titles, roleName, now, own }: PlanViewProps) {
  const saveMarkdown = () => {
    const text = writePlanMarkdown(plan, {
      heading: own ? planText.markdown.heading : planText.sharedHeading,
      lead: [
        planText.markdown.madeOn(roleName, civilDayOf(Date.now())),
        planText.summarize(sumPlan(plan), own ? 'you' : 'other'),
      ],
      facts: (resource) => {
        const { facts, checked, old } = describeResource(resource, now);
        return checked ? [...facts, old ? `${checked} ${old}` : checked] : facts;
      },
      closes: (closed) => planText.markdown.closes(titles[closed.skill], closed),
      unclosedHeading: planText.unclosedHeading,
      unclosed: ({ gap, step, ways }) =>
        `${titles[gap.skill]}, ${planText.step(step)}. ${ways.length === 0 ? planText.nothing : planText.limited(ways)}`,
    });
    downloadText(`${planText.fileName}.md`, text, 'text/markdown');
  };
  return (
    <>
      <Button onClick={saveMarkdown}>{planText.saveMarkdown}</Button>
      <Button onClick={() => downloadText(`${planText.fileName}.csv`, writePlanCsv(plan), 'text/csv')}>
        {planText.saveCsv}
      </Button>
    </>
  );
}
