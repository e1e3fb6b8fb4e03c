/**
 * How the page in the HTML fits: "first" is right for this visitor, "returning" will change once their data is read,
 * "other" is not what the address asks for.
 */
export type Fit = 'first' | 'returning' | 'other';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What the start script hands over to the app. */
export interface Handover {
  /** Controls that were changed, the latest last, and what they then held: whether checked, or the value. */
  readonly changed: Map<Control, boolean | string>;
  /** The button that was pressed last. */
  pressed: HTMLButtonElement | undefined;
  /** True once React hears what is pressed. */
  isHeard: boolean;
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

/** Addresses for which the page for unknown addresses shows something of its own, written large or small. */
const OWN = /\/(?:assess|results|[ri]|resources|roles|team|method|data|glossary|accessibility)(?:[/%]|$)/iu;

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

export function isControl(element: Element): element is Control {
  return element.matches('input, select, textarea');
}

/** Radios and checkboxes change with a click, and say so only after it. */
export function isCheckable(element: Element): element is HTMLInputElement {
  return element.matches('[type="radio"], [type="checkbox"]');
}

/** Sets a field to a value behind React's back, so that React sees the change that follows. */
function retype(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const prototype = Object.getPrototypeOf(field) as object;
  field.value = '';
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function changeAgain(control: Control, held: boolean | string): void {
  if (isCheckable(control)) {
    control.checked = !held;
    // Its own click() does nothing while it is being clicked, and a click may be what made React take the page over.
    control.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  } else if (control instanceof HTMLSelectElement || control.type === 'file') {
    if (control.type !== 'file') control.value = String(held);
    control.dispatchEvent(new Event('change', { bubbles: true }));
  } else retype(control, String(held));
}

/** Does again what was chosen before the app followed it, in that order. From here on nothing is recorded. */
export function chooseAgain(): void {
  const { webside } = window;
  if (!webside) return;
  webside.stop();
  for (const [control, held] of webside.changed) if (control.isConnected) changeAgain(control, held);
}

function isRestored(control: Control): boolean {
  if (isCheckable(control))
    return control.checked !== control.defaultChecked && (control.checked || control.type !== 'radio');
  if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.defaultSelected === false;
  return control.type !== 'file' && control.value !== control.defaultValue;
}

/**
 * To be called as React takes the page over. On a first visit it notes what the browser put back by itself in a page that
 * was loaded again, which it does without an event. From here on React hears what is pressed: nothing is pressed again that comes later.
 */
export function leaveToReact(): void {
  const { webside } = window;
  if (!webside) return;
  webside.isHeard = true;
  if (!isFirstVisit()) return;
  for (const control of document.querySelectorAll<Control>('main :is(input, select, textarea)')) {
    if (webside.changed.has(control) || !isRestored(control)) continue;
    // An answer that nothing is kept of was erased, or was not to be kept.
    if (control.name === 'answer') (control as HTMLInputElement).checked = false;
    else webside.changed.set(control, isCheckable(control) ? control.checked : control.value);
  }
}

/** Presses again the button that was pressed before the app ran. */
export function pressAgain(): void {
  const pressed = window.webside?.pressed;
  delete window.webside;
  if (pressed?.isConnected) pressed.click();
}
