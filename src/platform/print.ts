/** False where the browser has no way to print: some that live inside of another app, and Firefox on Android. */
export function canPrint(): boolean {
  return typeof window.print === 'function';
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
