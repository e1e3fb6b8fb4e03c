import { useRef, useState } from 'react';
import { dataText } from '#content/text/data.ts';
import { pageTitles } from '#content/text/pageTitles.ts';
import { SKILL_COLUMNS } from '#domain/skillsCsv.ts';
import { EraseDialog } from '#features/data/EraseDialog.tsx';
import { OpenFile } from '#features/data/OpenFile.tsx';
import { StartAgain } from '#features/data/StartAgain.tsx';
import { downloadText } from '#platform/files.ts';
import { startAgain } from '#state/assessment.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import { eraseEverything } from '#state/keeping.ts';
import type { OpenedFile } from '#state/readResultFile.ts';
import { readSetAside } from '#state/saving.ts';
import { writeRaw } from '#state/writeRaw.ts';
import { Button } from '#ui/Button.tsx';
import { Fold } from '#ui/Fold.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import { keepOwnResult } from '#app/keepOwnResult.ts';
import { KeptHere } from '#app/KeptHere.tsx';
import { addFile, lookIntoFile, restoreFile, saveOwnFile, saveSkills } from '#app/resultFile.ts';
import styles from '#app/Prose.module.css';

async function downloadSetAside(): Promise<void> {
  downloadText('webside-set-aside.json', writeRaw(await readSetAside()), 'application/json');
}

function Files() {
  const hasAnswers = useAssessment(({ answers }) => Object.keys(answers).length > 0);
  const opened = useRef<OpenedFile>(undefined);
  const look = async (file: File) => {
    const { found, opened: checked } = await lookIntoFile(file);
    opened.current = checked;
    return found;
  };
  return (
    <>
      <section>
        <h2>{dataText.file}</h2>
        <p>{dataText.fileBody}</p>
        <div className={styles.ways}>
          <Button onClick={() => void saveOwnFile()}>{dataText.save}</Button>
          {hasAnswers && <Button onClick={saveSkills}>{dataText.saveTable}</Button>}
        </div>
        <Fold summary={dataText.columnsFold}>
          <dl className={styles.columns}>
            {SKILL_COLUMNS.map((column) => (
              <div key={column}>
                <dt>
                  <code>{column}</code>
                </dt>
                <dd>{dataText.columns[column]}</dd>
              </div>
            ))}
          </dl>
        </Fold>
      </section>
      <section>
        <h2>{dataText.open}</h2>
        <p>{dataText.openBody}</p>
        <OpenFile
          hasAnswers={hasAnswers}
          onFile={look}
          onRestore={async () => opened.current && restoreFile(opened.current)}
          onAdd={async () => opened.current && addFile(opened.current)}
        />
      </section>
    </>
  );
}

/** `/data`: what is kept, how to take it along, and how to erase it. */
export function DataRoute() {
  const { answers, keeping, setAsideCount } = useAssessment();
  const [erasing, setErasing] = useState<'no' | 'erased' | 'failed'>('no');
  const erase = () => {
    void eraseEverything().then((isErased) => setErasing(isErased ? 'erased' : 'failed'));
  };
  return (
    <div className={styles.prose}>
      <title>{pageTitles.data}</title>
      <PageHeading>{keeping === 'device' ? dataText.heading : dataText.headingMemory}</PageHeading>
      <p>{keeping === 'device' ? dataText.lead : dataText.leadMemory}</p>
      <KeptHere />
      <Files />
      {setAsideCount > 0 && (
        <section>
          <h2>{dataText.setAside}</h2>
          <p>{dataText.setAsideBody(setAsideCount)}</p>
          <Button onClick={() => void downloadSetAside()}>{dataText.download}</Button>
        </section>
      )}
      <section>
        <h2>{dataText.again}</h2>
        <p>{dataText.againBody}</p>
        <StartAgain
          isEmpty={Object.keys(answers).length === 0}
          onStartAgain={() => {
            keepOwnResult();
            startAgain();
          }}
        />
      </section>
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
