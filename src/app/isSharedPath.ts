/**
 * True for the address of a shared result whose "#" some carrier wrote as "%23": a static server does not know it and
 * answers with the page for unknown addresses.
 */
export function isSharedPath(pathname: string): boolean {
  return /^\/r\/?%(?:25){0,3}23/iu.test(pathname);
}
