import type { Confidence } from '#domain/answers.ts';
import type { Outcome } from '#domain/model.ts';

/** How a chosen option is named in a sentence. */
export const outcomeNames: Readonly<Record<Outcome, string>> = {
  best: 'the best answer',
  partial: 'a partly right answer',
  wrong: 'an answer that was not the best',
  unsafe: 'an answer that could put a patient at risk',
};

export const confidenceNames: Readonly<Record<Confidence, string>> = {
  guessing: 'Guessing',
  fairlySure: 'Fairly sure',
  certain: 'Certain',
};
