import type { QuestionnaireId } from '#domain/model.ts';

/** What each questionnaire is about; apart from the words that every question needs. */
export const questionnaireScopes: Readonly<Record<QuestionnaireId, string>> = {
  records: 'Notes, orders, messages, privacy, data quality',
  video: 'Platform, camera and room, getting patients ready, access, exams from a distance',
  communication: 'Opening, trust on camera, feelings, plain words, interpreters, handing over',
  troubleshooting: 'Finding the fault, backup plans, safety, helping others, law, getting better',
};
