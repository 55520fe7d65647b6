import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { posts, settled, visit } from './portal';
import { refusal } from '../dev/fixtures/backend';

describe('An assessor', () => {
  it('finds what waits, takes an application up and decides on it', async () => {
    const { user, sent } = visit({ as: 'assessor', path: '/certifications' });
    await settled();
    const rows = within(await screen.findByRole('table'))
      .getAllByRole('row')
      .slice(1);
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Decide on it'),
      expect.stringContaining('Start the assessment'),
    ]);
    await user.click(await screen.findByRole('link', { name: 'Lumen Labeling' }));
    await user.click(await screen.findByRole('button', { name: 'Start the assessment' }));
    const decide = await screen.findByRole('button', { name: 'Record the decision' });
    await user.click(screen.getByRole('radio', { name: /^Certified\s*Not possible/ }));
    await user.click(decide);
    expect(screen.getByRole('link', { name: /Unknown is not passed/ })).toBeVisible();
    expect(posts(sent)).toHaveLength(1);
    for (const group of screen.getAllByRole('group', { name: /^DA-/ })) {
      await user.click(within(group).getByRole('radio', { name: 'Passed' }));
      await user.type(within(group).getByRole('textbox', { name: /Evidence/ }), 'Report 7');
    }
    await user.click(decide);
    expect(await screen.findByText('The decision is recorded.')).toBeVisible();
    expect(posts(sent)[1]?.body).toMatchObject({
      decision: 'CERTIFIED',
      requirements: [
        { code: 'DA-SEC-1', result: 'PASSED', evidence: 'Report 7' },
        { code: 'DA-SEC-2', result: 'PASSED', evidence: 'Report 7' },
        { code: 'DA-INT-1', result: 'PASSED', evidence: 'Report 7' },
      ],
      conditions: [],
    });
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
  });

  it('is told at the requirement where the registry misses evidence', async () => {
    const { user } = visit({
      as: 'assessor',
      path: '/certifications/c-o-7',
      instead: ({ method }) =>
        method === 'POST'
          ? refusal(422, 'evidence-needed', 'A result needs its evidence', {
              requirements: ['HA-SEC-2'],
            })
          : undefined,
    });
    await settled();
    await user.click(await screen.findByRole('radio', { name: /^Refused/ }));
    await user.type(screen.getByRole('textbox', { name: /Reasons/ }), 'Nothing to see');
    await user.click(screen.getByRole('button', { name: 'Record the decision' }));
    const group = within(await screen.findByRole('group', { name: /^HA-SEC-2/ }));
    await waitFor(() => expect(group.getByRole('textbox')).toBeInvalid());
  });

  it('suspends a certificate in force with a reason', async () => {
    const { user, sent } = visit({ as: 'assessor', path: '/certifications/c-o-1' });
    await settled();
    await user.click(await screen.findByRole('button', { name: 'Suspend the certificate…' }));
    await user.type(screen.getByRole('textbox', { name: /Why is it suspended/ }), 'Recall');
    await user.click(screen.getByRole('button', { name: 'Suspend the certificate' }));
    expect(await screen.findByText('The certificate is suspended.')).toBeVisible();
    expect(posts(sent)[0]?.path).toBe('/certifications/c-o-1/suspension');
  });
});

describe('Two companies that tested together', () => {
  it('record it on one side', async () => {
    const { user, sent } = visit({ as: 'company-admin', path: '/offerings/o-1' });
    await settled();
    await user.click(await screen.findByRole('button', { name: 'Record a test…' }));
    const form = within(screen.getByRole('form', { name: 'Record a test' }));
    await user.click(form.getByRole('button', { name: 'Record the test' }));
    expect(form.getByRole('link', { name: 'Say what was validated.' })).toBeVisible();
    await user.selectOptions(form.getByRole('combobox'), 'o-5');
    await user.click(form.getByRole('checkbox', { name: 'Inference' }));
    await user.click(form.getByRole('checkbox', { name: 'Load balancing' }));
    await user.type(form.getByLabelText('Tested on'), '2026-05-01');
    await user.type(form.getByRole('textbox', { name: /Evidence/ }), 'Report 12');
    await user.click(form.getByRole('button', { name: 'Record the test' }));
    expect(await screen.findByText(/The test is recorded/)).toBeVisible();
    expect(posts(sent)[0]?.body).toEqual({
      offeringId: 'o-1',
      otherOfferingId: 'o-5',
      testedOn: '2026-05-01',
      aspects: ['LOAD_BALANCING'],
      workloads: ['INFERENCE'],
      evidence: 'Report 12',
    });
  });

  it('confirm it on the other', async () => {
    const { user, sent } = visit({ as: 'second-company-admin', path: '/company' });
    await settled();
    await user.click(await screen.findByRole('link', { name: '1 test to confirm' }));
    await user.click(await screen.findByRole('button', { name: /^Confirm that/ }));
    expect(await screen.findByText(/confirmed by both companies/)).toBeVisible();
    expect(posts(sent)[0]?.path).toBe('/attestations/t-1/confirmation');
  });
});

describe('The program office', () => {
  it('verifies an organization that is new', async () => {
    const { user, sent } = visit({ as: 'program-office', path: '/organizations' });
    await settled();
    await user.click(await screen.findByRole('button', { name: 'Verify Tern Networks (demo)' }));
    expect(await screen.findByText('Tern Networks (demo) is verified.')).toBeVisible();
    expect(posts(sent)[0]?.path).toBe('/organizations/org-9/verification');
  });
});
