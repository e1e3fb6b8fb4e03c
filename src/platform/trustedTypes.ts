interface PolicyFactory {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string | null },
  ) => unknown;
}

/**
 * From now on one script may be started from code: the service worker of this app. The browser refuses all other
 * addresses with an error and a report, and all text that would become markup or code.
 * @param workerAddress - As it is given to the browser later, to the letter.
 */
export function trustOnly(workerAddress: string): void {
  const { trustedTypes } = window as { readonly trustedTypes?: PolicyFactory };
  try {
    trustedTypes?.createPolicy('default', {
      createScriptURL: (address) => (address === workerAddress ? address : null),
    });
  } catch {
    // A browser extension was here first. The app works all the same; it may not be kept for later.
  }
}
