// First, so that the order of the cascade layers is set before any component's styles.
import '#app/styles/tokens.css';
import '#app/styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/App.tsx';
import { followTabs, startAssessment } from '#state/loading.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

void startAssessment();
followTabs();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
