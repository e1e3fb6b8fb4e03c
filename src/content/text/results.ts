import type { Level } from '#domain/model.ts';
import type { ScoredSkill, ScoredVerdict } from '#domain/result.ts';
import { countOf, joinWords, levelNames, numberAtStart } from './common.ts';
import type { Person } from './person.ts';

const verdictNames: Readonly<Record<ScoredVerdict, string>> = {
  lookFirst: 'Look at this first',
  onTarget: 'On target',
  justBelow: 'Just below',
  wellBelow: 'Well below',
};

/** "about 2 steps"; undefined when it rounds to none. */
function distanceInSteps(distance: number): string | undefined {
  const steps = Math.round(-distance);
  return steps < 1 ? undefined : `about ${countOf(steps, 'step', 'steps')}`;
}

const openings: Readonly<Record<Person, { readonly likely: string; readonly atStart: string }>> = {
  you: { likely: 'You are likely', atStart: 'You are at the start' },
  other: { likely: 'Likely', atStart: 'At the start' },
};

function headline(onTarget: number, scored: number, gaps: number, person: Person): string {
  const { likely, atStart } = openings[person];
  if (scored === 0) return 'Nothing to score yet.';
  if (gaps === 0) {
    const all = scored === 1 ? 'the one skill' : scored === 2 ? 'both skills' : `all ${scored} skills`;
    return `${likely} on target in ${all} asked.`;
  }
  const first = Math.min(3, gaps);
  if (onTarget === 0) {
    const which = first === 1 ? 'this one' : `these ${numberAtStart(first).toLowerCase()}`;
    return `${atStart}. Begin with ${which}.`;
  }
  const work = `${numberAtStart(first)} to work on${gaps > first ? ' first' : ''}.`;
  return `${likely} on target in ${onTarget} of ${countOf(scored, 'skill', 'skills')}. ${work}`;
}

/** What stands around the names of skills in a sentence. */
export interface NamingWords {
  readonly before: string;
  readonly after: string;
}

/** The sentence under the headline, around the names of up to three skills. */
const leads = {
  gaps: { before: 'Start with ', after: '. The plan below has a next step for each.' },
  atStart: { before: 'For this role, ', after: ' come first. The plan below has a next step for each.' },
  atStartOne: { before: 'For this role, ', after: ' comes first. The plan below has a next step for it.' },
  allMet: { before: 'On target everywhere we asked. Next: help a colleague with ', after: '.' },
  allMetSoFar: { before: 'On target everywhere we asked so far. You can help a colleague with ', after: '.' },
} as const satisfies Record<string, NamingWords>;

const strengths: Readonly<Record<Person, NamingWords>> = {
  you: { before: 'You can help others with ', after: '.' },
  other: { before: 'Can help others with ', after: '.' },
};

/** The level of a person as a step in words. */
function stepName(level: number): string {
  return levelNames[Math.min(5, Math.max(1, Math.round(level))) as Level];
}

/** The name of a step inside a sentence; "I" stays as it is. */
function inSentence(step: string): string {
  return step.startsWith('I ') ? step : step.toLowerCase();
}

const byRating: Readonly<Record<Person, string>> = { you: 'by your own rating', other: 'by own rating' };

/** The name of the radar: what a person would read from it. */
function profileLabel(onTarget: number, scored: number, open: number, below: readonly string[]): string {
  return [
    `Skill profile against the target ring: on target in ${onTarget} of ${countOf(scored, 'skill', 'skills')}.`,
    below.length > 0 && `Furthest below: ${below.join('; ')}.`,
    open > 0 && `No level in ${countOf(open, 'skill', 'skills')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

const onlyRated = 'only rated';

interface Dotted {
  readonly kind: string;
  readonly ratingOnly?: boolean;
}

/** Words for the dots that occur among the skills. @param level - Whose level it is: "your level". */
function nameDots(skills: readonly Dotted[], level: string): { readonly full?: string; readonly hollow?: string } {
  const hasFull = skills.some(({ kind, ratingOnly }) => kind === 'scored' && !ratingOnly);
  const hasHollow = skills.some(({ kind, ratingOnly }) => kind === 'scored' && ratingOnly);
  return {
    ...(hasFull && { full: level }),
    ...(hasHollow && { hollow: hasFull ? onlyRated : `${level}, ${onlyRated}` }),
  };
}

export const resultsText = {
  first: { before: 'First: ', after: '.' } satisfies NamingWords,
  verdictNames,
  distanceInSteps,
  headline,
  leads,
  leadNothing: {
    you: 'What is not part of your work, or only for information, gives no level that counts. Answer another part to see where you stand.',
    other: 'What is not part of the work, or only for information, gives no level that counts.',
  } satisfies Record<Person, string>,
  headlineNotMine: {
    you: 'You marked everything so far as not part of your work.',
    other: 'Everything so far is marked as not part of the work.',
  } satisfies Record<Person, string>,
  leadNotMine: {
    you: 'So there is no level and no gap to show. Another role may fit you better. Your answers stay when you change it.',
    other: 'So there is no level and no gap to show.',
  } satisfies Record<Person, string>,
  chooseRole: 'Choose another role',
  findRole: 'See which roles fit',
  and: ' and ',
  comma: ', ',
  lengths: {
    quick: 'Quick length, ratings only',
    full: 'Full length',
    notBegun: 'Full length, scenarios not begun',
  },
  sharedLabel: 'A shared result',
  share: 'Share result',
  print: 'Print report',
  /** On paper alone. */
  printedEarly: 'This is the page: the report was not ready yet. Print once more to get it.',
  saveReport: 'Save report as a file',
  reportOptions: 'Report options',
  goOn: (parts: readonly string[]) => `Continue with ${joinWords(parts)}`,
  partial: (done: number) =>
    done === 0
      ? 'No questionnaire is finished yet. This is what the answers so far say.'
      : `${done} of 4 questionnaires. The picture grows with each.`,
  partStates: {
    done: 'done',
    inProgress: (answered: number, total: number) => `${answered} of ${total} answered`,
    notStarted: 'not started',
  },
  ratingOnlyNote: {
    you: 'These levels rest on your own ratings. Self-ratings are weak evidence, so read each as a starting point and mind the likely range.',
    other:
      'These levels rest on self-ratings alone. Self-ratings are weak evidence, so read each as a starting point and mind the likely range.',
  } satisfies Record<Person, string>,

  startHere: 'Start here',
  firstThing: 'First:',
  noResource: 'The plan has nothing for this step.',
  strengthsHeading: 'Strengths',
  strengths,
  strengthsMore: (count: number) => `${countOf(count, 'more strength is', 'more strengths are')} in the table below.`,
  strengthsRule: 'That is: on target, likely “In any situation” or above, and no scenario speaks against it.',
  strengthsRuleRated:
    'That is: on target and likely “In any situation” or above, by ratings alone. No scenario has checked it yet.',

  nowAndNeeded: (level: number, target: Level) =>
    level >= target - 0.5
      ? 'This is not a question of level: practice the safe step.'
      : `Now: ${inSentence(stepName(level))} (${level.toFixed(1)}). Needed: ${inSentence(levelNames[target])} (from ${(target - 0.5).toFixed(1)}).`,

  skillBySkill: 'Skill by skill',
  legend: {
    level: { you: 'your level', other: 'level' } satisfies Record<Person, string>,
    rated: onlyRated,
    range: 'likely range',
    target: 'where the target begins',
  },
  stepShortNames: { 1: 'Not yet', 2: 'With help', 3: 'On my own', 4: 'Any situation', 5: 'I lead others' },
  nameDots,
  forThisRole: 'Against the target',
  byRating,
  forInformation: 'For information',
  notAsked: 'Not asked yet',
  notAskedPart: (skills: number) => `${skills} skills, not asked yet`,
  notPartOfMyWork: { you: 'Not part of my work', other: 'Not part of the work' } satisfies Record<Person, string>,
  trackLabel: ({ estimate, target, verdict, ratingOnly }: ScoredSkill, person: Person) =>
    `Level ${estimate.level.toFixed(1)} of 5, likely range ${estimate.low.toFixed(1)} to ${estimate.high.toFixed(1)}, ` +
    `target ${levelNames[target]}, from ${(target - 0.5).toFixed(1)}. ${verdictNames[verdict]}${ratingOnly ? `, ${byRating[person]}` : ''}.`,
  trackLabelEmpty: (target: Level) => `No level. Target ${levelNames[target]}.`,

  profile: {
    heading: 'Skill profile',
    level: { you: 'your level', other: 'level' } satisfies Record<Person, string>,
    target: 'where the target begins',
    open: 'no level',
    missing: 'The picture could not be loaded. The table has the same.',
    table: 'The profile as a table',
    columns: {
      skill: 'Skill',
      level: 'Level',
      range: 'Likely range',
      target: 'Target from',
      verdict: 'Against the target',
    },
    none: 'none',
    range: (low: number, high: number) => `${low.toFixed(1)} to ${high.toFixed(1)}`,
    label: profileLabel,
  },

  safety: 'Safety skill',
  core: 'Core skill of the role',

  emptyHeading: 'No results yet',
  emptyBody: 'Answer one of the four questionnaires and your results appear here. The first takes a few minutes.',
  emptyNotKept: 'This is a shared computer: closing or reloading this tab has erased what was answered in it before.',
  emptyStart: 'Start with Records',
} as const;
