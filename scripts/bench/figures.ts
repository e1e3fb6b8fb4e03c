/** A figure that every run gives, or not: what it is called, and how it is written. */
interface FigureLook {
  readonly title: string;
  readonly unit: 'ms' | 'kB' | 'MB' | '';
  readonly decimals: number;
}

const ms = (title: string): FigureLook => ({ title, unit: 'ms', decimals: 0 });
const kB = (title: string): FigureLook => ({ title, unit: 'kB', decimals: 1 });
const count = (title: string): FigureLook => ({ title, unit: '', decimals: 0 });
const sum = (title: string): FigureLook => ({ title, unit: '', decimals: 3 });

/** In the order of the table. */
export const figureLooks = {
  firstPaint: ms('First question: first contentful paint'),
  largestPaint: ms('First question: largest contentful paint'),
  shifts: sum('First question: layout shift (CLS)'),
  acceptedAt: ms('First answer accepted'),
  clicks: count('Clicks until one counted'),
  savedAt: ms('First answer on the disk, and said so'),
  htmlBytes: kB('HTML until then'),
  jsBytes: kB('Script until then'),
  cssBytes: kB('CSS until then'),
  otherBytes: kB('Other until then'),
  requests: count('Requests until then'),
  visitBytes: kB('Whole first visit, with all that is fetched ahead'),
  visitRequests: count('Requests of the whole first visit'),
  secondVisit: ms('Second visit: answer accepted'),
  offlineVisit: ms('Visit with the server gone: answer accepted'),
  startFirstPaint: ms('Start page: first contentful paint'),
  startLargestPaint: ms('Start page: largest contentful paint'),
  startShifts: sum('Start page: layout shift (CLS)'),
  answerP50: ms('Answer to paint, p50'),
  answerP95: ms('Answer to paint, p95'),
  wayP50: ms('Continue to the next page painted, p50'),
  wayP95: ms('Continue to the next page painted, p95'),
  words: ms('See results to the result in words'),
  charts: ms('See results to the chart'),
  heap: { title: 'Script memory at the results, quick', unit: 'MB', decimals: 1 },
  pdf: ms('PDF of the report, quick'),
  pdfBytes: kB('Its size'),
  linkFirstPaint: ms('Link of a full result, first visit: first contentful paint'),
  linkWords: ms('Link of a full result: result in words'),
  linkCharts: ms('Link of a full result: both charts'),
  linkHeap: { title: 'Script memory at a full result with charts', unit: 'MB', decimals: 1 },
  linkPdf: ms('PDF of the report, full'),
} as const satisfies Record<string, FigureLook>;

export type FigureKey = keyof typeof figureLooks;

/** What one run gave; a missing key is a figure that this subject does not have, or that did not come. */
export type Figures = Partial<Record<FigureKey, number>>;

/** 1234.5 as "1,235 ms". */
export function formatFigure(key: FigureKey, value: number): string {
  const { unit, decimals } = figureLooks[key];
  const digits = value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return unit ? `${digits} ${unit}` : digits;
}
