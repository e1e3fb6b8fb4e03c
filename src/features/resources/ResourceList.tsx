import { memo, useDeferredValue, useMemo, useRef, useState } from 'react';
import { resourcesText } from '#content/text/resources.ts';
import {
  dropFilter,
  findEntries,
  listActive,
  listLoosenings,
  type CatalogueEntry,
  type CatalogueFilter,
  type FilterName,
} from '#domain/catalogueFilter.ts';
import type { RoleCode } from '#domain/model.ts';
import { Fold } from '#ui/Fold.tsx';
import { PageIntro } from '#ui/PageIntro.tsx';
import { ResourceCard, type ResourceCardProps } from '#ui/ResourceCard.tsx';
import { FilterForm, type ChoiceGroups, type SelectName } from './FilterForm.tsx';
import { NothingFound } from './NothingFound.tsx';
import styles from './ResourceList.module.css';

export interface ListedResource extends CatalogueEntry {
  readonly id: string;
  readonly card: ResourceCardProps;
}

interface ResourceListProps {
  /** In the order in which they are shown within a group. */
  readonly resources: readonly ListedResource[];
  readonly choices: Readonly<Record<SelectName, ChoiceGroups>>;
  readonly role: { readonly code: RoleCode; readonly clinical: boolean };
  /** The filter on arrival. */
  readonly filter: CatalogueFilter;
  /** Told of every change, to keep it in the address. */
  readonly onFilter: (filter: CatalogueFilter) => void;
}

const Card = memo(ResourceCard);
/** Up to so many are shown whole; of more, only the first few of each group, with the rest folded. */
const FEW = 30;
const FIRST = 6;

function Cards({ resources }: Pick<ResourceListProps, 'resources'>) {
  return (
    <ul className={styles.list}>
      {resources.map(({ id, card }) => (
        <Card key={id} {...card} />
      ))}
    </ul>
  );
}

/** The entries found under a heading for each kind of use; a memo, so that typing does not wait for 214 cards. */
const Groups = memo(function Groups({ found }: { readonly found: readonly ListedResource[] }) {
  return resourcesText.groups.map(({ heading, kinds }) => {
    const own = found.filter(({ kind }) => (kinds as readonly string[]).includes(kind));
    // A fold for one or two would be in the way.
    const isFolded = found.length > FEW && own.length > FIRST + 2;
    const rest = isFolded ? own.slice(FIRST) : [];
    return own.length === 0 ? null : (
      <section key={heading} className={styles.group}>
        <h2>
          {heading} <span className={styles.count}>{own.length}</span>
        </h2>
        <Cards resources={isFolded ? own.slice(0, FIRST) : own} />
        {rest.length > 0 && (
          <div className={styles.rest}>
            <Fold summary={resourcesText.rest(rest.length)}>
              <Cards resources={rest} />
            </Fold>
          </div>
        )}
      </section>
    );
  });
});

/** The catalogue with search and filters. */
export function ResourceList({ resources, choices, role, filter: first, onFilter }: ResourceListProps) {
  const [filter, setFilter] = useState(first);
  // Several changes may come before the next drawing.
  const latest = useRef(first);
  const search = useRef<HTMLInputElement>(null);
  const shown = useDeferredValue(filter);
  const found = useMemo(() => findEntries(resources, shown, role), [resources, shown, role]);
  const change = (next: CatalogueFilter) => {
    latest.current = next;
    setFilter(next);
    onFilter(next);
  };
  const set = (name: FilterName, value: string) => {
    const rest = dropFilter(latest.current, name);
    change(value === '' ? rest : { ...rest, [name]: value });
  };
  // The button that was pressed is gone: the focus goes to where one can go on.
  const loosen = (next: CatalogueFilter) => {
    change(next);
    search.current?.focus();
  };
  const clear = () => loosen({});
  const nameValue = (name: FilterName, value: string): string => {
    if (name === 'words') return resourcesText.quoted(value.trim());
    if (name === 'credit') return resourcesText.filterNames.credit;
    const all = choices[name].flatMap(({ choices: own }) => own);
    return all.find((choice) => choice.value === value)?.label ?? value;
  };
  const active = listActive(shown);
  return (
    <div className={styles.page}>
      <PageIntro heading={resourcesText.heading} lead={resourcesText.lead} />
      <FilterForm filter={filter} choices={choices} search={search} onFilter={set} onClear={clear} />
      <p role="status" className={styles.status}>
        {resourcesText.found(found.length, resources.length)}
      </p>
      {active.length > 0 && (
        <p className={styles.printed}>{resourcesText.printed(active.map(([name, value]) => nameValue(name, value)))}</p>
      )}
      {found.length === 0 && (
        <NothingFound
          loosenings={listLoosenings(resources, shown, role).map(({ name, count }) => ({
            name,
            count,
            words: nameValue(name, shown[name] ?? ''),
          }))}
          onDrop={(name) => loosen(dropFilter(filter, name))}
          onClear={clear}
        />
      )}
      <Groups found={found} />
    </div>
  );
}
