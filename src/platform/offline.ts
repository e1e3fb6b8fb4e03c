import { reloadPage } from './reload.ts';

/** A newer version of the app is here and waits, or another tab has let it in. */
export type NewVersion = 'waiting' | 'active';

const LONGEST_WAIT_MS = 3000;

let registration: ServiceWorkerRegistration | undefined;
let isAsked = false;

/** When the page is loaded and has nothing else to do. */
function whenIdle(run: () => void): void {
  // Safari has no idle callback.
  const { requestIdleCallback } = window as Partial<Pick<Window, 'requestIdleCallback'>>;
  const wait = () => (requestIdleCallback ? requestIdleCallback(run, { timeout: LONGEST_WAIT_MS }) : setTimeout(run));
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true });
}

async function register(container: ServiceWorkerContainer, address: string, onWaiting: () => void): Promise<void> {
  const registered = await container.register(address);
  registration = registered;
  const tell = () => {
    // The very first worker does not wait for anybody.
    if (registered.waiting && container.controller) onWaiting();
  };
  const follow = () => registered.installing?.addEventListener('statechange', tell);
  registered.addEventListener('updatefound', follow);
  follow();
  tell();
  document.addEventListener('visibilitychange', () => {
    // Without a network there is no news.
    if (document.visibilityState === 'visible') registered.update().catch(() => undefined);
  });
}

/**
 * Keeps the files of the app on this device, so that it opens without a network, and looks for newer versions.
 * Does nothing where the browser has no service worker or refuses it: then the app needs the network.
 * @param address - Of the service worker.
 */
export function keepOffline(address: string, onNews: (news: NewVersion) => void): void {
  const { serviceWorker } = navigator as Partial<Navigator>;
  if (!serviceWorker) return;
  let isFirst = serviceWorker.controller === null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (isAsked) reloadPage();
    else if (!isFirst) onNews('active');
    isFirst = false;
  });
  whenIdle(() => {
    register(serviceWorker, address, () => onNews('waiting')).catch(() => undefined);
  });
}

/** Lets the newer version in and loads the page anew; the other tabs hear of it. */
export function openNewVersion(): void {
  const waiting = registration?.waiting;
  if (!waiting) {
    reloadPage();
    return;
  }
  isAsked = true;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no target origin
  waiting.postMessage('activate');
}
