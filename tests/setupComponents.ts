import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A machine may be busy; what is waited for comes, and then the test goes on at once.
configure({ asyncUtilTimeout: 10_000 });

// jsdom has the element without its methods.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  if (!this.open) return;
  this.open = false;
  this.dispatchEvent(new Event('close'));
};

// jsdom has no layout to scroll in, or to change.
window.scrollTo = () => undefined;
window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

afterEach(() => cleanup());
