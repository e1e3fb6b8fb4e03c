import { countOf, numberAtStart } from './common.ts';

export const assessText = {
  heading: 'Four questionnaires, in any order',
  lead: 'Answer for your work as it is now. Stop after any of them: results are useful after the first.',
  headingDone: 'All four parts are done.',
  leadDone: (skipped: number) =>
    skipped === 0
      ? 'You skipped no question.'
      : `${numberAtStart(skipped)} ${skipped === 1 ? 'question was' : 'questions were'} skipped. You can still answer: look through a part.`,
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
  minutes: (minutes: number) => (minutes < 1 ? 'less than 1 min' : `${minutes} min`),
  seeResults: 'See results',

  progressLabel: 'Progress',
  segmentDone: 'done',
  segmentAt: (number: number, total: number) => `${number} of ${total}`,
  questionTitle: (part: string, number: number, total: number) => `${part} ${number} of ${total} · Webside`,
  back: 'Back',
  hint: 'Pick the highest one that is usually true of you.',
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
  minutesLeft: (minutes: number) => (minutes < 1 ? 'less than 1 min left' : `about ${minutes} min left`),
} as const;
