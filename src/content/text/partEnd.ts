import { countOf } from './common.ts';

/** The end of a questionnaire; apart from its questions, which must be there sooner. */
export const partEndText = {
  title: (part: string) => `${part}: end of this part · Webside`,
  heading: (part: string) => `${part} is done.`,
  headingOpen: (part: string, open: number) => `${part}: ${countOf(open, 'question is', 'questions are')} still open.`,
  headingAll: 'All four parts are done.',
  body: (answered: number, total: number) =>
    answered === total
      ? `You answered all ${total} questions of this part.`
      : `You answered ${answered} of ${total} questions.`,
  skippedHeading: 'Skipped',
  skippedBody: 'A skipped question counts neither for you nor against you.',
  change: 'Change',
  scenarioOf: (skill: string) => `Scenario on ${skill}`,
  changeHidden: (skill: string) => `your answer on ${skill}`,
  continue: 'Continue',
  goOnWith: (part: string) => `Continue with ${part}`,
  seeResults: 'See results',
  resultsSoFar: 'See results so far',
  decide: (count: number) => `Keep or change ${countOf(count, 'rating', 'ratings')}`,
  lookThrough: 'Go to the first question again',
} as const;
