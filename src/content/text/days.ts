// By hand: the first date that a browser formats takes it 20 ms, and the results wait for it.
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

function split(day: string): { readonly date: number; readonly month: string; readonly year: string } {
  const [year = '', month = '', date = ''] = day.split('-');
  return { date: Number(date), month: MONTHS[Number(month) - 1] ?? '', year };
}

/** A calendar day of a link or file, "2026-11-23", as "23 November 2026". */
export function formatIsoDay(day: string): string {
  const { date, month, year } = split(day);
  return `${date} ${month} ${year}`;
}

/** The same in short, for charts: "23 Nov 2026". */
export function formatShortDay(day: string): string {
  const { date, month, year } = split(day);
  return `${date} ${month.slice(0, 3)} ${year}`;
}
