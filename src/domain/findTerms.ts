/** A term to look for, with its other forms: "EHR", "electronic health record". */
export interface Findable {
  readonly term: string;
  /** Written otherwise: short, in full, as a verb. Plurals need none. */
  readonly also?: readonly string[];
}

interface Find<Term> {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
}

const SHORT = /^\p{Lu}[\p{Lu}\p{N}]+$/u;

/** Matches a form as a whole word, in the singular and the plural. A space in it may be a hyphen; a hyphen stays one. */
function makePattern(form: string): RegExp {
  const [, stem = form, y] = /^(.*[^aeiou])(y)$/u.exec(form) ?? [];
  const words = stem
    .split(/\s+/u)
    .map((word) => word.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`))
    .join(String.raw`[\s-]+`);
  // What is all capitals is a word of another kind in small letters: IT and it.
  const flags = SHORT.test(form) ? 'gu' : 'giu';
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])${words}(?:${y ? 'y|ies' : 's|es'})${y ? '' : '?'}(?![\p{L}\p{N}])`,
    flags,
  );
}

/** Whether a form can be in a text at all, by its first word but for the ending; far faster than its pattern. */
function canHold(lowerCaseText: string, form: string): boolean {
  const [first = ''] = form.toLowerCase().split(/\s/u);
  return lowerCaseText.includes(first.replace(/y$/u, ''));
}

function findAll<Term extends Findable>(text: string, lowerCaseText: string, term: Term): readonly Find<Term>[] {
  const forms = [term.term, ...(term.also ?? [])].filter((form) => canHold(lowerCaseText, form));
  return forms.flatMap((form) =>
    [...text.matchAll(makePattern(form))].map(({ index, 0: { length } }) => ({
      term,
      start: index,
      end: index + length,
    })),
  );
}

/**
 * The terms that stand in a text, each once, in the order of the list. A term inside of a longer one does not count:
 * "warm handoff" is not "handoff" too.
 */
export function findTerms<Term extends Findable>(text: string, terms: readonly Term[]): readonly Term[] {
  const lowerCaseText = text.toLowerCase();
  const finds = terms.flatMap((term) => findAll(text, lowerCaseText, term));
  const isInside = (find: Find<Term>) =>
    finds.some(({ start, end }) => start <= find.start && end >= find.end && end - start > find.end - find.start);
  const found = new Set(finds.filter((find) => !isInside(find)).map(({ term }) => term));
  return terms.filter((term) => found.has(term));
}
