import { CALIBRATION_STEPS, type Calibration } from '#domain/calibration.ts';
import { simulationFigures } from './simulationFigures.ts';
import type { Person } from './person.ts';

type Sentences = Readonly<Record<Calibration['verdict'], string>>;

const FROM_COUNT = CALIBRATION_STEPS[0].fromCount;
const BY_CHANCE = `(This is said by chance to about ${simulationFigures.falseAlarms} in 100 people whose ratings are fair.)`;

const sentences: Readonly<Record<Person, Sentences>> = {
  you: {
    tooFew: `Say how sure you are on ${FROM_COUNT} scenarios or more, and this shows how well your confidence fits your answers.`,
    aboutRight: 'Taken together, you were neither too sure nor too unsure.',
    tooSure:
      'Taken together, you were surer than your answers were right. Pause where you feel certain, and check once more.',
    tooUnsure: 'Taken together, your answers were better than you thought. You can trust them a little more.',
  },
  other: {
    tooFew: `From ${FROM_COUNT} scenarios with a confidence on, this shows how well confidence and answers fit.`,
    aboutRight: 'Taken together, the confidence was neither too high nor too low.',
    tooSure: 'Taken together, confidence ran higher than the answers were right.',
    tooUnsure: 'Taken together, the answers were better than the confidence in them.',
  },
};

export const calibrationText = {
  heading: 'How sure, and how right',
  sentences,
  upperGuesses: {
    you: `Your scenario answers ran lower than your ratings. Read these levels as upper guesses. ${BY_CHANCE}`,
    other: `The scenario answers ran lower than the ratings. Read these levels as upper guesses. ${BY_CHANCE}`,
  } satisfies Record<Person, string>,
  certainNotBest: 'Certain, but not the best answer',
  unsureButBest: 'Guessed, and it was the best answer',
  chartLabel: (groups: readonly string[]) => `Best answers by confidence: ${groups.join('; ')}.`,
  group: (confidence: string, best: number, count: number) => `${confidence}, ${best} of ${count} best`,
  table: 'The same as a table',
  tableName: 'Best answers by confidence: table',
  columns: { confidence: 'How sure', answers: 'Answers', best: 'Best', fair: 'To expect' },
  expected: 'best answers to expect',
  reached: { you: 'your best answers', other: 'best answers given' } satisfies Record<Person, string>,
  neverCounts: 'Confidence is never part of a level.',

  lookFirst: {
    heading: 'Look at this first',
    body: (count: number, person: Person) =>
      `In ${count === 1 ? 'one practice question' : `${count} practice questions`} ${person === 'you' ? 'you chose a step' : 'a step was chosen'} that could put a patient at risk.`,
    situation: 'The situation:',
    chosen: { you: 'You chose:', other: 'Chosen:' } satisfies Record<Person, string>,
    safer: 'Safer:',
    why: 'Why:',
    close: (count: number, person: Person) => {
      const [what, sent] =
        count === 1
          ? ['This was practice, not a real patient', 'it was sent to no one']
          : ['These were practice, not real patients', 'they were sent to no one'];
      return person === 'you' ? `${what}, and ${sent}.` : `${what}.`;
    },
  },
  quality: {
    allTheSame:
      'You gave the same rating everywhere. If that is not how it is, look through your ratings: as they stand, this result may tell little.',
    fasterThanReading:
      'You answered faster than the questions can be read. If you were only looking around, go through them again before you rely on this result: it may tell little.',
  },
  addScenarios: 'Add the scenarios',
} as const;
