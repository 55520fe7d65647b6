import { cleanup, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { adviceFor } from '../api/advice';
import type { Problem } from '../api/problem';
import { ProblemAlert } from './ProblemAlert';

const CODES =
  'no-answer unavailable internal unauthenticated forbidden not-found version-conflict state-conflict idempotency-key-reused invalid-input unknown-field rule-broken precondition-required too-many-requests';

function show(problem: Partial<Problem>, onRetry?: () => void) {
  render(
    <MemoryRouter initialEntries={['/deals/d-1?tab=x']}>
      <ProblemAlert
        problem={{ status: 422, code: 'rule-broken', title: 'A rule', ...problem }}
        onRetry={onRetry}
      />
    </MemoryRouter>,
  );
  return screen.getByRole('alert');
}

describe('A problem', () => {
  it('says what happened, what would be allowed, what to do and whom to name it to', () => {
    const alert = show({
      title: 'Its state does not allow this',
      detail: 'A review in DECIDED does not allow refer.',
      allowed: ['APPROVE_WITH_CONDITIONS', 'choose a substitute'],
      traceId: '4bf92f35',
    });
    expect(alert).toHaveTextContent('Its state does not allow this');
    expect(alert).toHaveTextContent('A review in DECIDED does not allow refer.');
    expect(alert).toHaveTextContent('Approve with conditions or choose a substitute');
    expect(alert).toHaveTextContent('Reference: 4bf92f35');
  });

  it('takes one phrase of what would be allowed', () => {
    expect(show({ allowed: 'REFUSED with reasons' })).toHaveTextContent('REFUSED with reasons');
  });

  it('says steps in words, and leaves out what is a word for machines only', () => {
    const alert = show({ allowed: ['substitute', 'record-amended'] });
    expect(alert).toHaveTextContent('What would be allowed: choose a substitute.');
  });

  it('names the fields that are wrong in words', () => {
    const errors = [{ field: 'endUser.country', message: 'must be a country' }];
    expect(show({ status: 400, code: 'invalid-input', errors })).toHaveTextContent(
      'End user country: must be a country',
    );
  });

  it('offers to sign in again and to come back, when the session has ended', () => {
    show({ status: 401, code: 'unauthenticated' });
    expect(screen.getByRole('link')).toHaveAttribute(
      'href',
      '/api/v1/session/sign-in?returnTo=%2Fdeals%2Fd-1%3Ftab%3Dx',
    );
  });

  it('offers to try again only where that can help', () => {
    const refused = within(show({ status: 403, code: 'forbidden' }, vi.fn()));
    expect(refused.queryByRole('button')).toBeNull();
    cleanup();
    const broken = within(show({ status: 503, code: 'unavailable' }, vi.fn()));
    expect(broken.getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  it.each(CODES.split(' '))('%s has advice of its own', (code) => {
    const unknown = adviceFor({ status: 418, code: 'unheard-of', title: '' });
    expect(adviceFor({ status: 400, code, title: '' })).not.toBe(unknown);
  });
});
