/** The address of this site with its sub-path, ending in a slash. */
export function siteAddress(basePath: string): string {
  return new URL(basePath, window.location.origin).href;
}

/** What stands after `#` in the address of this page, as it came; browsers may have encoded parts of it. */
export function readFragment(): string {
  const { href } = window.location;
  const start = href.indexOf('#');
  return start === -1 ? '' : href.slice(start + 1);
}

/**
 * Replaces the query of the address in place: no new entry in the history, and no navigation.
 * @param query - Without "?"; empty for none.
 */
export function replaceQuery(query: string): void {
  const { pathname, hash } = window.location;
  window.history.replaceState(window.history.state, '', pathname + (query && `?${query}`) + hash);
}
