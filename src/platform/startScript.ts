// Stands in the head of every page, so that it runs before anything is shown; the build writes it there.
import { judgeFit, type Handover } from './firstPage.ts';
import { isMarkedShared } from './tabMark.ts';
import { isVisitMarked } from './visitMark.ts';

const { dataset } = document.documentElement;
const { pathname, search, hash } = window.location;
const isReturning = isVisitMarked() || isMarkedShared();
dataset.fit = judgeFit({ page: dataset.page ?? '', pathname, search, hash, isReturning });

const recording = new AbortController();
const handover: Handover = { changed: new Set(), pressed: undefined, stop: () => recording.abort() };
window.webside = handover;

function hear(sign: string, onSign: (event: Event, target: Element) => void): void {
  document.addEventListener(
    sign,
    (event) => {
      if (event.target instanceof Element) onSign(event, event.target);
    },
    { signal: recording.signal },
  );
}

function keep(_event: Event, control: Element): void {
  // The latest last, however often it was changed.
  handover.changed.delete(control);
  handover.changed.add(control);
}

hear('input', keep);
hear('change', keep);
hear('click', (_event, target) => {
  handover.pressed = target.closest('button') ?? handover.pressed;
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
