import { countSummary } from '#domain/countSummary.ts';
import type { LinkedResult } from '#domain/linkModel.ts';
import type { QuestionnaireId } from '#domain/model.ts';
import type { ReportInputs } from './describeReport.ts';
import { questionnaireOf } from './instrument.ts';

/** The questionnaires of the gaps. */
export function listGapParts(linked: LinkedResult, full: ReportInputs['full']): readonly QuestionnaireId[] {
  const { gaps } = full
    ? full.description.result
    : countSummary({ skills: linked.kind === 'summary' ? linked.skills : [] });
  return [...new Set(gaps.map(({ skill }) => questionnaireOf[skill]))];
}
