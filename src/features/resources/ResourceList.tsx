import { useState } from 'react';
import { resourcesText } from '#content/text/resources.ts';
import type { SkillId } from '#domain/model.ts';
import { PageHeading } from '#ui/PageHeading.tsx';
import { ResourceCard, type ResourceCardProps } from '#ui/ResourceCard.tsx';
import styles from './ResourceList.module.css';

export interface ListedResource {
  readonly id: string;
  readonly skills: readonly SkillId[];
  readonly isFree: boolean;
  readonly card: ResourceCardProps;
}

interface ResourceListProps {
  readonly resources: readonly ListedResource[];
  readonly skills: readonly { readonly id: SkillId; readonly title: string }[];
}

/** The catalogue, filtered by skill and cost. */
export function ResourceList({ resources, skills }: ResourceListProps) {
  const [skill, setSkill] = useState('');
  const [isOnlyFree, setOnlyFree] = useState(false);
  const found = resources.filter(
    (resource) =>
      (skill === '' || (resource.skills as readonly string[]).includes(skill)) && (!isOnlyFree || resource.isFree),
  );
  return (
    <div className={styles.page}>
      <PageHeading>{resourcesText.heading}</PageHeading>
      <p className={styles.lead}>{resourcesText.lead(resources.length)}</p>
      <div className={styles.filters}>
        <label className={styles.field}>
          {resourcesText.filterSkill}
          <select value={skill} onChange={(event) => setSkill(event.target.value)}>
            <option value="">{resourcesText.everySkill}</option>
            {skills.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.check}>
          <input type="checkbox" checked={isOnlyFree} onChange={(event) => setOnlyFree(event.target.checked)} />
          {resourcesText.filterCost}
        </label>
      </div>
      <p role="status">{found.length === 0 ? resourcesText.none : resourcesText.found(found.length)}</p>
      <ul className={styles.list}>
        {found.map(({ id, card }) => (
          <ResourceCard key={id} {...card} />
        ))}
      </ul>
    </div>
  );
}
