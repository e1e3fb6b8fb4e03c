/** The address of this site with its sub-path, ending in a slash. */
export function siteAddress(basePath: string): string {
  return new URL(basePath, window.location.origin).href;
}

/**
 * Replaces the query of the address in place: no new entry in the history, and no navigation.
 * @param query - Without "?"; empty for none.
 */
export function replaceQuery(query: string): void {
  const { pathname, hash } = window.location;
  window.history.replaceState(window.history.state, '', pathname + (query && `?${query}`) + hash);
}
