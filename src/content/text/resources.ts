import type { FilterName, Step } from '#domain/catalogueFilter.ts';
import type { Level } from '#domain/model.ts';
import type { Cost, Evidence, Region, Resource, ResourceKind } from '#content/types.ts';
import { countOf, joinFacts, levelNames } from './common.ts';
import { formatIsoDay } from './days.ts';

const kindNames: Readonly<Record<ResourceKind, string>> = {
  course: 'Course',
  certificate: 'Certificate',
  guide: 'Guide',
  practice: 'Practice',
  certification: 'Certification',
  community: 'Community',
  hub: 'Hub',
  policy: 'Policy finder',
  licence: 'License',
  career: 'Career',
};

const costNames: Readonly<Record<Cost, string>> = {
  free: 'Free',
  paid: 'Paid',
  membership: 'With membership',
  employer: 'Through an employer',
  ask: 'Cost: ask the provider',
};

const evidenceNames: Readonly<Record<Evidence, string>> = {
  read: 'we read the page or a copy of it',
  seen: 'we saw its address, not the page',
  recalled: 'from memory, not checked',
};

const regionNames: Readonly<Record<Region, string>> = {
  any: 'Any country',
  US: 'United States',
  UK: 'United Kingdom',
  AU: 'Australia',
  EU: 'Europe',
};

/** From here on a time is told in hours. */
const LONG_MINUTES = 90;

function inHours(minutes: number): string {
  return minutes < LONG_MINUTES ? `${minutes} min` : `${Math.round(minutes / 30) / 2} h`;
}

/** "20 to 40 min, our estimate", of our own tasks "about 20 to 40 min"; undefined where no time is known. */
function time({ minutes, url }: Resource): string | undefined {
  if (!minutes) return undefined;
  const { from, to, estimated } = minutes;
  const isSameUnit = from < LONG_MINUTES === to < LONG_MINUTES;
  const start = isSameUnit ? inHours(from).replace(/ \w+$/u, '') : inHours(from);
  const range = from === to ? inHours(to) : `${start} to ${inHours(to)}`;
  if (!estimated) return range;
  return url === undefined ? `about ${range}` : `${range}, our estimate`;
}

const DAY_MS = 86_400_000;
const OLD_DAYS = 365;

/** The words of one entry, for its card. @param now - Epoch milliseconds, to tell old entries. */
export function describeResource(resource: Resource, now: number) {
  const { title, provider, url, kind, cost, price, credit, region, about, note, checkedOn, evidence, steps } = resource;
  const isOwn = url === undefined;
  const isOld = now - Date.parse(checkedOn) > OLD_DAYS * DAY_MS;
  const parts = {
    by: isOwn ? 'Our practice task' : `${kindNames[kind]} by ${provider}`,
    cost: price ? `${costNames[cost]}, ${price.text} (seen ${price.seen})` : costNames[cost],
    time: time(resource),
    credit: credit && `Credit: ${credit}`,
    region: region === 'any' ? undefined : regionNames[region],
  };
  const facts = Object.values(parts).filter((fact) => fact !== undefined);
  return {
    title,
    href: url,
    facts,
    /** The facts one by one, in the same words. */
    parts,
    about,
    note,
    /** Absent where the facts say already that a task is our own. */
    checked: isOwn ? undefined : `Checked ${formatIsoDay(checkedOn)}: ${evidenceNames[evidence]}.`,
    old: !isOwn && isOld ? resourcesText.old : undefined,
    steps: steps && { label: countOf(steps.length, 'step', 'steps'), items: steps },
  };
}

const stepNames: Readonly<Record<Step, string>> = {
  '1-2': `${levelNames[1]} → ${levelNames[2]}`,
  '2-3': `${levelNames[2]} → ${levelNames[3]}`,
  '3-4': `${levelNames[3]} → ${levelNames[4]}`,
  '4-5': `${levelNames[4]} → ${levelNames[5]}`,
};

const filterNames: Readonly<Record<FilterName, string>> = {
  words: 'Search',
  skill: 'Skill',
  step: 'Step',
  kind: 'Kind',
  cost: 'Cost',
  region: 'Country',
  audience: 'For',
  credit: 'Credit',
};

export const resourcesText = {
  heading: 'Training, practice and people to ask',
  lead: 'From official guides to practice tasks of our own. Pages move: each entry says how sure we are of it. Links open in a new tab.',
  old: 'More than a year ago: look before you plan on it.',
  /** The skills that an entry trains, and over which steps. */
  trains: (titles: readonly string[], levels: { readonly from: Level; readonly to: Level } | undefined) =>
    titles.length === 0
      ? undefined
      : joinFacts([...titles, levels && `${levelNames[levels.from]} → ${levelNames[levels.to]}`]),

  /** The headings of the list, each with the kinds below it. */
  groups: [
    { heading: 'Courses and certificates', kinds: ['course', 'certificate'] },
    { heading: 'Guides', kinds: ['guide'] },
    { heading: 'Practice', kinds: ['practice'] },
    { heading: 'Credentials', kinds: ['certification'] },
    { heading: 'People to ask', kinds: ['community'] },
    { heading: 'Hubs, policy and licenses', kinds: ['hub', 'policy', 'licence'] },
    { heading: 'Careers and income', kinds: ['career'] },
  ],

  filterNames,
  kindNames,
  costNames,
  stepNames,
  regionNames,
  anyCountry: 'Entries for any country',
  holdsIn: (region: string) => `${region}, and any country`,
  myRole: (role: string) => `My role: ${role}`,
  credit: 'Gives continuing education credit',
  every: {
    skill: 'Every skill',
    step: 'Every step',
    kind: 'Every kind',
    cost: 'Any cost',
    region: 'Anywhere',
    audience: 'Everyone',
    credit: '',
  },
  searchHint: 'Title, topic, provider',
  moreFilters: 'More filters',
  moreActive: (count: number) => `More filters (${count} in use)`,
  clear: 'Clear filters',
  found: (count: number, total: number) =>
    count === total ? countOf(total, 'entry', 'entries') : `${count} of ${countOf(total, 'entry', 'entries')}`,
  rest: (count: number) => `Show ${count} more`,
  printed: (parts: readonly string[]) => `Shown here: ${joinFacts(parts)}.`,
  quoted: (value: string) => `“${value}”`,
  none: 'Nothing fits all of these together.',
  noneHelp: 'Take one away:',
  noneHelpless: 'No single filter is in the way. Start over and add one at a time.',
  without: (value: string, count: number) => `Without ${value}: ${countOf(count, 'entry', 'entries')}`,
} as const;
