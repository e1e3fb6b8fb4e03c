import type { SkillChange } from '#domain/compareResults.ts';
import { countOf, joinWords } from './common.ts';

type Change = SkillChange['change'];

const changeNames: Readonly<Record<Change, string>> = {
  up: 'Up',
  down: 'Down',
  same: 'About the same',
  new: 'New',
  gone: 'No level now',
};

function summarize(counts: Readonly<Record<Change, number>>): string {
  const { up, down, same } = counts;
  const parts = [
    up > 0 && `up in ${countOf(up, 'skill', 'skills')}`,
    down > 0 && `down in ${down}`,
    same > 0 && `about the same in ${same}`,
    counts.new > 0 && `new in ${counts.new}`,
    counts.gone > 0 && `no level now in ${counts.gone}`,
  ].filter((part) => part !== false);
  if (parts.length === 0) return 'These two results have no skill in common.';
  const words = joinWords(parts);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

interface Compared {
  readonly itemSet: number;
  readonly role: string;
  readonly length: string;
}

/** What to know before two results are compared. */
function listCautions(a: Compared, b: Compared): readonly string[] {
  return [
    a.itemSet !== b.itemSet &&
      'These two dates used different questions, so only the skills that both have are compared.',
    a.role !== b.role && 'These two results are for different roles. Levels are compared, not verdicts.',
    a.length !== b.length &&
      'One of these two results is quick: ratings only, no scenarios. That alone can move a level.',
  ].filter((sentence) => sentence !== false);
}

export const historyText = {
  label: (day: string, role: string, kind: 'present' | 'kept' | 'copy') =>
    `${day}, ${role}${kind === 'present' ? ' (now)' : kind === 'copy' ? ' (kept from a link)' : ''}`,
  from: 'From',
  to: 'To',
  summarize,
  changeNames,
  threshold:
    'Up or down only from 0.7 steps on: a smaller change is within the doubt of a rating. Scenarios that you have met before tell less the second time.',
  listCautions,
  columns: { skill: 'Skill', from: 'Then', to: 'Later', change: 'Change' },
  none: 'none',
  unchanged: (count: number) => `${countOf(count, 'skill', 'skills')} about the same`,
  without: (count: number) => `${countOf(count, 'skill', 'skills')} without a level now`,
  chartHeading: (skills: number) => `Mean level of the ${countOf(skills, 'skill', 'skills')} that every date has`,
  chartLabel: (lines: readonly string[]) => `Mean level by date. ${lines.join(' ')}`,
  line: (name: string, first: number, last: number, skills: number) =>
    `${name}, ${countOf(skills, 'skill', 'skills')}: from ${first.toFixed(1)} to ${last.toFixed(1)}.`,
  chartTable: 'The same as a table',
  chartTableName: 'Mean levels by date: table',
  changeTableName: (what: string) => `${what}: table`,
  moved: 'What changed',
  chartMissing: 'The chart could not be loaded. The table has the same.',
  date: 'Date',
  list: 'All dated results',
  open: 'Open',
  openHidden: (label: string) => `the result of ${label}`,
  remove: 'Remove',
  removeAsk: (label: string) => `Remove the result of ${label}?`,
  removeBody: 'It goes from this device. A link or a print of it that you gave to somebody stays with them.',
  removeYes: 'Remove it',
  removeNo: 'Keep it',
  removed: 'The result was removed.',
} as const;
