import type { ComponentType } from 'react';
import { matchPath } from 'react-router';
import { whenIdle } from '#platform/idle.ts';
import { isVisitMarked } from '#platform/visitMark.ts';
import { isQuestionnaireId, loadRatings } from './instrument.ts';
import { NotFound } from './lateViews.ts';
import { isSharedPath } from './isSharedPath.ts';
import { makeLate, type Late } from './late.tsx';
import { paths } from './paths.ts';

interface PageRoute {
  readonly path: string;
  /** Name of its module in src/app/routes/, for the build. */
  readonly module: string;
  readonly Page: Late<object>;
}

function lay(path: string, module: string, fetchPage: () => Promise<ComponentType>): PageRoute {
  return { path, module, Page: makeLate(fetchPage) };
}

/** Every page, each a chunk of its own. */
export const pageRoutes: readonly PageRoute[] = [
  lay(paths.start, 'StartRoute', async () => (await import('./routes/StartRoute.tsx')).StartRoute),
  lay(paths.assess, 'AssessRoute', async () => (await import('./routes/AssessRoute.tsx')).AssessRoute),
  lay('/assess/:questionnaire', 'PartRoute', async () => (await import('./routes/PartRoute.tsx')).PartRoute),
  lay(paths.results, 'ResultsRoute', async () => (await import('./routes/ResultsRoute.tsx')).ResultsRoute),
  lay(paths.shared, 'SharedRoute', async () => (await import('./routes/SharedRoute.tsx')).SharedRoute),
  lay(paths.invite, 'InviteRoute', async () => (await import('./routes/InviteRoute.tsx')).InviteRoute),
  lay(paths.resources, 'ResourcesRoute', async () => (await import('./routes/ResourcesRoute.tsx')).ResourcesRoute),
  lay(paths.roles, 'RolesRoute', async () => (await import('./routes/RolesRoute.tsx')).RolesRoute),
  lay(paths.team, 'TeamRoute', async () => (await import('./routes/TeamRoute.tsx')).TeamRoute),
  lay(paths.method, 'MethodRoute', async () => (await import('./routes/MethodRoute.tsx')).MethodRoute),
  lay(paths.data, 'DataRoute', async () => (await import('./routes/DataRoute.tsx')).DataRoute),
  lay(paths.glossary, 'GlossaryRoute', async () => (await import('./routes/GlossaryRoute.tsx')).GlossaryRoute),
  lay(
    paths.accessibility,
    'AccessibilityRoute',
    async () => (await import('./routes/AccessibilityRoute.tsx')).AccessibilityRoute,
  ),
];

/** The page of an address without the sub-path; undefined where there is none. */
export function findRoute(pathname: string): PageRoute | undefined {
  const path = isSharedPath(pathname, 'i') ? paths.invite : isSharedPath(pathname) ? paths.shared : pathname;
  return pageRoutes.find((route) => matchPath(route.path, path));
}

/** The questionnaire that an address names. */
function findQuestionnaire(pathname: string) {
  const id = matchPath('/assess/:questionnaire', pathname)?.params.questionnaire;
  return isQuestionnaireId(id) ? id : undefined;
}

/** Fetches what the results page can begin without. */
export async function loadResultsMore(): Promise<void> {
  await (await import('./resultsMore.ts')).resultsMore.load();
}

/** Fetches what an address shows first. Rejects when it cannot be fetched. */
export async function loadPage(pathname: string): Promise<void> {
  const questionnaire = findQuestionnaire(pathname);
  await Promise.all([
    (findRoute(pathname)?.Page ?? NotFound).load(),
    questionnaire && loadRatings(questionnaire),
    // Who comes back to their results sees them whole at once.
    matchPath(paths.results, pathname) && isVisitMarked() && loadResultsMore(),
  ]);
}

/** The modules, from src/ on, whose chunks an address shows first. */
export function listModules(pathname: string): readonly string[] {
  const route = findRoute(pathname);
  const questionnaire = findQuestionnaire(pathname);
  return [
    route ? `app/routes/${route.module}.tsx` : 'app/NotFound.tsx',
    ...(questionnaire ? [`content/ratings/${questionnaire}.ts`] : []),
  ];
}

/** Fetches a page before it is asked for. */
export function preloadPage(pathname: string): void {
  whenIdle([() => loadPage(pathname)]);
}
