import type { QuestionnaireId } from '#domain/model.ts';

/** Tells the lines of the questionnaires apart without their colors. */
export const lineDashes: Readonly<Record<QuestionnaireId, string>> = {
  records: 'none',
  video: '10 4',
  communication: '2 4',
  troubleshooting: '12 3 2 3',
};
