/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page takes its functions along */
/** What the page itself notes of a visit. Times are in milliseconds since the navigation began. */
export interface ProbeNotes {
  /** One for each click of the probe. */
  readonly clicks: { readonly level: number; readonly at: number }[];
  /** When the words of the saved answer stood. */
  savedAt: number | undefined;
}

declare global {
  var visitProbe: ProbeNotes;
}

export interface ProbePlan {
  /** Names and levels of the answers to click, in turn. */
  readonly answers: readonly { readonly name: string; readonly level: number }[];
  /** True: one click and no more. */
  readonly isOnce: boolean;
  /** The words that say that an answer is kept. */
  readonly saved: string;
}

/**
 * Runs in the page, before anything else: clicks an answer as soon as a person could, once it is painted and nothing
 * lies over it, and notes when it is shown as saved. Brings all it needs.
 */
export function probeFirstAnswer({ answers, isOnce, saved }: ProbePlan): void {
  const LOOK_MS = 10;
  const AGAIN_MS = 100;
  const notes: ProbeNotes = { clicks: [], savedAt: undefined };
  globalThis.visitProbe = notes;

  const findCard = (name: string): HTMLElement | undefined => {
    const radios = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    const cards = radios.map(({ labels }) => labels?.[0]);
    const card = cards.find((label) => label?.textContent.replace(/^[\s\d]+/u, '').startsWith(name));
    if (!card?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return undefined;
    const { left, top, width, height } = card.getBoundingClientRect();
    return card.contains(document.elementFromPoint(left + width / 2, top + height / 2)) ? card : undefined;
  };

  const watchSaved = () => {
    if (document.querySelector('form')?.textContent.includes(saved)) notes.savedAt = performance.now();
    else requestAnimationFrame(watchSaved);
  };

  const look = () => {
    if (notes.savedAt !== undefined) return;
    const next = answers[notes.clicks.length % answers.length];
    const isPainted = performance.getEntriesByName('first-contentful-paint').length > 0;
    const card = next && isPainted ? findCard(next.name) : undefined;
    if (!next || !card) {
      setTimeout(look, LOOK_MS);
      return;
    }
    notes.clicks.push({ level: next.level, at: performance.now() });
    card.click();
    if (notes.clicks.length === 1) requestAnimationFrame(watchSaved);
    if (!isOnce) setTimeout(look, AGAIN_MS);
  };
  look();
}
