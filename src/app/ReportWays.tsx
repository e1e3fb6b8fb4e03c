import { useState } from 'react';
import { formatIsoDay } from '#content/text/common.ts';
import type { Person } from '#content/text/person.ts';
import { reportText } from '#content/text/report.ts';
import { resultsText } from '#content/text/results.ts';
import { formatDaySince2026 } from '#domain/daysSince2026.ts';
import type { LinkedResult } from '#domain/linkModel.ts';
import { ReportOptions } from '#features/report/ReportOptions.tsx';
import { downloadText } from '#platform/files.ts';
import { canPrint, printPage } from '#platform/print.ts';
import { writeWholePage } from '#platform/wholePage.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import { changeReport } from '#state/reportChoices.ts';
import type { ReportChoices } from '#state/inputs.ts';
import { Button, type ButtonLook } from '#ui/Button.tsx';
import { getRole } from './instrument.ts';
import { listGapParts } from './Report.tsx';
import type { ReportInputs } from './describeReport.ts';
import { prepareRatings } from './reportLoads.ts';

/** In a file the report is there to be read on a screen too. */
const FILE_STYLE =
  '[data-report] { display: block; } @media screen { [data-report] { max-width: 180mm; margin: 10mm auto; padding: 0 5mm; } }';

/** Saves what would be printed as a file of its own. */
function saveReport({ role, day }: LinkedResult): void {
  const report = document.querySelector('[data-report]');
  if (!report) return;
  const date = formatDaySince2026(day);
  const title = reportText.fileTitle(getRole(role).name, formatIsoDay(date));
  downloadText(reportText.fileName(role, date), writeWholePage(report, title, FILE_STYLE), 'text/html');
}

interface ReportWaysProps extends Pick<ReportInputs, 'full'> {
  readonly linked: LinkedResult;
  readonly person: Person;
  readonly look?: ButtonLook | undefined;
}

/** The button that prints at once, and the choice of what is printed. */
export function ReportWays({ linked, person, full, look = 'plain' }: ReportWaysProps) {
  const choices = useAssessment((state) => state.reportChoices);
  const [isOpen, setOpen] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const save = () => saveReport(linked);
  const change = async (wanted: Partial<ReportChoices>) => {
    // The sheet is there before it is ticked, so that what is printed is whole.
    const isReady = !wanted.signOff || (await prepareRatings(listGapParts(linked, full)));
    setMissing(!isReady);
    if (isReady) changeReport(wanted);
  };
  return (
    <>
      <Button look={look} onClick={canPrint() ? printPage : save}>
        {canPrint() ? resultsText.print : reportText.options.save}
      </Button>
      <Button onClick={() => setOpen(true)}>{reportText.options.open}</Button>
      <ReportOptions
        isOpen={isOpen}
        choices={choices}
        person={person}
        isMissing={isMissing}
        onChange={(wanted) => void change(wanted)}
        onPrint={canPrint() ? printPage : undefined}
        onSave={save}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
