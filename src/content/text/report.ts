import type { ReportAudience } from '#content/types.ts';
import type { SkillId } from '#domain/model.ts';
import { countOf, numberAtStart } from './common.ts';
import { listTitles } from './listTitles.ts';
import type { Person } from './person.ts';

/** One thing for each skill that takes about five minutes, needs no patient and can do no harm. */
const actions: Readonly<Record<SkillId, string>> = {
  'EHR-1':
    'Write down what a remote note must have: video or phone, both places, who was there, consent, limits, next step.',
  'EHR-2': 'Open a training record. Find who last changed one entry, and when.',
  'EHR-3': 'Ask where a result or a request goes when the person who sent it is away. Write the answer down.',
  'EHR-4': 'Look up how soon your team answers a message, and what happens to one that cannot wait.',
  'EHR-5': 'Lock your screen. Look around, and list who could see or hear your next call.',
  'EHR-6': 'Look up how your service records a video visit, a phone call and a message. Note the three side by side.',
  'VID-1': 'Start a test call alone. Find mute, camera, chat, screen sharing and leave without help.',
  'VID-2': 'Open your camera at the hour you usually work. Fix one thing: light, angle or noise.',
  'VID-3': 'Read what people get before a visit as if you were new to it. Mark the first step that is not clear.',
  'VID-4': 'Turn on live captions in your video tool. Write the one sentence with which you would explain them.',
  'VID-5':
    'Take one check that is done in person. Write how to guide it on video, and when to stop and see the person.',
  'COM-1': 'Say your opening aloud: who you are, who they are, where they are, who can hear, may we go on.',
  'COM-2': 'Look into your camera and talk for one minute. Then ask a colleague what they saw.',
  'COM-3': 'Write two sentences for a call on which somebody cries or gets angry. Say them aloud.',
  'COM-4': 'Explain one thing in 30 seconds of everyday words. Then write the question that asks for it back.',
  'COM-5': 'Find out how you get an interpreter, and how long it takes.',
  'COM-6': 'Write a handover in four lines: what happened, what matters, what is open, who does it.',
  'TRB-1': 'Write the four questions you ask first when sound or picture fails. Keep them where you work.',
  'TRB-2': 'Fill in the lines below for a dropped call, and show them to a colleague.',
  'TRB-3': 'Read the emergency steps of your service. Note how you learn where a caller is.',
  'TRB-4': 'Write down how to join a call as if for a neighbor. Let somebody try it.',
  'TRB-5': 'Look up one rule for your work: who may be seen from where.',
  'TRB-6': 'Write down one thing that went wrong on a call, and one small change to try.',
};

const audienceNames: Readonly<Record<Person, Readonly<Record<ReportAudience, string>>>> = {
  you: { mine: 'For me: everything', manager: 'For my manager', anonymous: 'Anonymous' },
  other: { mine: 'Everything', manager: 'For a manager', anonymous: 'Anonymous' },
};

export const reportText = {
  kicker: 'Telehealth skills gap report',
  coverage: (answered: number, total: number) => `${answered} of ${countOf(total, 'answer', 'answers')}`,
  lengths: { quick: 'Quick length', full: 'Full length', notBegun: 'Full length, scenarios not begun' },
  audienceMarks: { mine: undefined, manager: 'For the manager: levels and plan', anonymous: 'Without a name' } as const,
  foot: 'For planning learning. Not for hiring, pay, ranking or discipline.',
  sharedNote: 'Self-reported. Anyone can make such a result.',
  scan: 'Scan to open this result',
  qr: 'QR code of the result link',
  code: (address: string) => `Or open ${address} and type:`,

  lines: {
    name: 'Name',
    reviewer: 'Reviewer',
    date: 'Date',
    signature: 'Signature',
    ask: 'What I ask for:',
    hours: 'hours by',
    agreed: 'Agreed by',
  },

  first: {
    columns: { number: 'No.', skill: 'Skill', now: 'Now, and what the role needs', distance: 'Distance' },
    lessThanStep: 'less than a step',
    more: (count: number) => `${countOf(count, 'more gap is', 'more gaps are')} in the table and the plan.`,
    moreWithoutPlan: (count: number) => `${countOf(count, 'more gap is', 'more gaps are')} in the table.`,
    none: 'No gap in the skills asked.',
  },
  moreToLookAt: 'More to look at first',
  moreBelow: (count: number) => `${countOf(count, 'more is', 'more are')} described after the table.`,
  strengths: 'Can help others with',
  moreStrengths: (count: number) => `and ${count} more`,
  next: 'Next',
  change: {
    heading: 'Since',
    up: 'Up:',
    down: 'Down:',
  },
  planBrief: 'Plan',

  table: {
    columns: { level: 'Level', evidence: 'Rests on', verdict: 'Against the target' },
    caption: 'Level, likely range and target of each skill',
    ratingOnly: 'rating only',
    ratingAnd: (count: number) => `rating + ${count}`,
    scenariosOnly: (count: number) => countOf(count, 'scenario', 'scenarios'),
    withScenarios: 'scenarios',
    key: {
      level: 'level',
      hollow: 'level, only rated',
      range: 'likely range',
      target: 'where the target begins',
    },
    rests: 'Rests on: the rating, and so many scenarios.',
  },
  notPart: (titles: readonly string[]) => `Not part of the work, so not counted: ${listTitles(titles)}.`,
  notPartSafety: (titles: readonly string[]) =>
    `${listTitles(titles)} ${titles.length === 1 ? 'is a safety skill' : 'are safety skills'}. Check that somebody on the team has ${titles.length === 1 ? 'it' : 'them'}.`,
  notAsked: (titles: readonly string[]) => `Not asked yet: ${listTitles(titles)}.`,

  plan: {
    heading: 'The plan',
    caption: 'What closes the gaps',
    columns: { done: 'Done', what: 'What to do', time: 'Time and cost', note: 'Note' },
    ticked: 'Done already',
    toDo: 'To tick off',
    credit: (count: number) => `${count === 1 ? 'One item gives' : `${numberAtStart(count)} items give`} credit.`,
    unknownTime: 'not stated',
    closes: (title: string) => `Closes ${title}:`,
    notes: 'Notes: where to find it, and how to do it',
    stepsAt: (address: string) => `The other practice tasks: see the steps of each at ${address}`,
    open: 'Not closed by this plan',
  },

  confidence: 'How sure, and how right',
  certainNotBest: (titles: readonly string[]) => `Certain, but not the best answer: ${listTitles(titles)}.`,
  method: 'How to read this',
  recheck: (day: string) => `Check again on ${day}, 90 days after this result.`,
  methodLines: (itemSet: number, address: string) => [
    'Levels come from self-ratings and practice scenarios. If the model holds, the true level is in the likely range about two times in three.',
    'The tables are provisional and not yet tested on people. The scenarios are drafts that no clinician has reviewed.',
    `Not a license or a certificate. Item set ${itemSet}. How scores work: ${address}`,
  ],

  signOff: {
    heading: 'Observed sign-off sheet',
    about:
      'For somebody who watches the work. Tick the step that you saw yourself, not the one you expect. This is separate from the self-rating.',
    notSeen: 'Not seen',
    date: 'Date',
    signature: 'Observer',
    missing: 'The sign-off sheet could not be loaded. Open the results again with a connection.',
    none: 'No gap, so there is nothing to sign off.',
  },
  card: {
    heading: 'Five minutes at a time',
    none: 'No gap. Keep the lines below at hand.',
    script: 'If the call drops',
    lines: [
      'At the start, say: “My name is ____. If we lose each other, I call you. Is this the right number for you? Mine is ____.”',
      'When the line drops: I call you, on that number. You wait, and keep your phone free.',
      'No answer after ____ minutes: I ____. You can call ____.',
      'If someone on the call is in danger: I get help to the place where they are. The emergency number there: ____. Mine may not reach it.',
    ],
    protocol: 'Your local protocol comes first.',
    cut: 'Cut out and keep',
  },
  actions,

  options: {
    heading: 'What to print',
    audience: 'Who is it for?',
    audienceNames,
    audienceHints: {
      mine: 'Everything, with the answers to look at first, the code and the QR code.',
      manager: 'Levels and plan. No answers, no single flags, no code.',
      anonymous: 'Everything, but no lines for names, no code and no QR code.',
    } satisfies Record<ReportAudience, string>,
    extras: 'Also print',
    signOff: 'Observed sign-off sheet',
    pocketCard: 'Pocket card',
    extraHints: {
      signOff: 'For somebody who watches you work: the behaviors of your gaps, with boxes, date and signature.',
      pocketCard: 'A quarter page: three things to do in five minutes, and what to say when a call drops.',
    },
    missing: 'The sheet could not be loaded. Try again with a connection.',
    print: 'Print now',
    saveHint:
      'If nothing happens when you print, save the report, open the file in another browser and print it there.',
    close: 'Close',
  },
  fileTitle: (role: string, day: string) => `Telehealth skills gap report, ${role}, ${day}`,
  fileName: (role: string, date: string) => `telehealth-gap-report-${role}-${date}.html`,
} as const;
