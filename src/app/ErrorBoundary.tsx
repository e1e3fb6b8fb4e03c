import { Component, type ReactNode } from 'react';
import { shellText } from '#content/text/shell.ts';
import { reloadPage } from '#platform/reload.ts';
import { Button } from '#ui/Button.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import styles from './Prose.module.css';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Address of the page; another address shows that page. */
  readonly address: string;
}

interface ErrorBoundaryState {
  readonly hasFailed: boolean;
  /** The address that was shown last. */
  readonly address?: string;
}

/** A page that failed says so and keeps the answers. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps({ address }: ErrorBoundaryProps, state: ErrorBoundaryState): ErrorBoundaryState {
    return { address, hasFailed: state.hasFailed && (state.address ?? address) === address };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <div className={styles.prose} role="alert">
        <PageHeading>{shellText.failedTitle}</PageHeading>
        <p>{shellText.failedBody}</p>
        <Button onClick={reloadPage}>{shellText.reload}</Button>
      </div>
    );
  }
}
