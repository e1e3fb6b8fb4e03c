import { Suspense, useState } from 'react';
import { resultsText } from '#content/text/results.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import { Button } from '#ui/Button.tsx';
import { makeLate } from './late.tsx';
import { makeOwnResult } from './ownResult.ts';
import { useParts } from './useParts.ts';

const OwnShareDialog = makeLate(async () => (await import('./OwnShareDialog.tsx')).OwnShareDialog);

/** The way to share the person's own result; nothing before there is one. */
export function ShareResult() {
  const [shown, setShown] = useState<'never' | 'open' | 'closed'>('never');
  const own = makeOwnResult(useAssessment());
  const doneParts = useParts().filter(({ progress }) => progress.state === 'done').length;
  if (!own) return null;
  return (
    <>
      <Button onClick={() => setShown('open')}>{resultsText.share}</Button>
      {shown !== 'never' && (
        <Suspense fallback={null}>
          <OwnShareDialog
            own={own}
            doneParts={doneParts}
            isOpen={shown === 'open'}
            onClose={() => setShown('closed')}
          />
        </Suspense>
      )}
    </>
  );
}
