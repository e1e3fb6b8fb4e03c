import { countOf } from './common.ts';

export const assessText = {
  heading: 'Four questionnaires, in any order',
  lead: 'Answer for your work as it is now. Stop after any of them: results are useful after the first.',
  answeringAs: 'Answering as',
  changeRole: 'Change role',
  skills: (count: number) => countOf(count, 'skill', 'skills'),
  states: {
    inProgress: (answered: number, total: number) => `${answered} of ${total} answered`,
    done: 'Done',
    doneWithSkips: (skipped: number) => `Done, ${skipped} skipped`,
  },
  start: 'Start',
  goOn: 'Continue',
  review: 'Look through',
  minutes: (minutes: number) => (minutes < 1 ? 'less than a minute' : countOf(minutes, 'minute', 'minutes')),
  seeResults: 'See results',

  progressLabel: 'Progress',
  segmentDone: 'done',
  segmentAt: (number: number, total: number) => `${number} of ${total}`,
  questionTitle: (part: string, number: number, total: number) => `${part} ${number} of ${total} · Webside`,
  back: 'Back',
  hint: 'Pick the highest one that is true of you on an ordinary day.',
  continue: 'Continue',
  noAnswer: 'You have not chosen an answer. Choose one, or skip this question.',
  skip: 'Skip this question',
  whyWeAsk: 'Why we ask',
  supports: (names: string) => `Supports: ${names}.`,
  keys: 'Keys',
  keysAbout: '1 to 5 and 0 answer while the focus is in the question. Enter continues.',
  numberKeys: 'Answer with number keys',
  saved: 'Saved on this device',
  saving: 'Saving',
  savedInTab: 'Kept in this tab only',
  minutesLeft: (minutes: number) => (minutes < 1 ? 'less than a minute left' : `about ${minutes} min left`),

  endTitle: (part: string) => `${part}: end of this part · Webside`,
  endHeading: (part: string) => `${part} is done.`,
  endHeadingOpen: (part: string, open: number) =>
    `${part}: ${countOf(open, 'question is', 'questions are')} still open.`,
  endHeadingAll: 'All four parts are done.',
  endBody: (answered: number, total: number) =>
    answered === total
      ? `You answered all ${total} questions of this part.`
      : `You answered ${answered} of ${total} questions.`,
  skippedHeading: 'Skipped',
  skippedBody: 'A skipped question gives no level: it counts neither for you nor against you.',
  change: 'Change',
  scenarioOf: (skill: string) => `Scenario on ${skill}`,
  changeHidden: (skill: string) => `your answer on ${skill}`,
  goOnWith: (part: string) => `Continue with ${part}`,
  resultsSoFar: 'See results so far',
  lookAgain: 'Look again at ratings that do not fit',
  lookThrough: 'Look through this part again',
} as const;
