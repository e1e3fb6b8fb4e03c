import { writeCsv, type CsvCell } from './csv.ts';
import type { ClosedStep, PlanLine } from './planBuild.ts';
import type { PlanResource } from './planLimits.ts';
import type { Plan, UnclosedGap } from './planWays.ts';

/** What an export tells of a resource. */
export interface ExportedResource extends PlanResource {
  readonly title: string;
  readonly provider: string;
  readonly url?: string;
  readonly price?: { readonly text: string; readonly seen: string };
  readonly minutes?: { readonly from: number; readonly to: number; readonly estimated: boolean };
  /** ISO date. */
  readonly checkedOn: string;
  readonly steps?: readonly string[];
}

/** The sentences of a plan in Markdown. */
export interface MarkdownWords<Entry extends ExportedResource> {
  readonly heading: string;
  /** Role, date and sum, each a paragraph. */
  readonly lead: readonly string[];
  /** Kind, cost, time and the like, each a few words. */
  readonly facts: (resource: Entry) => readonly string[];
  readonly closes: (step: ClosedStep) => string;
  readonly unclosedHeading: string;
  readonly unclosed: (gap: UnclosedGap) => string;
}

/** Text as itself, whatever Markdown would make of its characters. */
function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|#~]/gu, String.raw`\$&`);
}

function writeLine<Entry extends ExportedResource>(
  line: PlanLine<Entry>,
  words: MarkdownWords<Entry>,
): readonly string[] {
  const { resource, isDone, closes } = line;
  return [
    `- [${isDone ? 'x' : ' '}] **${escapeMarkdown(resource.title)}**`,
    `  ${escapeMarkdown(words.facts(resource).join(' · '))}`,
    ...(resource.url ? [`  <${resource.url}>`] : []),
    ...closes.map((step) => `  - ${escapeMarkdown(words.closes(step))}`),
    ...(resource.steps ?? []).map((step, i) => `  ${i + 1}. ${escapeMarkdown(step)}`),
  ];
}

/** The plan as Markdown with task boxes; lines end with LF. */
export function writePlanMarkdown<Entry extends ExportedResource>(
  { lines, unclosed }: Pick<Plan<Entry>, 'lines' | 'unclosed'>,
  words: MarkdownWords<Entry>,
): string {
  const open = unclosed.map((gap) => `- ${escapeMarkdown(words.unclosed(gap))}`);
  const blocks = [
    [`# ${words.heading}`],
    ...words.lead.map((paragraph) => [escapeMarkdown(paragraph)]),
    ...lines.map((line) => writeLine(line, words)),
    ...(open.length > 0 ? [[`## ${words.unclosedHeading}`], open] : []),
  ];
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

/**
 * The columns of the plan as CSV; their names and order stay. `status` is todo, done or open (a gap that no line
 * closes, with an empty id); `closes` and `steps` hold one entry a gap, with "; " between: skill ids, and levels as
 * "1 to 2". Times are minutes; `time` is stated, estimated or unknown.
 */
const COLUMNS = [
  'status',
  'id',
  'title',
  'provider',
  'kind',
  'cost',
  'price',
  'minutes_from',
  'minutes_to',
  'time',
  'credit',
  'closes',
  'steps',
  'checked_on',
  'address',
] as const;

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], CsvCell>>>;

function describeTime({ minutes }: ExportedResource): Row {
  if (!minutes) return { time: 'unknown' };
  const { from, to, estimated } = minutes;
  return { minutes_from: from, minutes_to: to, time: estimated ? 'estimated' : 'stated' };
}

function describeSteps(steps: readonly Pick<ClosedStep, 'skill' | 'step'>[]): Row {
  return {
    closes: steps.map(({ skill }) => skill).join('; '),
    steps: steps.map(({ step }) => `${step.from} to ${step.to}`).join('; '),
  };
}

function describeLine({ resource, isDone, closes }: PlanLine<ExportedResource>): Row {
  const { id, title, provider, kind, cost, price, credit, checkedOn, url } = resource;
  return {
    status: isDone ? 'done' : 'todo',
    id,
    title,
    provider,
    kind,
    cost,
    ...(price && { price: `${price.text} (${price.seen})` }),
    ...describeTime(resource),
    ...(credit && { credit }),
    ...describeSteps(closes),
    checked_on: checkedOn,
    ...(url && { address: url }),
  };
}

/** The plan as CSV, one line a row, then one row for each gap that stays open. */
export function writePlanCsv({ lines, unclosed }: Pick<Plan<ExportedResource>, 'lines' | 'unclosed'>): string {
  const open = unclosed.map(({ gap, step }): Row => ({
    status: 'open',
    ...describeSteps([{ skill: gap.skill, step }]),
  }));
  const rows = [...lines.map(describeLine), ...open];
  return writeCsv([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ''))]);
}
