import { catalogue } from '#content/resources/catalogue.ts';
import { practiceTasks } from '#content/resources/practiceTasks.ts';
import { joinFacts } from '#content/text/common.ts';
import { describeResource } from '#content/text/resources.ts';
import type { Resource } from '#content/types.ts';
import { set1Roles } from '#content/itemSets/set1.ts';
import type { TeamPerson } from '#domain/teamModel.ts';
import { planTeam, type TeamPlan } from '#domain/teamPlan.ts';
import type { HelpLine } from '#features/team/TeamHelp.tsx';
import { skillTitles } from './instrument.ts';
import { openedAt } from './openedAt.ts';

const resources: readonly Resource[] = [...catalogue, ...practiceTasks];

/** The smallest set of the catalogue for these people. */
export function planForTeam(people: readonly TeamPerson[]): TeamPlan<Resource> {
  return planTeam({ people, roles: set1Roles, resources });
}

/** What each resource of the set is, and whom it helps. */
export function describeHelp({ lines }: TeamPlan<Resource>): readonly HelpLine[] {
  return lines.map(({ resource, people, skills }) => {
    const { title, href, facts } = describeResource(resource, openedAt);
    return {
      id: resource.id,
      title,
      href,
      facts: joinFacts(facts),
      people,
      skills: skills.map(({ skill, people: served }) => ({ title: skillTitles[skill], people: served })),
    };
  });
}
