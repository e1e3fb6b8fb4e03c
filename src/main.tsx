// First, so that the order of the cascade layers is set before any component's styles.
import '#app/styles/tokens.css';
import '#app/styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/App.tsx';
import { guardLeaving } from '#platform/activity.ts';
import { followTabs, startAssessment } from '#state/loading.ts';
import { wouldLoseAnswers } from '#state/saving.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

void startAssessment();
followTabs();
guardLeaving(wouldLoseAnswers);
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
