import { stampAfter } from '#domain/merge.ts';
import { useAssessment } from './assessmentStore.ts';
import { save } from './saving.ts';
import type { ReportChoices } from './inputs.ts';

/** Remembers what is printed, and for whom. */
export function changeReport(change: Partial<ReportChoices>): void {
  const { reportChoices, reportChoicesAt } = useAssessment.getState();
  const choices = { ...reportChoices, ...change };
  const at = stampAfter(Date.now(), reportChoicesAt);
  useAssessment.setState({ reportChoices: choices, reportChoicesAt: at });
  const value = { ...choices, at };
  void save({ store: 'settings', key: 'report', value });
}
