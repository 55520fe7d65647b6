import type { Problem } from './problem';

/** What a person can do about a problem, by its stable code; never a repetition of its title. */
export function adviceFor(problem: Problem): string {
  switch (problem.code) {
    case 'no-answer':
      return 'Check your connection, then try again. If you were sending something, trying again is safe: it takes effect once.';
    case 'unavailable':
    case 'internal':
      return 'Wait a moment, then try again. What you entered is still here, and trying again takes effect once.';
    case 'unauthenticated':
      return 'Your session has ended. Sign in again to go on.';
    case 'forbidden':
      return 'Your role does not allow this. Ask the person who administers your organization, or sign in as somebody who may.';
    case 'own-organization':
      return 'Duties are separate: somebody who does not belong to that organization does this.';
    case 'another-assessor':
      return 'The laboratory that took the application up finishes it.';
    case 'not-found':
      return 'Check the address, or go back to the list.';
    case 'version-conflict':
      return 'Somebody changed this while you were looking at it. The page now shows the latest version: check it, then try again.';
    case 'state-conflict':
      return 'The page now shows where it stands and what can be done.';
    case 'precondition-required':
      return 'Reload the page, then try again.';
    case 'idempotency-key-reused':
      return 'The same request was sent with other content. Reload the page and enter it again.';
    case 'invalid-input':
    case 'unknown-field':
      return 'Correct the entries named here, then send again.';
    case 'rule-broken':
      return 'Change what the rule names, then send again.';
    case 'too-many-requests':
      return 'Wait a minute, then try again.';
    case 'unexpected':
      return 'Reload the page. If it happens again, tell the program office what you were doing.';
    default:
      return adviceByStatus(problem.status);
  }
}

function adviceByStatus(status: number): string {
  if (status >= 500) return 'Wait a moment, then try again.';
  if (status === 409) return 'The page now shows where this stands and what can be done.';
  if (status === 403) return 'Ask the person who administers your organization.';
  return 'Check what you entered, then try again.';
}

/** Whether sending the same thing again can help. */
export function worthRetrying(problem: Problem): boolean {
  return problem.status === 0 || problem.status >= 500;
}
