import { BrowserRouter, Route, Routes, useLocation } from 'react-router';
import { isSharedPath } from './isSharedPath.ts';
import {
  AccessibilityRoute,
  AssessRoute,
  DataRoute,
  GlossaryRoute,
  InviteRoute,
  MethodRoute,
  PartRoute,
  ResourcesRoute,
  ResultsRoute,
  RolesRoute,
  SharedRoute,
  TeamRoute,
} from './lazyPages.ts';
import { NotFound } from './NotFound.tsx';
import { StartRoute } from './routes/StartRoute.tsx';
import { Shell } from './Shell.tsx';

function UnknownRoute() {
  const { pathname } = useLocation();
  if (isSharedPath(pathname, 'i')) return <InviteRoute />;
  return isSharedPath(pathname) ? <SharedRoute /> : <NotFound />;
}

/** The whole app under the sub-path of the build. */
export function App() {
  return (
    // Without its last slash, so that the address without one opens too.
    <BrowserRouter basename={import.meta.env.BASE_URL.replace(/\/$/u, '')}>
      <Routes>
        <Route element={<Shell />}>
          <Route index element={<StartRoute />} />
          <Route path="assess" element={<AssessRoute />} />
          <Route path="assess/:questionnaire" element={<PartRoute />} />
          <Route path="results" element={<ResultsRoute />} />
          <Route path="r" element={<SharedRoute />} />
          <Route path="i" element={<InviteRoute />} />
          <Route path="resources" element={<ResourcesRoute />} />
          <Route path="roles" element={<RolesRoute />} />
          <Route path="team" element={<TeamRoute />} />
          <Route path="method" element={<MethodRoute />} />
          <Route path="data" element={<DataRoute />} />
          <Route path="glossary" element={<GlossaryRoute />} />
          <Route path="accessibility" element={<AccessibilityRoute />} />
          <Route path="*" element={<UnknownRoute />} />
        </Route>
      </Routes>
    </BrowserRouter>
  );
}
