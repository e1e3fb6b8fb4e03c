import { useState } from 'react';
import { dataText } from '#content/text/data.ts';
import { pageTexts } from '#content/text/pages.ts';
import { EraseDialog } from '#features/data/EraseDialog.tsx';
import { downloadText } from '#platform/files.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import { eraseEverything } from '#state/keeping.ts';
import { readSetAside } from '#state/saving.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import { getRole } from '#app/instrument.ts';
import styles from '#app/Prose.module.css';

async function downloadSetAside(): Promise<void> {
  downloadText('webside-set-aside.json', JSON.stringify(await readSetAside(), null, 2), 'application/json');
}

/** `/data`: what is kept, and how to erase it. */
export function DataRoute() {
  const { answers, profile, keeping, setAsideCount } = useAssessment();
  const count = Object.keys(answers).length;
  const [erasing, setErasing] = useState<'no' | 'erased' | 'failed'>('no');
  const erase = () => {
    void eraseEverything().then((isErased) => setErasing(isErased ? 'erased' : 'failed'));
  };
  return (
    <div className={styles.prose}>
      <title>{pageTexts.data.title}</title>
      <PageHeading>{dataText.heading}</PageHeading>
      <p>{keeping === 'device' ? dataText.lead : dataText.leadMemory}</p>
      <section>
        <h2>{dataText.kept}</h2>
        {count === 0 ? (
          <p>{dataText.nothing}</p>
        ) : (
          <ul>
            <li>{dataText.answers(count)}</li>
            <li>{dataText.profile(getRole(profile.role).name)}</li>
          </ul>
        )}
        <p>{dataText.where[keeping]}</p>
        <p>{dataText.safari}</p>
      </section>
      {setAsideCount > 0 && (
        <section>
          <h2>{dataText.setAside}</h2>
          <p>{dataText.setAsideBody(setAsideCount)}</p>
          <Button onClick={() => void downloadSetAside()}>{dataText.download}</Button>
        </section>
      )}
      <section>
        <h2>{dataText.erase}</h2>
        <p>{dataText.eraseBody}</p>
        <EraseDialog onErase={erase} />
        <div role="status">
          {erasing === 'erased' && <Notice>{dataText.erased}</Notice>}
          {erasing === 'failed' && <Notice tone="warning">{dataText.eraseFailed}</Notice>}
        </div>
      </section>
    </div>
  );
}
