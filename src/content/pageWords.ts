/** The terms of the glossary that stand on each page, by its path; a test holds them to the texts of the page. */
export const pageWords: Readonly<Record<string, readonly string[]>> = {
  '/roles': ['License'],
};
