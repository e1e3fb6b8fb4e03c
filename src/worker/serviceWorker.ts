import { PrecacheController, PrecacheRoute, type PrecacheEntry } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build: every file of this release, addressed from the folder of the worker. */
declare const RELEASE_FILES: readonly PrecacheEntry[];

const NOT_FOUND = '404.html';
const ASSETS = new URL('assets/', self.registration.scope).pathname;

const files = new PrecacheController({
  plugins: [
    {
      // Some hosts answer with status 404 when the page for unknown addresses is asked for by its name.
      cacheWillUpdate: async ({ request, response }) =>
        response.ok || request.url.endsWith(`/${NOT_FOUND}`) ? response : null,
    },
  ],
});
files.addToCacheList([...RELEASE_FILES]);

/** Removes the files of earlier releases when no page is open that may need them, and no next release is on its way. */
async function removeEarlier(event: ExtendableEvent): Promise<void> {
  if (self.registration.installing ?? self.registration.waiting) return;
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (pages.length === 0) await files.activate(event);
}

// Before the routes: no listener hears of a request that one before it has answered.
self.addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate') event.waitUntil(removeEarlier(event));
});

// Pages are folders with an index.html, with and without the last slash; what follows "?" is for the app to read.
registerRoute(
  new PrecacheRoute(files, {
    cleanURLs: false,
    ignoreURLParametersMatching: [/./u],
    urlManipulation: ({ url }) => [new URL(`${url.pathname}/index.html`, url)],
  }),
);
registerRoute(new NavigationRoute(files.createHandlerBoundToURL(NOT_FOUND)));

// A page that was opened before this release took over goes on with its own files, whose names hold their hashes.
registerRoute(
  ({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith(ASSETS),
  async ({ request }) => {
    const cache = await self.caches.open(files.strategy.cacheName);
    return (await cache.match(request)) ?? fetch(request);
  },
);

self.addEventListener('install', (event) => {
  void files.install(event);
});

self.addEventListener('activate', (event) => {
  // The page of a first visit has what it needs later from here too.
  event.waitUntil(Promise.all([self.clients.claim(), removeEarlier(event)]));
});

self.addEventListener('message', ({ data }) => {
  if (data === 'activate') void self.skipWaiting();
});
