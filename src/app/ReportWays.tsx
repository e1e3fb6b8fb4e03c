import { Suspense, useEffect, useState } from 'react';
import type { Person } from '#content/text/person.ts';
import { resultsText } from '#content/text/results.ts';
import type { LinkedResult } from '#domain/linkModel.ts';
import { canPrint, printPage } from '#platform/print.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import { changeReport } from '#state/reportChoices.ts';
import type { ReportChoices } from '#state/inputs.ts';
import { Button, type ButtonLook } from '#ui/Button.tsx';
import type { ReportInputs } from './describeReport.ts';
import { makeLate } from './late.tsx';
import { listGapParts } from './listGapParts.ts';
import { prepareRatings } from './reportLoads.ts';
import styles from './ReportWays.module.css';

const ReportOptions = makeLate(async () => (await import('#features/report/ReportOptions.tsx')).ReportOptions);

interface ReportWaysProps extends Pick<ReportInputs, 'full'> {
  readonly linked: LinkedResult;
  readonly person: Person;
  readonly look?: ButtonLook | undefined;
  /** False until the report stands beside the page; who presses earlier waits for it. */
  readonly isReady: boolean;
}

/** The button that prints at once, and the choice of what is printed. */
export function ReportWays({ linked, person, full, look = 'plain', isReady }: ReportWaysProps) {
  const choices = useAssessment((state) => state.reportChoices);
  const [shown, setShown] = useState<'never' | 'open' | 'closed'>('never');
  const [isMissing, setMissing] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const save = () => void import('./saveReport.ts').then(({ saveReport }) => saveReport(linked));
  const give = canPrint() ? printPage : save;
  useEffect(() => {
    if (!isAsked || !isReady) return;
    setAsked(false);
    give();
    // oxlint-disable-next-line react/exhaustive-deps -- given once when both hold, in the way of that moment
  }, [isAsked, isReady]);
  const change = async (wanted: Partial<ReportChoices>) => {
    // The sheet is there before it is ticked, so that what is printed is whole.
    const hasAll = !wanted.signOff || (await prepareRatings(listGapParts(linked, full)));
    setMissing(!hasAll);
    if (hasAll) changeReport(wanted);
  };
  return (
    <>
      {!isReady && <p className={styles.early}>{resultsText.printedEarly}</p>}
      <Button look={look} onClick={isReady ? give : () => setAsked(true)}>
        {canPrint() ? resultsText.print : resultsText.saveReport}
      </Button>
      <Button onClick={() => setShown('open')}>{resultsText.reportOptions}</Button>
      {shown !== 'never' && (
        <Suspense fallback={null}>
          <ReportOptions
            isOpen={shown === 'open'}
            choices={choices}
            person={person}
            isMissing={isMissing}
            onChange={(wanted) => void change(wanted)}
            onPrint={canPrint() ? printPage : undefined}
            onSave={save}
            onClose={() => setShown('closed')}
          />
        </Suspense>
      )}
    </>
  );
}
