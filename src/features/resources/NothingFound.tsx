import { resourcesText } from '#content/text/resources.ts';
import type { FilterName } from '#domain/catalogueFilter.ts';
import { Button } from '#ui/Button.tsx';
import styles from './ResourceList.module.css';

interface NothingFoundProps {
  /** What to take away, in words, and how many entries that finds. */
  readonly loosenings: readonly { readonly name: FilterName; readonly words: string; readonly count: number }[];
  readonly onDrop: (name: FilterName) => void;
  readonly onClear: () => void;
}

/** No entry fits: which filter to loosen. */
export function NothingFound({ loosenings, onDrop, onClear }: NothingFoundProps) {
  return (
    <div className={styles.none}>
      <h2>{resourcesText.none}</h2>
      <p>{loosenings.length > 0 ? resourcesText.noneHelp : resourcesText.noneHelpless}</p>
      <div className={styles.ways}>
        {loosenings.map(({ name, words, count }) => (
          <Button key={name} onClick={() => onDrop(name)}>
            {resourcesText.without(words, count)}
          </Button>
        ))}
        <Button look={loosenings.length > 0 ? 'quiet' : 'plain'} onClick={onClear}>
          {resourcesText.clear}
        </Button>
      </div>
    </div>
  );
}
