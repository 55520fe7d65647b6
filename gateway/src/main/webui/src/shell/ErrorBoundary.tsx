import { Component, type ReactNode } from 'react';
import { asProblem } from '../api/problem';
import { ProblemAlert } from '../ui/ProblemAlert';

/** A fault in one screen leaves the frame standing, so that a person can go elsewhere. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('A screen failed') };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return (
      <div className="page">
        <h1>This page could not be shown</h1>
        <ProblemAlert problem={asProblem(this.state.error)} />
        <p>
          <a href={window.location.pathname}>Reload the page</a>
        </p>
      </div>
    );
  }
}
