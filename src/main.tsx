// First, so that the order of the cascade layers is set before any component's styles.
import '#app/styles/tokens.css';
import '#app/styles/base.css';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App, basename } from '#app/App.tsx';
import { loadPage } from '#app/routes.ts';
import { guardLeaving } from '#platform/activity.ts';
import { readPath } from '#platform/address.ts';
import { isPrerendered, leaveToReact } from '#platform/firstPage.ts';
import { watchLostParts } from '#platform/lostParts.ts';
import { keepOffline } from '#platform/offline.ts';
import { trustOnly } from '#platform/trustedTypes.ts';
import { followTabs, startAssessment } from '#state/loading.ts';
import { wouldLoseAnswers } from '#state/saving.ts';
import { useVersion } from '#state/version.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const worker = `${import.meta.env.BASE_URL}sw.js`;
trustOnly(worker);
watchLostParts();
void startAssessment();
followTabs();
guardLeaving(wouldLoseAnswers);
if (import.meta.env.PROD) keepOffline(worker, (news) => useVersion.setState({ news }));
// What could not be fetched is said by the page itself.
await loadPage(readPath(basename)).catch(() => undefined);

const site = (
  <StrictMode>
    <BrowserRouter basename={basename}>
      <App />
    </BrowserRouter>
  </StrictMode>
);
leaveToReact();
if (isPrerendered()) hydrateRoot(root, site);
else createRoot(root).render(site);
