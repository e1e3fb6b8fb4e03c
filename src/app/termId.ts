/** The id of a term on the glossary page: "CE and CME credit" is at `#ce-and-cme-credit`. */
export function termId(term: string): string {
  return term.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-');
}
