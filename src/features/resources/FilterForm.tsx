import { type RefObject } from 'react';
import { resourcesText } from '#content/text/resources.ts';
import { listActive, type CatalogueFilter, type FilterName } from '#domain/catalogueFilter.ts';
import { Button } from '#ui/Button.tsx';
import fold from '#ui/Fold.module.css';
import styles from './FilterForm.module.css';

export type SelectName = Exclude<FilterName, 'words' | 'credit'>;

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The choices of a select; a group with a heading is an optgroup. */
export type ChoiceGroups = readonly { readonly heading?: string; readonly choices: readonly Choice[] }[];

interface FilterFormProps {
  readonly filter: CatalogueFilter;
  readonly choices: Readonly<Record<SelectName, ChoiceGroups>>;
  readonly search: RefObject<HTMLInputElement | null>;
  /** An empty value takes the filter away. */
  readonly onFilter: (name: FilterName, value: string) => void;
  readonly onClear: () => void;
}

const MORE: readonly FilterName[] = ['step', 'region', 'audience', 'credit'];

function Options({ choices }: { readonly choices: readonly Choice[] }) {
  return choices.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}

function Select({ name, filter, choices, onFilter }: FilterFormProps & { readonly name: SelectName }) {
  return (
    <label className={styles.field}>
      {resourcesText.filterNames[name]}
      <select value={filter[name] ?? ''} onChange={(event) => onFilter(name, event.target.value)}>
        <option value="">{resourcesText.every[name]}</option>
        {choices[name].map(({ heading, choices: own }) =>
          heading === undefined ? (
            <Options key="all" choices={own} />
          ) : (
            <optgroup key={heading} label={heading}>
              <Options choices={own} />
            </optgroup>
          ),
        )}
      </select>
    </label>
  );
}

/** Search and filters; what is used less lies behind a fold, which says how many are in use. */
export function FilterForm(props: FilterFormProps) {
  const { filter, search, onFilter, onClear } = props;
  const active = listActive(filter).map(([name]) => name);
  const moreCount = MORE.filter((name) => active.includes(name)).length;
  return (
    <div role="search" className={styles.form}>
      <label className={`${styles.field} ${styles.words}`}>
        {resourcesText.filterNames.words}
        <input
          ref={search}
          type="search"
          maxLength={80}
          placeholder={resourcesText.searchHint}
          value={filter.words ?? ''}
          onChange={(event) => onFilter('words', event.target.value)}
        />
      </label>
      <Select {...props} name="skill" />
      <Select {...props} name="kind" />
      <Select {...props} name="cost" />
      <details className={`${fold.fold} ${styles.more}`}>
        <summary>{moreCount > 0 ? resourcesText.moreActive(moreCount) : resourcesText.moreFilters}</summary>
        <div className={styles.fields}>
          <Select {...props} name="step" />
          <Select {...props} name="region" />
          <Select {...props} name="audience" />
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={filter.credit !== undefined}
              onChange={(event) => onFilter('credit', event.target.checked ? 'yes' : '')}
            />
            {resourcesText.credit}
          </label>
        </div>
      </details>
      {active.length > 0 && (
        <div className={styles.clear}>
          <Button look="quiet" onClick={onClear}>
            {resourcesText.clear}
          </Button>
        </div>
      )}
    </div>
  );
}
