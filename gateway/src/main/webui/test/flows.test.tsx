import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FakeEventSource } from './fakeEventSource';
import { posts, settled, visit } from './portal';
import { refusal } from '../dev/fixtures/backend';

describe('A company', () => {
  it('declines an invitation only with a reason', async () => {
    const { user, sent } = visit({ as: 'second-company-admin', path: '/deals/d-3' });
    await settled();
    await user.click(await screen.findByRole('button', { name: 'Decline…' }));
    const reason = screen.getByRole('textbox', { name: /Why do you decline/ });
    expect(reason).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Decline the invitation' }));
    expect(screen.getByRole('link', { name: 'Say why.' })).toBeVisible();
    await user.type(reason, 'No capacity');
    await user.click(screen.getByRole('button', { name: 'Decline the invitation' }));
    await waitFor(() => expect(posts(sent)).toHaveLength(1));
    expect(posts(sent)[0]?.path).toMatch(/\/consortia\/k-3\/invitations\/.*\/decline$/);
    expect(posts(sent)[0]?.body).toEqual({ reason: 'No capacity' });
  });

  it('is asked to register where the registry does not know it yet', async () => {
    visit({
      as: 'company-admin',
      path: '/company',
      instead: ({ path }) =>
        path.startsWith('/organizations/') ? refusal(404, 'not-found', 'Nothing here') : undefined,
    });
    expect(await screen.findByRole('form', { name: 'Register your company' })).toBeVisible();
  });
});

describe('An agency', () => {
  it('denies only with reasons and legal basis, and may leave a note for agencies', async () => {
    const { user, sent } = visit({ as: 'state-reviewer', path: '/reviews/r-6' });
    await settled();
    const form = within(await screen.findByRole('form', { name: 'Recommend' }));
    await user.click(form.getByRole('radio', { name: /^Deny/ }));
    await user.click(form.getByRole('button', { name: /Send the recommendation of State/ }));
    expect(form.getByRole('link', { name: /Cite the statute/ })).toBeVisible();
    await user.type(form.getByRole('textbox', { name: /Reasons/ }), 'Diversion risk');
    await user.type(form.getByRole('textbox', { name: /Legal basis/ }), '15 CFR 742.6');
    await user.click(form.getByRole('button', { name: /Send the recommendation of State/ }));
    await waitFor(() => expect(posts(sent)).toHaveLength(1));
    expect(posts(sent)[0]?.body).toMatchObject({
      recommendation: 'DENY',
      reasons: 'Diversion risk',
      legalBasis: '15 CFR 742.6',
    });
  });

  it('keeps what was entered when the service does not answer, and repeats it with the same key', async () => {
    let lost = true;
    const { user, sent } = visit({
      as: 'energy-reviewer',
      path: '/reviews/r-6',
      instead: ({ method }) => (method === 'POST' && lost ? 'no-answer' : undefined),
    });
    await settled();
    await user.click(await screen.findByRole('radio', { name: 'Approve' }));
    const send = screen.getByRole('button', { name: /Send the recommendation of Energy/ });
    await user.click(send);
    expect(await screen.findByRole('alert')).toHaveTextContent('trying again is safe');
    lost = false;
    await user.click(send);
    await waitFor(() => expect(posts(sent)).toHaveLength(2));
    const keys = posts(sent).map(({ headers }) => headers.get('idempotency-key'));
    expect(keys[0]).toBe(keys[1]);
  });
});

describe('Everybody', () => {
  it('sees the board move by itself, and hears of it politely', async () => {
    const { world } = visit({ as: 'buyer', path: '/deals' });
    await settled();
    const columnOf = (name: string) =>
      within(screen.getByRole('region', { name: new RegExp(name) }));
    expect(columnOf('^Ready').getByText(/Grid balancing/)).toBeVisible();
    act(() => FakeEventSource.latest.accept());
    expect(await screen.findByText('Live')).toBeVisible();
    const deal = world.deals.find(({ id }) => id === 'd-4');
    if (deal) deal.state = deal.stage = 'IN_REVIEW';
    const type = 'org.entente.deal.entered-review.v1';
    act(() => FakeEventSource.latest.send('12', type, { id: 'e', type, subject: 'd-4' }));
    const news = await screen.findByText(
      'Grid balancing for the northern provinces moved to In review.',
    );
    expect(news).toHaveAttribute('aria-live', 'polite');
    expect(columnOf('^In review').getByText(/Grid balancing/)).toBeVisible();
  });

  it('is asked to sign in again, back to the same page, when the session has ended', async () => {
    const { session, queries } = visit({ as: 'buyer', path: '/deals/d-1' });
    await settled();
    session.username = null;
    await act(() => queries.invalidateQueries({ queryKey: ['deals'] }));
    const link = await within(await screen.findByRole('main')).findByRole('link', {
      name: 'Sign in',
    });
    expect(link).toHaveAttribute('href', '/api/v1/session/sign-in?returnTo=%2Fdeals%2Fd-1');
  });

  it('sees who is signed in, for which organization, and only the places of that role', async () => {
    visit({ as: 'program-office', path: '/certifications' });
    await settled();
    const header = within(screen.getByRole('banner'));
    expect(header.getByText('Program Office (demo)', { selector: 'strong' })).toBeVisible();
    const places = within(header.getByRole('navigation', { name: 'Main' })).getAllByRole('link');
    expect(places.map(({ textContent }) => textContent)).toEqual([
      'Deals',
      'What if',
      'Reviews',
      'License check',
      'Policy',
      'Certifications',
      'Organizations',
    ]);
    expect(header.getByRole('button', { name: 'Sign out' }).closest('form')).toHaveAttribute(
      'method',
      'post',
    );
  });

  it('chooses a theme, which stays chosen', async () => {
    const { user } = visit({ path: '/' });
    await settled();
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(document.documentElement.dataset.theme).toBe('dark');
    expect(localStorage.getItem('entente.theme')).toBe('dark');
    await user.click(screen.getByRole('radio', { name: 'As the system' }));
    expect(document.documentElement.dataset.theme).toBe('light');
    expect(localStorage.getItem('entente.theme')).toBeNull();
  });
});
