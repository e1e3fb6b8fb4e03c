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

/** The path of the page that is open, without the sub-path: "/assess". */
export function readPath(basename: string): string {
  const { pathname } = window.location;
  return (pathname.startsWith(basename) ? pathname.slice(basename.length) : pathname) || '/';
}

/** False once the address has gone on from question n of a part to another one: it does a moment before the page. */
export function isAsked(number: number): boolean {
  const q = new URLSearchParams(window.location.search).get('q');
  return q === null || Number(q) === number;
}

/**
 * False once the address has gone on from a location of the router, as from a question.
 * @param key - Of the location, which the router also writes into the history.
 */
export function isStillAt(key: string): boolean {
  const state = window.history.state as { readonly key?: string } | null;
  return (state?.key ?? 'default') === key;
}
