/** What folds say that explain the terms of a question or page. */
export const wordsText = {
  summary: 'Words used here',
  all: 'All words in the glossary',
} as const;
