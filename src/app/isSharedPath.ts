const ENCODED = {
  r: /^\/r\/?%(?:25){0,3}23/iu,
  i: /^\/i\/?%(?:25){0,3}23/iu,
} as const;

/**
 * True for the address of a shared result, or of an invite, whose "#" some carrier wrote as "%23": a static server does
 * not know it and answers with the page for unknown addresses.
 */
export function isSharedPath(pathname: string, page: keyof typeof ENCODED = 'r'): boolean {
  return ENCODED[page].test(pathname);
}
