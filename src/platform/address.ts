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
