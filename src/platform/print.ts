/** False where the browser has no way to print: some that live inside of another app, and Firefox on Android. */
export function canPrint(): boolean {
  return typeof window.print === 'function';
}

/** Calls what has to be done before anything is printed, however that was asked for. @returns A function that stops it. */
export function beforePrint(prepare: () => void): () => void {
  window.addEventListener('beforeprint', prepare);
  return () => window.removeEventListener('beforeprint', prepare);
}

/** Opens the browser's print dialog. @param onEnd - Called once it is closed, which some browsers do not wait for. */
export function printThen(onEnd: () => void): void {
  window.addEventListener('afterprint', onEnd, { once: true });
  window.print();
}

/** Opens the browser's print dialog. */
export function printPage(): void {
  window.print();
}
