import { useLocation, useRoutes } from 'react-router';
import { NotFound } from './lateViews.ts';
import { paths } from './paths.ts';
import { Redirect } from './Redirect.tsx';
import { findRoute, pageRoutes } from './routes.ts';
import { Shell } from './Shell.tsx';

function UnknownRoute() {
  const { pathname } = useLocation();
  // What some servers and old bookmarks call the first page.
  if (pathname === '/index.html') return <Redirect to={paths.start} />;
  const route = findRoute(pathname);
  return route ? <route.Page /> : <NotFound />;
}

/** The sub-path of the build without its last slash, so that the address without one opens too. */
export const basename = import.meta.env.BASE_URL.replace(/\/$/u, '');

const routes = [
  {
    element: <Shell />,
    children: [
      ...pageRoutes.map(({ path, Page }) => ({ path, element: <Page /> })),
      { path: '*', element: <UnknownRoute /> },
    ],
  },
];

/** The whole app, inside of a router. */
export function App() {
  return useRoutes(routes);
}
