import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { pageTitles } from '#content/text/pageTitles.ts';
import { listActive, readFilter } from '#domain/catalogueFilter.ts';
import { ResourceList } from '#features/resources/ResourceList.tsx';
import { replaceQuery } from '#platform/address.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import { getRole } from '#app/instrument.ts';
import { listedResources, listFilterChoices, listFilterValues } from '#app/listResources.ts';

/** `/resources`: the whole catalogue; its filters stand in the address. */
export function ResourcesRoute() {
  const { key, search } = useLocation();
  const code = useAssessment((state) => state.profile.role);
  const role = getRole(code);
  const choices = useMemo(() => listFilterChoices(role.name), [role]);
  const query = new URLSearchParams(search);
  const filter = readFilter((name) => query.get(name), listFilterValues(choices));
  return (
    <>
      <title>{pageTitles.resources}</title>
      {/* A link that leads here again starts afresh. The address is written past the router, because a navigation
          with every letter would come behind the typing. */}
      <ResourceList
        key={key}
        resources={listedResources}
        choices={choices}
        role={role}
        filter={filter}
        onFilter={(next) => replaceQuery(new URLSearchParams(listActive(next).map(([...pair]) => pair)).toString())}
      />
    </>
  );
}
