import { useState } from 'react';
import { dataText } from '#content/text/data.ts';
import { Button, buttonClass } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { FileButton } from '#ui/FileButton.tsx';
import { Notice } from '#ui/Notice.tsx';

/** What was found in a file: sentences for the person, or why it is not opened. */
export type FoundFile =
  | { readonly kind: 'found'; readonly about: readonly string[]; readonly canAdd: boolean }
  | { readonly kind: 'fault'; readonly why: string };

interface OpenFileProps {
  /** True where answers are here that must not be overwritten. */
  readonly hasAnswers: boolean;
  readonly onFile: (file: File) => Promise<FoundFile>;
  /** Puts the answers of the file here; what is here was kept as a dated result. Resolves when that is saved. */
  readonly onRestore: () => Promise<void>;
  /** Adds the result of the file to the dated ones. Resolves when that is saved. */
  readonly onAdd: () => Promise<void>;
}

/** A file is chosen, checked, described, and only then opened. */
export function OpenFile({ hasAnswers, onFile, onRestore, onAdd }: OpenFileProps) {
  const [found, setFound] = useState<FoundFile>();
  const [said, setSaid] = useState<string>();
  const close = () => setFound(undefined);
  const choose = (file: File | undefined) => {
    if (!file) return;
    setSaid(undefined);
    void onFile(file).then(setFound);
  };
  const act = (action: () => Promise<void>, words: string) => () => {
    close();
    void action().then(() => setSaid(words));
  };
  return (
    <>
      <FileButton
        className={buttonClass()}
        accept=".json,application/json"
        isMany={false}
        onFiles={([file]) => choose(file)}
      >
        {dataText.open}
      </FileButton>
      <div role="status">
        {found?.kind === 'fault' && <Notice tone="warning">{found.why}</Notice>}
        {said && <Notice>{said}</Notice>}
      </div>
      <Dialog
        heading={hasAnswers ? dataText.openAskOwn : dataText.openAskEmpty}
        isOpen={found?.kind === 'found'}
        onClose={close}
        ways={
          <>
            {hasAnswers ? (
              <>
                {found?.kind === 'found' && found.canAdd && (
                  <Button look="primary" onClick={act(onAdd, dataText.openedBeside)}>
                    {dataText.openBeside}
                  </Button>
                )}
                <Button onClick={act(onRestore, dataText.opened)}>{dataText.openReplace}</Button>
              </>
            ) : (
              <Button look="primary" onClick={act(onRestore, dataText.opened)}>
                {dataText.openRestore}
              </Button>
            )}
            <Button onClick={close}>{dataText.openCancel}</Button>
          </>
        }
      >
        {found?.kind === 'found' && found.about.map((sentence) => <p key={sentence}>{sentence}</p>)}
        {hasAnswers && (
          <p>
            {dataText.openBeside}: {dataText.openBesideAbout} {dataText.openReplace}: {dataText.openReplaceAbout}
          </p>
        )}
      </Dialog>
    </>
  );
}
