import { CALIBRATION_STEPS, type Calibration } from '#domain/calibration.ts';
import { simulationFigures } from './method.ts';

const sentences: Readonly<Record<Calibration['verdict'], string>> = {
  tooFew: `Say how sure you are on ${CALIBRATION_STEPS[0].fromCount} scenarios or more, and this shows how well your confidence fits your answers.`,
  aboutRight: 'Your confidence fits your answers about right.',
  tooSure: 'You were surer than your answers were right. Pause where you feel certain, and check once more.',
  tooUnsure: 'Your answers were better than you thought. You can trust them a little more.',
};

export const calibrationText = {
  heading: 'How sure, and how right',
  sentences,
  upperGuesses: `Your scenario answers ran lower than your ratings. Read these levels as upper guesses. (This is said by chance to about ${simulationFigures.falseAlarms} in 100 people whose ratings are fair.)`,
  certainNotBest: 'Certain, but not the best answer',
  unsureButBest: 'Guessed, and it was the best answer',
  chartLabel: (groups: readonly string[]) => `Best answers by confidence: ${groups.join('; ')}.`,
  group: (confidence: string, best: number, count: number) => `${confidence}, ${best} of ${count} best`,
  table: 'The same as a table',
  columns: { confidence: 'How sure', answers: 'Answers', best: 'Best', fair: 'Fair share' },
  expected: 'Fair share of best answers',
  reached: 'Your best answers',
  neverCounts: 'How sure you were is never part of a level.',

  lookFirst: {
    heading: 'Look at this first',
    body: (count: number) =>
      `In ${count === 1 ? 'one practice question' : `${count} practice questions`} you chose a step that could put a patient at risk.`,
    situation: 'The situation:',
    chosen: 'You chose:',
    safer: 'Safer:',
    why: 'Why:',
    close: (count: number) =>
      count === 1
        ? 'This was practice, not a real patient, and it was sent to no one.'
        : 'These were practice, not real patients, and they were sent to no one.',
  },
  quality: {
    allTheSame:
      'You gave the same rating everywhere. If that is not how it is, look through your ratings: as they stand, this result may tell little.',
    fasterThanReading:
      'You answered faster than the questions can be read. If you were only looking around, go through them again before you rely on this result: it may tell little.',
  },
  addScenarios: 'Add the scenarios',
} as const;
