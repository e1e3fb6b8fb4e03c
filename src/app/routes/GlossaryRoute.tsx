import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { glossary, glossaryHeading } from '#content/glossary.ts';
import { pageTitles } from '#content/text/pageTitles.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import { PageHeading } from '#ui/PageHeading.tsx';
import styles from '#app/Prose.module.css';
import { termId } from '#app/termId.ts';

/** `/glossary`: terms of art in plain words; `/glossary#ehr` goes to one of them. */
export function GlossaryRoute() {
  const { hash } = useLocation();
  const isReady = useAssessment((state) => state.phase === 'ready');
  // After the page is shown and has moved to its top.
  useEffect(() => {
    if (!isReady) return;
    const named = document.getElementById(hash.slice(1));
    // jsdom has no scrolling.
    named?.scrollIntoView?.({ block: 'center' });
    named?.focus({ preventScroll: true });
  }, [hash, isReady]);
  return (
    <div className={styles.prose}>
      <title>{pageTitles.glossary}</title>
      <PageHeading>{glossaryHeading}</PageHeading>
      <dl className={styles.terms}>
        {glossary.map(({ term, meaning }) => {
          const id = termId(term);
          return (
            <div key={id} id={id} tabIndex={hash === `#${id}` ? -1 : undefined}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
