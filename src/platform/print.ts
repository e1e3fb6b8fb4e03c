/** False where the browser has no way to print: some that live inside of another app, and Firefox on Android. */
export function canPrint(): boolean {
  return typeof window.print === 'function';
}

/** Opens the browser's print dialog. */
export function printPage(): void {
  window.print();
}
