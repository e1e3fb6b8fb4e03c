import { formatIsoDay } from '#content/text/days.ts';
import { reportText } from '#content/text/report.ts';
import { formatDaySince2026 } from '#domain/daysSince2026.ts';
import type { LinkedResult } from '#domain/linkModel.ts';
import { downloadText } from '#platform/files.ts';
import { writeWholePage } from '#platform/wholePage.ts';
import { getRole } from './instrument.ts';

/** In a file the report is there to be read on a screen too. */
const FILE_STYLE =
  '[data-report] { display: block; } @media screen { [data-report] { max-width: 180mm; margin: 10mm auto; padding: 0 5mm; } }';

/** Saves what would be printed as a file of its own. */
export function saveReport({ role, day }: LinkedResult): void {
  const report = document.querySelector('[data-report]');
  if (!report) return;
  const date = formatDaySince2026(day);
  const title = reportText.fileTitle(getRole(role).name, formatIsoDay(date));
  downloadText(reportText.fileName(role, date), writeWholePage(report, title, FILE_STYLE), 'text/html');
}
