import type { QuestionnaireId } from '#domain/model.ts';

/** What each questionnaire is about; apart from the words that every question needs. */
export const questionnaireScopes: Readonly<Record<QuestionnaireId, string>> = {
  records: 'Notes, orders, messages, privacy, data quality',
  video: 'The tool, camera and room, getting patients ready, access, exams',
  communication: 'The start, trust on camera, feelings, plain words, culture, handing over',
  troubleshooting: 'Finding the fault, backup plans, safety, helping others, law, what to improve',
};
