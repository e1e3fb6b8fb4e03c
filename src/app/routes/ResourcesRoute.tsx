import { pageTexts } from '#content/text/pages.ts';
import { describeResource } from '#content/text/resources.ts';
import { catalogue } from '#content/resources/catalogue.ts';
import { practiceTasks } from '#content/resources/practiceTasks.ts';
import { skills } from '#content/skills.ts';
import { openedAt } from '#app/openedAt.ts';
import { ResourceList } from '#features/resources/ResourceList.tsx';

const listedResources = [...catalogue, ...practiceTasks].map((resource) => ({
  id: resource.id,
  skills: resource.skills,
  isFree: resource.cost === 'free',
  card: describeResource(resource, openedAt),
}));

/** `/resources`: the whole catalogue. */
export function ResourcesRoute() {
  return (
    <>
      <title>{pageTexts.resources.title}</title>
      <ResourceList resources={listedResources} skills={skills} />
    </>
  );
}
