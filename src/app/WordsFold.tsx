import { Link } from 'react-router';
import type { GlossaryEntry } from '#content/glossary.ts';
import { wordsText } from '#content/text/words.ts';
import type { RatingItem, Scenario } from '#content/types.ts';
import { listPageWords, listRatingWords, listScenarioWords } from './listWords.ts';
import { paths } from './paths.ts';
import styles from './WordsFold.module.css';

/** Where the terms stand. */
export type WordsFoldProps =
  | { readonly rating: RatingItem; readonly isClinical: boolean }
  | { readonly scenario: Scenario; readonly isAnswered: boolean }
  /** The path of a page. */
  | { readonly page: string };

function listWords(props: WordsFoldProps): readonly GlossaryEntry[] {
  if ('page' in props) return listPageWords(props.page);
  if ('rating' in props) return listRatingWords(props.rating, props.isClinical);
  return listScenarioWords(props.scenario, props.isAnswered);
}

/** The terms of a question or page with their meanings, closed until they are wanted; nothing where there is none. */
export function WordsFold(props: WordsFoldProps) {
  const words = listWords(props);
  if (words.length === 0) return null;
  return (
    // Whole in the HTML too: it opens before any script runs. On another page it is closed again.
    <details key={'page' in props ? props.page : undefined} className={styles.words}>
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
