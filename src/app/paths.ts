import type { QuestionnaireId } from '#domain/model.ts';

/** Every address of the app, without the sub-path. */
export const paths = {
  start: '/',
  assess: '/assess',
  part: (id: QuestionnaireId) => `/assess/${id}`,
  /** @param number - From 1. */
  question: (id: QuestionnaireId, number: number) => `/assess/${id}?q=${number}`,
  lookAgain: (id: QuestionnaireId) => `/assess/${id}?q=again`,
  partEnd: (id: QuestionnaireId) => `/assess/${id}?q=end`,
  results: '/results',
  /** A result that was sent; what it holds follows `#`. */
  shared: '/r',
  /** An invite; what it asks follows `#`. */
  invite: '/i',
  resources: '/resources',
  roles: '/roles',
  team: '/team',
  method: '/method',
  data: '/data',
  glossary: '/glossary',
  accessibility: '/accessibility',
} as const;
