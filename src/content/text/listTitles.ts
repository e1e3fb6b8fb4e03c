/** Between titles of skills, which hold commas of their own. */
export const TITLE_SEPARATOR = '; ';

/** "Preparing patients; Camera, sound, light, room" */
export function listTitles(titles: readonly string[]): string {
  return titles.join(TITLE_SEPARATOR);
}
