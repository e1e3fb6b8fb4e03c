// Stands in the head of every page, so that it runs before anything is shown; the build writes it there.
import { isCheckable, isControl, judgeFit, type Control, type Handover } from './firstPage.ts';
import { isMarkedShared } from './tabMark.ts';
import { isVisitMarked } from './visitMark.ts';

const { dataset } = document.documentElement;
const { pathname, search, hash } = window.location;
const isReturning = isVisitMarked() || isMarkedShared();
dataset.fit = judgeFit({ page: dataset.page ?? '', pathname, search, hash, isReturning });

const recording = new AbortController();
const handover: Handover = { changed: new Map(), pressed: undefined, isHeard: false, stop: () => recording.abort() };
window.webside = handover;

function hear(sign: string, onSign: (event: Event, target: Element) => void): void {
  document.addEventListener(
    sign,
    (event) => {
      if (event.target instanceof Element) onSign(event, event.target);
    },
    // Before React, which puts a control back to what it knows once it has heard of a change.
    { capture: true, signal: recording.signal },
  );
}

function note(control: Control, held: boolean | string): void {
  // The latest last, however often it was changed.
  handover.changed.delete(control);
  handover.changed.set(control, held);
}

function noteValue(_event: Event, target: Element): void {
  if (isControl(target) && !isCheckable(target)) note(target, target.value);
}

hear('input', noteValue);
hear('change', noteValue);
hear('click', (event, target) => {
  if (isCheckable(target)) note(target, target.checked);
  // What stands after "#" may be a shared result: the link is not followed here either.
  if (target.closest('a[href="#page"]')) {
    event.preventDefault();
    document.getElementById('page')?.focus();
  }
  if (!handover.isHeard) handover.pressed = target.closest('button') ?? handover.pressed;
});
// The policy forbids to send a form, and there is nowhere to send it to.
hear('submit', (event) => event.preventDefault());
hear('keydown', (event, target) => {
  const { key, altKey, ctrlKey, metaKey } = event as KeyboardEvent;
  if (altKey || ctrlKey || metaKey || !/^\d$/u.test(key)) return;
  const radio = target.closest('fieldset')?.querySelector<HTMLInputElement>(`input[name="answer"][value="${key}"]`);
  radio?.focus();
  radio?.click();
});
