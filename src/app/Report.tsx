import { memo } from 'react';
import { createPortal } from 'react-dom';
import type { Person } from '#content/text/person.ts';
import type { LinkedResult } from '#domain/linkModel.ts';
import type { ReportChange } from '#features/report/reportProps.ts';
import { ReportSheets } from '#features/report/ReportSheets.tsx';
import { useAssessment } from '#state/assessmentStore.ts';
import { describeReport, type ReportInputs } from './describeReport.ts';
import { listGapParts } from './listGapParts.ts';
import { useDrawQrCode, useRatings } from './reportLoads.ts';
import { useScenarioTexts } from './useScenarioTexts.ts';

interface ReportProps extends Pick<ReportInputs, 'full'> {
  readonly linked: LinkedResult;
  readonly person: Person;
  readonly change?: ReportChange | undefined;
}

/**
 * What is printed of a result, beside the page and hidden until then. It waits for all that it needs, so that it is
 * whole or not there; the button waits for it.
 */
export const Report = memo(function Report({ linked, person, full, change }: ReportProps) {
  const choices = useAssessment((state) => state.reportChoices);
  const textsOf = useScenarioTexts(full?.description.risky.map(({ id }) => id) ?? []);
  const drawQrCode = useDrawQrCode();
  const items = useRatings(choices.signOff ? listGapParts(linked, full) : []);
  const ratings = items ?? 'missing';
  return createPortal(
    <ReportSheets content={describeReport({ linked, person, choices, full, change, textsOf, drawQrCode, ratings })} />,
    document.body,
  );
});
