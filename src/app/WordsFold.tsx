import { useCallback, useState, type Ref, type ToggleEvent } from 'react';
import { Link } from 'react-router';
import type { GlossaryEntry } from '#content/glossary.ts';
import { wordsText } from '#content/text/words.ts';
import type { RatingItem, Scenario } from '#content/types.ts';
import { addShownWords, listPageWords, listRatingWords, listScenarioWords } from './listWords.ts';
import { paths } from './paths.ts';
import { readShown } from './readShown.ts';
import styles from './WordsFold.module.css';

/** Where the terms stand. */
export type WordsFoldProps =
  | { readonly rating: RatingItem; readonly isClinical: boolean }
  | { readonly scenario: Scenario; readonly isAnswered: boolean }
  /** The path of a page. */
  | { readonly page: string };

interface WordListProps {
  readonly words: readonly GlossaryEntry[];
  readonly onToggle?: (event: ToggleEvent<HTMLDetailsElement>) => void;
  readonly ref?: Ref<HTMLDetailsElement>;
}

function WordList({ words, onToggle, ref }: WordListProps) {
  if (words.length === 0) return null;
  return (
    // Whole in the HTML too: it opens before any script runs.
    <details ref={ref} className={styles.words} onToggle={onToggle}>
      <summary>{wordsText.summary}</summary>
      <dl>
        {words.map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <Link to={paths.glossary}>{wordsText.all}</Link>
    </details>
  );
}

/** What a page always says is known beforehand; what a plan or an answer brings is looked up as the fold opens. */
function PageWords({ page }: { readonly page: string }) {
  const [words, setWords] = useState(() => listPageWords(page));
  const lookUp = useCallback(
    (details: HTMLDetailsElement | null) => {
      if (details?.open) setWords(addShownWords(listPageWords(page), readShown(details)));
    },
    [page],
  );
  // As a reference too: it may be open before this runs.
  return <WordList ref={lookUp} words={words} onToggle={({ currentTarget }) => lookUp(currentTarget)} />;
}

/** The terms of a question or page with their meanings, closed until they are wanted; nothing where there is none. */
export function WordsFold(props: WordsFoldProps) {
  // On another page it is closed again.
  if ('page' in props) return <PageWords key={props.page} page={props.page} />;
  const words =
    'rating' in props
      ? listRatingWords(props.rating, props.isClinical)
      : listScenarioWords(props.scenario, props.isAnswered);
  return <WordList words={words} />;
}
