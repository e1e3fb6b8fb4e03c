import { Component, useLayoutEffect, type ReactNode } from 'react';
import { titleOf } from '#content/text/pageTitles.ts';
import { shellText } from '#content/text/shell.ts';
import { showPage } from '#platform/firstPage.ts';
import { isLostPart, reloadOnce } from '#platform/lostParts.ts';
import { reloadPage } from '#platform/reload.ts';
import { wouldLoseAnswers } from '#state/saving.ts';
import { Button } from '#ui/Button.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import styles from './Prose.module.css';
import { goToHeading } from './useFocusHeading.ts';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Address of the page; another address shows that page. */
  readonly address: string;
}

interface ErrorBoundaryState {
  readonly hasFailed: boolean;
  /** The page is about to be loaded anew, for parts that are not there any more. */
  readonly isReloading: boolean;
  /** The address that was shown last. */
  readonly address?: string;
}

function FailedPage() {
  // It may stand in place of a page of the HTML that was not shown yet.
  useLayoutEffect(showPage, []);
  return (
    <div className={styles.prose}>
      <title>{titleOf(shellText.failedTitle)}</title>
      <PageHeading>{shellText.failedTitle}</PageHeading>
      <p>{shellText.failedBody}</p>
      <Button onClick={reloadPage}>{shellText.reload}</Button>
    </div>
  );
}

/** A page that failed says so and keeps the answers. One whose parts are gone is loaded anew first, where that loses nothing. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { hasFailed: false, isReloading: false };

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { hasFailed: true, isReloading: isLostPart(error) && !wouldLoseAnswers() };
  }

  static getDerivedStateFromProps(
    { address }: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): Partial<ErrorBoundaryState> {
    return { address, hasFailed: state.hasFailed && (state.address ?? address) === address };
  }

  override componentDidCatch() {
    if (this.state.isReloading)
      void reloadOnce(import.meta.env.BASE_URL).then((isReloading) => this.setState({ isReloading }));
  }

  /** The page that a person was on is gone: as on every other page the focus goes to the heading. */
  override componentDidUpdate(_props: ErrorBoundaryProps, { hasFailed, isReloading }: ErrorBoundaryState) {
    const { state } = this;
    if (state.hasFailed && !state.isReloading && (!hasFailed || isReloading)) goToHeading();
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    if (this.state.isReloading) return null;
    return <FailedPage />;
  }
}
