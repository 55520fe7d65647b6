import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { refusal } from '../dev/fixtures/backend';
import { posts, settled, visit } from './portal';

const section = (name: string) =>
  within(screen.getByRole('region', { name: `Screening of ${name} (demo)` }));

describe('The program office', () => {
  it('decides on a match that somebody else recorded', async () => {
    const { user, sent } = visit({ as: 'program-office', path: '/organizations' });
    await settled();
    const lumen = section('Lumen Models');
    expect(lumen.getByText('Potential match')).toBeVisible();
    expect(lumen.getByText(/Lumin Trading \(demo\), entry 17-4/)).toBeVisible();
    expect(lumen.getByText('EL, UVL, SDN of Jun 14, 2026')).toBeVisible();
    await user.click(lumen.getByRole('button', { name: 'Decide on the match…' }));
    await user.click(lumen.getByRole('button', { name: 'Record the decision' }));
    expect(lumen.getByRole('link', { name: 'Say why.' })).toBeVisible();
    await user.click(lumen.getByRole('radio', { name: /^False hit/ }));
    await user.type(lumen.getByRole('textbox', { name: 'Why?' }), 'Another country');
    await user.click(lumen.getByRole('button', { name: 'Record the decision' }));
    expect(await screen.findByText('The decision is recorded.')).toBeVisible();
    expect(posts(sent)[0]).toMatchObject({
      path: '/screenings/s-3/decision',
      body: { decision: 'FALSE_HIT', reason: 'Another country' },
    });
    expect(await section('Lumen Models').findByText('Clear')).toBeVisible();
    expect(section('Lumen Models').getByText('Another country')).toBeVisible();
  });

  it('is told that somebody else decides on what it recorded', async () => {
    visit({ as: 'program-office', path: '/organizations' });
    await settled();
    const harbor = section('Harbor Security');
    expect(harbor.getByText(/Another official decides/)).toBeVisible();
    expect(harbor.queryByRole('button', { name: 'Decide on the match…' })).toBeNull();
  });

  it('records a hit with two matches', async () => {
    const { user, sent } = visit({ as: 'program-office', path: '/organizations' });
    await settled();
    const tern = section('Tern Networks');
    expect(tern.getByText('Not screened yet.')).toBeVisible();
    await user.click(tern.getByRole('button', { name: /^Record a screening…/ }));
    await user.type(tern.getByLabelText('Screened on'), '2026-05-01');
    await user.click(tern.getByRole('checkbox', { name: 'Entity List' }));
    await user.click(tern.getByRole('checkbox', { name: 'Unverified List' }));
    await user.type(tern.getByRole('textbox', { name: /^Version or date/ }), '2026-04-30');
    await user.click(tern.getByRole('radio', { name: /^Potential match/ }));
    await user.click(tern.getByRole('button', { name: 'Add another match' }));
    await user.click(tern.getByRole('button', { name: 'Record the screening' }));
    expect(tern.getByRole('link', { name: 'Choose the list of match 2.' })).toBeVisible();
    for (const [index, list] of ['EL', 'UVL'].entries()) {
      const match = within(tern.getByRole('group', { name: `Match ${index + 1}` }));
      await user.selectOptions(match.getByRole('combobox', { name: 'List' }), list);
      await user.type(match.getByRole('textbox', { name: 'Entry' }), `7-${index}`);
      await user.type(match.getByRole('textbox', { name: 'Name on the list' }), 'Terne');
    }
    await user.click(tern.getByRole('button', { name: 'Record the screening' }));
    expect(
      await screen.findByText(/The screening of Tern Networks \(demo\) is recorded/),
    ).toBeVisible();
    expect(posts(sent)[0]?.body).toEqual({
      organizationId: 'org-9',
      result: 'POTENTIAL_MATCH',
      screenedOn: '2026-05-01',
      lists: [
        { code: 'EL', version: '2026-04-30' },
        { code: 'UVL', version: '2026-04-30' },
      ],
      matches: [
        { list: 'EL', entry: '7-0', name: 'Terne', note: null },
        { list: 'UVL', entry: '7-1', name: 'Terne', note: null },
      ],
      note: null,
    });
  });

  it('reads at the form that a second person is needed', async () => {
    const { user } = visit({
      as: 'program-office',
      path: '/organizations',
      instead: ({ method }) =>
        method === 'POST'
          ? refusal(403, 'second-person-needed', 'Whoever recorded a hit does not end it', {
              detail: 'This screening would end a hit that you recorded.',
            })
          : undefined,
    });
    await settled();
    const harbor = section('Harbor Security');
    await user.click(harbor.getByRole('button', { name: /^Record a screening…/ }));
    await user.type(harbor.getByLabelText('Screened on'), '2026-05-01');
    await user.click(harbor.getByRole('checkbox', { name: 'Entity List' }));
    await user.type(harbor.getByRole('textbox', { name: /^Version or date/ }), '2026-04-30');
    await user.click(harbor.getByRole('radio', { name: /^Clear/ }));
    await user.click(harbor.getByRole('button', { name: 'Record the screening' }));
    expect(await harbor.findByText(/would end a hit that you recorded/)).toBeVisible();
  });
});

describe('An official of Commerce', () => {
  it('finds the organizations and decides on what the program office recorded', async () => {
    const { user, sent } = visit({ as: 'commerce-official', path: '/organizations' });
    await settled();
    expect(screen.getByRole('link', { name: 'Organizations' })).toBeVisible();
    const harbor = section('Harbor Security');
    await user.click(harbor.getByRole('button', { name: 'Decide on the match…' }));
    await user.click(harbor.getByRole('radio', { name: /^Confirmed/ }));
    await user.type(harbor.getByRole('textbox', { name: 'Why?' }), 'The same address');
    await user.click(harbor.getByRole('button', { name: 'Record the decision' }));
    expect(await section('Harbor Security').findByText('Confirmed match')).toBeVisible();
    expect(posts(sent)[0]?.body).toEqual({ decision: 'CONFIRMED', reason: 'The same address' });
  });
});

describe('A company', () => {
  it('sees where its own screening stands, and no evidence', async () => {
    visit({ as: 'second-company-admin', path: '/company' });
    await settled();
    const lumen = section('Lumen Models');
    expect(await lumen.findByText('Potential match')).toBeVisible();
    expect(lumen.queryByText(/Lumin Trading/)).toBeNull();
    expect(lumen.queryByText('Lists')).toBeNull();
    expect(lumen.queryByRole('button')).toBeNull();
  });
});
