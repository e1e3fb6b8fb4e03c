import { lazy } from 'react';

const loaders = {
  assess: () => import('./routes/AssessRoute.tsx'),
  part: () => import('./routes/PartRoute.tsx'),
  results: () => import('./routes/ResultsRoute.tsx'),
  shared: () => import('./routes/SharedRoute.tsx'),
  invite: () => import('./routes/InviteRoute.tsx'),
  resources: () => import('./routes/ResourcesRoute.tsx'),
  roles: () => import('./routes/RolesRoute.tsx'),
  team: () => import('./routes/TeamRoute.tsx'),
  method: () => import('./routes/MethodRoute.tsx'),
  data: () => import('./routes/DataRoute.tsx'),
  glossary: () => import('./routes/GlossaryRoute.tsx'),
  accessibility: () => import('./routes/AccessibilityRoute.tsx'),
} as const;

export const AssessRoute = lazy(async () => ({ default: (await loaders.assess()).AssessRoute }));
export const PartRoute = lazy(async () => ({ default: (await loaders.part()).PartRoute }));
export const ResultsRoute = lazy(async () => ({ default: (await loaders.results()).ResultsRoute }));
export const SharedRoute = lazy(async () => ({ default: (await loaders.shared()).SharedRoute }));
export const InviteRoute = lazy(async () => ({ default: (await loaders.invite()).InviteRoute }));
export const ResourcesRoute = lazy(async () => ({ default: (await loaders.resources()).ResourcesRoute }));
export const RolesRoute = lazy(async () => ({ default: (await loaders.roles()).RolesRoute }));
export const TeamRoute = lazy(async () => ({ default: (await loaders.team()).TeamRoute }));
export const MethodRoute = lazy(async () => ({ default: (await loaders.method()).MethodRoute }));
export const DataRoute = lazy(async () => ({ default: (await loaders.data()).DataRoute }));
export const GlossaryRoute = lazy(async () => ({ default: (await loaders.glossary()).GlossaryRoute }));
export const AccessibilityRoute = lazy(async () => ({ default: (await loaders.accessibility()).AccessibilityRoute }));

/** Fetches a page before it is asked for; a failure shows itself when the page is opened. */
export function preloadPage(page: keyof typeof loaders): void {
  loaders[page]().catch(() => undefined);
}
