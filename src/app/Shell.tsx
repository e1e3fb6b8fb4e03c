import { Suspense, type MouseEvent } from 'react';
import { Link, NavLink, Outlet, useLocation } from 'react-router';
import { shellText } from '#content/text/shell.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FirstPage } from './FirstPage.tsx';
import { NewVersion } from './NewVersion.tsx';
import { paths } from './paths.ts';
import styles from './Shell.module.css';
import { StorageNotices } from './StorageNotices.tsx';
import { useArrival } from './useArrival.ts';
import { Words } from './Words.tsx';

const { links } = shellText;
const MAIN_LINKS = [
  [paths.assess, links.assess],
  [paths.results, links.results],
  [paths.roles, links.roles],
  [paths.resources, links.resources],
  [paths.team, links.team],
] as const;
const MORE_LINKS = [
  [paths.method, links.method],
  [paths.data, links.data],
  [paths.glossary, links.glossary],
  [paths.accessibility, links.accessibility],
] as const;

/** Without following the link: what stands after "#" may be a shared result. */
function skipToPage(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById('page')?.focus();
}

function Logo() {
  return (
    <svg className={styles.logo} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" />
      <path d="M8 18v5M13.3 14v9M18.7 10v13M24 15v8" />
    </svg>
  );
}

/** Header, page and footer. */
export function Shell() {
  useArrival();
  const { pathname, search } = useLocation();
  return (
    <>
      <a className={styles.skip} href="#page" onClick={skipToPage}>
        {shellText.skip}
      </a>
      <header className={styles.top}>
        <Link className={styles.name} to={paths.start}>
          <Logo />
          <span className={styles.nameText}>{shellText.name}</span>
        </Link>
        <nav aria-label={shellText.mainNavigation}>
          <ul className={styles.links}>
            {MAIN_LINKS.map(([to, name]) => (
              <li key={to}>
                <NavLink to={to}>{name}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="page" tabIndex={-1} className={styles.main}>
        <StorageNotices />
        <ErrorBoundary address={pathname + search}>
          <Suspense fallback={null}>
            <Outlet />
            <Words page={pathname} />
            <FirstPage />
          </Suspense>
        </ErrorBoundary>
      </main>
      <NewVersion />
      <footer className={styles.foot}>
        <nav aria-label={shellText.moreNavigation}>
          <ul className={styles.links}>
            {MORE_LINKS.map(([to, name]) => (
              <li key={to}>
                <NavLink to={to}>{name}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <p>{shellText.promise}</p>
        <p>{shellText.draft}</p>
      </footer>
    </>
  );
}
