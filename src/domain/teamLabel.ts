/** A label fits a row of a table. */
export const MOST_LABEL_CHARACTERS = 60;

/** Control characters and line ends. */
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** What turns the direction of the text around it, and halves of characters. */
const UNSEEN = /[\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * The trainer's word for a person as it is kept: one line of 1 to 60 characters that leaves the text around it alone.
 * @returns Undefined where nothing is left.
 */
export function cleanTeamLabel(text: string): string | undefined {
  const line = text.replace(BREAKS, ' ').replace(UNSEEN, '').trim();
  return Array.from(line).slice(0, MOST_LABEL_CHARACTERS).join('').trimEnd() || undefined;
}
