// What must not happen in a page, as lines of its console.

/** Runs before the page's own scripts: a breach of the security policy becomes a line of the console. */
export const WATCH_POLICY = `document.addEventListener('securitypolicyviolation', (event) => {
  console.error('policy: ' + event.effectiveDirective + ' ' + event.blockedURI);
});`;

/** A page at an unknown address comes with status 404, as it should. */
export const isFault = (line) => !line.includes('the server responded with a status of 404');
