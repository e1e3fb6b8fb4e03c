import { pageTitles } from '#content/text/pageTitles.ts';
import { glossary, glossaryHeading } from '#content/glossary.ts';
import { PageHeading } from '#ui/PageHeading.tsx';
import styles from '#app/Prose.module.css';

/** `/glossary`: terms of art in plain words. */
export function GlossaryRoute() {
  return (
    <div className={styles.prose}>
      <title>{pageTitles.glossary}</title>
      <PageHeading>{glossaryHeading}</PageHeading>
      <dl className={styles.terms}>
        {glossary.map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
