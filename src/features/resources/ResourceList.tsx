import { useSearchParams } from 'react-router';
import { resourcesText } from '#content/text/resources.ts';
import type { SkillId } from '#domain/model.ts';
import { PageIntro } from '#ui/PageIntro.tsx';
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
  // In the address, so that they are still there after Back and after a refresh.
  const [filters, setFilters] = useSearchParams();
  const skill = filters.get('skill') ?? '';
  const isOnlyFree = filters.get('cost') === 'free';
  const change = (name: 'skill' | 'cost', value: string) => {
    const next = new URLSearchParams(filters);
    if (value === '') next.delete(name);
    else next.set(name, value);
    setFilters(next, { replace: true, preventScrollReset: true });
  };
  const found = resources.filter(
    (resource) =>
      (skill === '' || (resource.skills as readonly string[]).includes(skill)) && (!isOnlyFree || resource.isFree),
  );
  return (
    <div className={styles.page}>
      <PageIntro heading={resourcesText.heading} lead={resourcesText.lead(resources.length)} />
      <div className={styles.filters}>
        <label className={styles.field}>
          {resourcesText.filterSkill}
          <select value={skill} onChange={(event) => change('skill', event.target.value)}>
            <option value="">{resourcesText.everySkill}</option>
            {skills.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={isOnlyFree}
            onChange={(event) => change('cost', event.target.checked ? 'free' : '')}
          />
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
