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

/** The level of a person as a step in words. */
function stepName(level: number): string {
  return levelNames[Math.min(5, Math.max(1, Math.round(level))) as Level];
}

export const resultsText = {
  verdictNames,
  distanceInSteps,
  headline,
  lead: (skills: readonly string[]) => ({
    before: 'Start with ',
    skills,
    after: '. The plan below has training for each, free first.',
  }),
  leadNothing:
    'What is not part of your work, or only for information, gives no level that counts. Answer another part to see where you stand.',
  and: ' and ',
  comma: ', ',
  leadAllMet: 'On target everywhere we asked. Next: help a colleague with what you do best.',
  lengths: { quick: 'Quick length, ratings only', full: 'Full length' },
  print: 'Print report',
  goOn: (parts: readonly string[]) => `Continue with ${joinWords(parts)}`,
  partial: (done: number) =>
    done === 0
      ? 'No part is finished yet. What you have answered is scored below.'
      : `${numberAtStart(done)} of 4 parts finished. What you have answered is scored below.`,
  ratingOnlyNote:
    'These levels rest on your own ratings. Self-ratings are weak evidence, so read each as a starting point and mind the likely range.',

  nowAndNeeded: (level: number, target: Level) =>
    level >= target - 0.5
      ? 'This is not a question of level: practice the safe step.'
      : `Now: ${stepName(level).toLowerCase()}. Needed: ${levelNames[target].toLowerCase()}.`,

  skillBySkill: 'Skill by skill',
  legend: { level: 'your level', rated: 'only rated', range: 'likely range', target: 'where the target begins' },
  stepShortNames: { 1: 'Not yet', 2: 'With help', 3: 'On my own', 4: 'Any situation', 5: 'I lead others' },
  forThisRole: 'Against the target',
  byYourRating: 'by your own rating',
  forInformation: 'for information',
  notAsked: 'Not asked yet',
  notPartOfMyWork: 'Not part of my work',
  trackLabel: ({ estimate, target, verdict, ratingOnly }: ScoredSkill) =>
    `Level ${estimate.level.toFixed(1)} of 5, likely range ${estimate.low.toFixed(1)} to ${estimate.high.toFixed(1)}, ` +
    `target ${levelNames[target]}, from ${(target - 0.5).toFixed(1)}. ${verdictNames[verdict]}${ratingOnly ? ', by your own rating' : ''}.`,
  trackLabelEmpty: (target: Level) => `No level. Target ${levelNames[target]}.`,

  plan: 'Your gaps, and what closes them',
  planLead:
    'In order of priority: how far you are below the target, and how much it matters for safety and for the role.',
  nextStep: (from: Level, to: Level) => `Next step: from “${levelNames[from]}” to “${levelNames[to]}”`,
  safety: 'Safety skill',
  core: 'Core skill of the role',
  moreResources: (count: number) => `${count} more for this step`,

  emptyHeading: 'No results yet',
  emptyBody: 'Answer one of the four questionnaires and your results appear here. The first takes a few minutes.',
  emptyStart: 'Start with Records',
} as const;
