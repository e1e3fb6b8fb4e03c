/**
 * How the page in the HTML fits: "first" is right for this visitor, "returning" will change once their data is read,
 * "other" is not what the address asks for.
 */
export type Fit = 'first' | 'returning' | 'other';

/** What the start script hands over to the app. */
export interface Handover {
  /** Controls that were changed, the latest last. */
  readonly changed: Set<Element>;
  /** The button that was pressed last. */
  pressed: Element | undefined;
  /** Ends the recording. */
  readonly stop: () => void;
}

declare global {
  interface Window {
    webside?: Handover;
  }
}

interface Asked {
  /** The address that the HTML was made for, with the sub-path and without a last slash. */
  readonly page: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  /** True when this device keeps something, or the tab is on a shared computer. */
  readonly isReturning: boolean;
}

/** Addresses below which the page for unknown addresses shows something of its own. */
const OWN = /\/(?:assess|[ri])(?:[/%]|$)/u;

/** Judges whether the HTML shows what the address asks for, to whom it is. */
export function judgeFit({ page, pathname, search, hash, isReturning }: Asked): Fit {
  const path = pathname.replace(/\/$/u, '');
  const isPage = page.endsWith('/404') ? !OWN.test(path) : path === page;
  // Question 1 stands in the HTML; any other query or fragment asks for something else.
  if (!isPage || (search !== '' && search !== '?q=1') || hash !== '') return 'other';
  return isReturning ? 'returning' : 'first';
}

/** True when #root holds the page that the app shows first. */
export function isPrerendered(): boolean {
  const { fit } = document.documentElement.dataset;
  return fit === 'first' || fit === 'returning';
}

/** True while the page of the HTML is shown to a first visitor; false where there is no page, as in the build. */
export function isFirstVisit(): boolean {
  return typeof document !== 'undefined' && document.documentElement.dataset.fit === 'first';
}

/** Shows the page: it now is what the address asks for, to whom it is. */
export function showPage(): void {
  delete document.documentElement.dataset.fit;
}

/** Sets a field to another value behind React's back, so that React sees the change that follows. */
function retype(field: HTMLInputElement | HTMLTextAreaElement): void {
  const { value } = field;
  field.value = '';
  const prototype = field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function changeAgain(control: Element): void {
  if (control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')) {
    control.checked = !control.checked;
    control.click();
  } else if (control instanceof HTMLSelectElement || (control as HTMLInputElement).type === 'file') {
    control.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) retype(control);
}

/** Does again what was chosen before the app ran, now that it hears it. From here on nothing is recorded. */
export function chooseAgain(): void {
  const { webside } = window;
  if (!webside) return;
  webside.stop();
  const shown = [...webside.changed].filter((control) => control.isConnected);
  // Of a group of radios only the one that is chosen now.
  for (const control of shown) {
    if (!(control instanceof HTMLInputElement && control.type === 'radio' && !control.checked)) changeAgain(control);
  }
}

/** Presses again the button that was pressed before the app ran. */
export function pressAgain(): void {
  const pressed = window.webside?.pressed;
  delete window.webside;
  if (pressed instanceof HTMLElement && pressed.isConnected) pressed.click();
}
