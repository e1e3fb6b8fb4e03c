import type { Region } from '#content/types.ts';
import type { CivilDay, Weekday } from '#domain/civilDay.ts';
import type { Outcome } from '#domain/model.ts';
import { type NextStep } from '#domain/plan.ts';
import type { ClosedStep } from '#domain/planBuild.ts';
import type { SlotPart, SlotWork } from '#domain/planCalendar.ts';
import type { LimitName } from '#domain/planLimits.ts';
import type { PlanSum, PlanTime } from '#domain/planTime.ts';
import type { Loosening } from '#domain/planWays.ts';
import { countOf, joinWords, levelNames, numberAtStart } from './common.ts';
import { listTitles } from './listTitles.ts';
import type { Person } from './person.ts';
import { CLOSING_KINDS, type ClosingKind, type PlanAim, type PlanLimits } from '#domain/planTerms.ts';

/** From here on a time is told in hours. */
const LONG_MINUTES = 90;

const inHours = (minutes: number): number => Math.round(minutes / 30) / 2;

/** "20 to 40 minutes", "6 to 9 hours", "45 minutes to 2 hours". */
function range(from: number, to: number): string {
  if (to < LONG_MINUTES) return from === to ? `${to} minutes` : `${from} to ${to} minutes`;
  if (from < 60) return `${from} minutes to ${inHours(to)} hours`;
  return inHours(from) === inHours(to) ? `${inHours(to)} hours` : `${inHours(from)} to ${inHours(to)} hours`;
}

/** "about 6 to 9 hours", and how many lines are in no sum. */
function time({ from, to, unknownCount }: PlanTime): string {
  const unknown = unknownCount > 0 ? `${countOf(unknownCount, 'item', 'items')} of unknown length` : undefined;
  return [to > 0 ? `about ${range(from, to)}` : undefined, unknown].filter(Boolean).join(' and ');
}

function price({ freeCount, lineCount }: PlanSum): string {
  if (freeCount === lineCount) return lineCount === 1 ? 'free' : 'all free';
  return freeCount === 0 ? 'not free' : `${freeCount} of ${lineCount} items free`;
}

/** "each of your 12 gaps", "8 of your 12 gaps". */
function nameGaps({ closedCount, gapCount }: PlanSum, person: Person): string {
  const whose = person === 'you' ? 'your' : 'the';
  if (closedCount < gapCount) return `${closedCount} of ${whose} ${gapCount} gaps`;
  return gapCount === 1 ? `${whose} one gap` : `each of ${whose} ${gapCount} gaps`;
}

/** What the plan takes and what it gives: "About 4 to 5.5 hours, all free, for the next step in each of your 12 gaps." */
function summarize(sum: PlanSum, person: Person): string {
  if (sum.lineCount === 0) return 'No training and no practice task fits yet.';
  const words = `${time(sum.time)}, ${price(sum)}, for the next step in ${nameGaps(sum, person)}.`;
  const open = sum.gapCount - sum.closedCount;
  const rest = open === 0 ? '' : ` ${numberAtStart(open)} ${open === 1 ? 'stays' : 'stay'} open.`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${rest}`;
}

const kindNames: Readonly<Record<ClosingKind, string>> = {
  course: 'Courses',
  certificate: 'Certificates',
  guide: 'Guides',
  practice: 'Practice tasks',
};

const regionNames: Readonly<Record<Region, string>> = {
  any: 'Anywhere',
  US: 'United States',
  UK: 'United Kingdom',
  AU: 'Australia',
  EU: 'Europe',
};

/** The limits in force, each a few words. */
function listLimits({ freeOnly, maxHours, creditOnly, kinds, region }: PlanLimits): readonly string[] {
  const kept = CLOSING_KINDS.filter((kind) => kinds.includes(kind)).map((kind) => kindNames[kind].toLowerCase());
  return [
    freeOnly ? 'only free' : undefined,
    maxHours === undefined ? undefined : `${maxHours} h at most`,
    creditOnly ? 'only with credit' : undefined,
    kept.length === CLOSING_KINDS.length ? undefined : kept.length === 0 ? 'no kind' : `only ${joinWords(kept)}`,
    region === 'any' ? undefined : `fit for ${regionNames[region as Region]}`,
  ].filter((limit) => limit !== undefined);
}

const looserNames: Readonly<Record<LimitName, string>> = {
  freeOnly: 'what costs money',
  maxHours: 'any number of hours',
  creditOnly: 'what gives no credit',
  kinds: 'every kind',
  region: 'every region',
};

/** "what costs money and 6 h in all" */
function nameLooser({ limits, maxHours }: Loosening): string {
  const names = limits.map((name) =>
    name === 'maxHours' && maxHours !== undefined ? `${maxHours} h in all` : looserNames[name],
  );
  return joinWords(names);
}

/** How answers in scenarios went, of one and of several. */
const outcomeWords: Readonly<Record<Outcome, readonly [one: string, many: string]>> = {
  unsafe: ['could put a patient at risk', 'could put a patient at risk'],
  wrong: ['was not the best', 'were not the best'],
  partial: ['was partly right', 'were partly right'],
  best: ['was the best', 'were the best'],
};

/** The scenarios that explain a level; best answers do so only where they lift it above the rating. */
function nameScenarios({ step, because: { rating, outcomes } }: ClosedStep): string | undefined {
  const isLifted = rating === undefined || step.from > rating;
  const parts = (Object.keys(outcomeWords) as readonly Outcome[])
    .filter((outcome) => outcome !== 'best' || isLifted)
    .flatMap((outcome) => {
      const count = outcomes.filter((other) => other === outcome).length;
      return count === 0 ? [] : [{ count, words: outcomeWords[outcome][count === 1 ? 0 : 1] }];
    })
    .map(({ count, words }, i) => {
      const answers = i > 0 ? '' : count === 1 ? ' answer' : ' answers';
      return `${count === 1 ? 'one' : count}${answers} ${words}`;
    });
  return parts.length === 0 ? undefined : `In scenarios, ${joinWords(parts)}.`;
}

/** "from “With help” to “On my own”" */
function nameStep({ from, to }: NextStep): string {
  return `from “${levelNames[from]}” to “${levelNames[to]}”`;
}

/** The step with what was rated, what the role needs, and the scenarios that speak for another level than rated. */
function explainStep(closed: ClosedStep): string {
  const { step, target, because } = closed;
  const { rating, reRated } = because;
  const rated = [
    rating === undefined ? 'not rated' : rating === step.from ? 'rated' : `rated “${levelNames[rating]}”`,
    reRated && 'at the second look',
  ];
  const needed = step.to === target ? 'target' : `target “${levelNames[target]}”`;
  const notes = `from “${levelNames[step.from]}” (${rated.filter(Boolean).join(' ')}) to “${levelNames[step.to]}” (${needed}).`;
  return [notes, nameScenarios(closed)].filter(Boolean).join(' ');
}

const weekdayNames: Readonly<Record<Weekday, string>> = {
  1: 'Monday',
  2: 'Tuesday',
  3: 'Wednesday',
  4: 'Thursday',
  5: 'Friday',
  6: 'Saturday',
  7: 'Sunday',
};

/** "24 November 2026". */
function formatCivilDay(day: CivilDay): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(day * 86_400_000);
}

/** What a calendar event tells of a resource. */
interface PlannedWork extends SlotWork {
  readonly title: string;
  readonly url?: string;
  readonly steps?: readonly string[];
}

function describePart({ work, part, partCount }: SlotPart<PlannedWork>): string {
  const sitting = partCount === 1 ? '' : ` (part ${part} of ${partCount})`;
  return `${work.title}${sitting}`;
}

export const planText = {
  heading: 'Your plan',
  sharedHeading: 'A plan for this result',
  summarize,
  /** The groups of a plan by rank. */
  ranks: ['First, the safe step', 'Safety skills', 'Other skills, by priority'],
  /** Where there is one group, without a heading. */
  order: 'In order of priority.',
  ownTasks: 'Our practice tasks are free, and their times are our estimates.',
  progress: (done: number, lines: number, left: PlanTime, isWhole: boolean) =>
    done === lines
      ? `All ${lines} done.${isWhole ? ' Take the assessment again to see what moved.' : ''}`
      : `${done} of ${lines} done, ${time(left)} left`,
  noGaps: 'No gap in the skills asked so far, so there is nothing to plan.',
  noLines: 'Below is what each gap would need.',

  limits: (limits: PlanLimits) => {
    const active = listLimits(limits);
    return active.length === 0 ? 'Set limits: cost, hours, kind, region' : `Limits: ${active.join(', ')}`;
  },
  limitsLegend: 'What the plan may use',
  cost: 'Cost and credit',
  freeOnly: 'Only what is free',
  creditOnly: 'Only what gives credit',
  maxHours: 'Hours at most, in all',
  maxHoursHint: 'Empty for no limit',
  kinds: 'Kinds',
  kindNames,
  region: 'Where it must hold',
  regionNames,
  aim: 'Save first on',
  aimNames: { hours: 'Time', cost: 'Money' } satisfies Record<PlanAim, string>,
  aimHint: 'What closes most comes first in any case.',
  clearLimits: 'Clear all limits',

  done: (title: string) => `Done: ${title}`,
  step: nameStep,
  explainStep,
  lookFirst: 'Look at this first',
  outside: 'It is outside the limits you set. It stays because you ticked it off.',
  pinned: 'Your choice',
  unpin: 'Undo',
  unpinHidden: (title: string) => `the choice of ${title}`,
  alternatives: (count: number) => countOf(count, 'other way', 'other ways'),
  swap: 'Use this',
  swapHidden: (title: string, instead: string) => `${title}, instead of ${instead}`,
  swapCloses: (closed: readonly string[], all: number) =>
    closed.length === all ? undefined : `Closes only ${listTitles(closed)}`,

  unclosedHeading: 'Not closed by this plan',
  nothing: 'The catalogue has nothing for this step and this role. Ask a colleague who is further along to show you.',
  allow: (way: Loosening) => `Allow ${nameLooser(way)}`,
  limited: (ways: readonly Loosening[]) =>
    `The limits leave it out. To close it: ${ways.map((way) => `allow ${nameLooser(way)}`).join(', or ')}.`,
  allowHidden: (title: string) => `to close ${title}`,

  saveMarkdown: 'Save as Markdown',
  saveCsv: 'Save as CSV',
  fileName: 'telehealth-plan',
  markdown: {
    heading: 'My telehealth plan',
    closes: (title: string, closed: ClosedStep) => `Closes ${title}: ${explainStep(closed)}`,
    madeOn: (role: string, day: CivilDay) => `${role}. Written on ${formatCivilDay(day)} from a self-assessment.`,
  },

  reminders: {
    open: 'Add reminders',
    heading: 'Put the plan in your calendar',
    about: 'One file with a slot a week, for your own calendar. The slots are marked private.',
    weekday: 'Day of the week',
    weekdayNames,
    time: 'Time',
    length: 'Length of a slot',
    lengthName: (minutes: number) => `${minutes} min`,
    from: 'First slot on or after',
    recheck: (day: CivilDay) => `Remind me to check again in 90 days, on ${formatCivilDay(day)}`,
    link: 'Add the link to my result.',
    linkHint: 'People who see my calendar can open it.',
    preview: (count: number, first: CivilDay, last: CivilDay, isCut: boolean) =>
      [
        count === 1
          ? `1 slot, on ${formatCivilDay(first)}.`
          : `${count} slots, from ${formatCivilDay(first)} to ${formatCivilDay(last)}.`,
        isCut ? 'The plan is longer than a year of slots: save again then, or choose longer slots.' : undefined,
      ]
        .filter(Boolean)
        .join(' '),
    nothing: 'Nothing is left to do, so there are no slots.',
    again: 'Most calendars replace the slots when you save and open the file again.',
    save: 'Save calendar file',
    cancel: 'Cancel',
    saved: (file: string) => `The file ${file} was saved. Open it to put the slots into your calendar.`,
    product: '-//Webside//Plan//EN',
    slotTitle: (parts: readonly SlotPart<PlannedWork>[]) => {
      const [first] = parts;
      const more = parts.length - 1;
      return `Telehealth: ${first ? describePart(first) : ''}${more > 0 ? ` and ${more} more` : ''}`;
    },
    slotAbout: (writtenOn: CivilDay) => (parts: readonly SlotPart<PlannedWork>[], link?: string) =>
      [
        ...parts.map((part) =>
          [describePart(part), part.work.url, ...(part.work.steps ?? []).map((step, i) => `${i + 1}. ${step}`)]
            .filter(Boolean)
            .join('\n'),
        ),
        `Planned by you on ${formatCivilDay(writtenOn)}.`,
        ...(link ? [`Your result: ${link}`] : []),
      ].join('\n\n'),
    recheckTitle: 'Check your telehealth skills again',
    recheckAbout: (writtenOn: CivilDay, site: string) => (link?: string) =>
      [
        `Take the self-assessment again and see what moved: ${site}`,
        `Planned by you on ${formatCivilDay(writtenOn)}.`,
        ...(link ? [`Your result then: ${link}`] : []),
      ].join('\n\n'),
  },
} as const;
