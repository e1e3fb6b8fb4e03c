import { pageTexts } from '#content/text/pages.ts';
import { glossary } from '#content/glossary.ts';
import { PageHeading } from '#ui/PageHeading.tsx';
import styles from '#app/Prose.module.css';

/** `/glossary`: terms of art in plain words. */
export function GlossaryRoute() {
  return (
    <div className={styles.prose}>
      <title>{pageTexts.glossary.title}</title>
      <PageHeading>{pageTexts.glossary.description}</PageHeading>
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
