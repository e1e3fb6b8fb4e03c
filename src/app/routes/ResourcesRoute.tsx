import { useMemo } from 'react';
import { pageTexts } from '#content/text/pages.ts';
import { describeResource } from '#content/text/resources.ts';
import { catalogue } from '#content/resources/catalogue.ts';
import { practiceTasks } from '#content/resources/practiceTasks.ts';
import { skills } from '#content/skills.ts';
import { ResourceList } from '#features/resources/ResourceList.tsx';

/** `/resources`: the whole catalogue. */
export function ResourcesRoute() {
  const listed = useMemo(() => {
    const now = Date.now();
    return [...catalogue, ...practiceTasks].map((resource) => ({
      id: resource.id,
      skills: resource.skills,
      isFree: resource.cost === 'free',
      card: describeResource(resource, now),
    }));
  }, []);
  return (
    <>
      <title>{pageTexts.resources.title}</title>
      <ResourceList resources={listed} skills={skills} />
    </>
  );
}
