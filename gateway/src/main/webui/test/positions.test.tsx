import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createWorld } from '../dev/fixtures/world';
import { settled, visit } from './portal';

const AT = '/reviews/r-7';

async function region(name: string) {
  await settled();
  return within(await screen.findByRole('region', { name }));
}

describe('Positions side by side', () => {
  const NAME = 'Positions side by side';

  it('name who is open, put parts beside the whole, and say what could be decided and why', async () => {
    visit({ as: 'energy-reviewer', path: AT });
    const positions = await region(NAME);
    expect(positions.getByText('Still open: State and Energy.')).toBeVisible();
    const row = (name: string) => within(positions.getByRole('row', { name: new RegExp(name) }));
    expect(row('The whole').getAllByText('Open')).toHaveLength(2);
    expect(row('The whole').getByText('Approve with conditions')).toBeVisible();
    expect(row('Layer Models').getByText('Deny')).toBeVisible();
    expect(row('Layer Models').getByText('Weights leave the country.')).toBeVisible();
    expect(row('Layer Models').getAllByText('As the whole: Open')).toHaveLength(2);
    expect(positions.getByText('Asked for by War (the whole and Layer Models)')).toBeVisible();
    expect(positions.getByText('Nothing yet')).toBeVisible();
    expect(positions.getByText(/Not every agency has recommended yet/)).toBeVisible();
  });

  it('name the silent, and the outcomes that are allowed', async () => {
    const says = (agency: string, position: string) => ({
      agency,
      position,
      own: true,
      conditions: [],
    });
    visit({
      as: 'auditor',
      path: AT,
      instead: ({ path }) =>
        path === '/reviews/r-7/positions'
          ? {
              status: 200,
              body: {
                overall: {
                  harmony: 'DISAGREE',
                  says: [
                    says('STATE', 'DENY'),
                    says('WAR', 'NO_OBJECTION_BY_SILENCE'),
                    says('ENERGY', 'NO_OBJECTION_BY_DELEGATION'),
                  ],
                },
                parts: [],
                conditions: [],
                prospect: { outcomes: ['DENIED', 'NO_LICENSE_REQUIRED'], why: 'So it is.' },
              },
            }
          : undefined,
    });
    const positions = await region(NAME);
    expect(positions.getByText('They disagree')).toBeVisible();
    expect(positions.getByText('Silent until the due date, so not objecting: War.')).toBeVisible();
    expect(positions.getByText(/delegated to Commerce, so not objecting: Energy/)).toBeVisible();
    expect(positions.getByText('Denied or No license required')).toBeVisible();
  });

  it('are not even asked for by companies', async () => {
    const { sent } = visit({ as: 'company-admin', path: AT });
    await settled();
    expect(screen.queryByRole('region', { name: NAME })).toBeNull();
    expect(screen.queryByRole('region', { name: 'Precedents' })).toBeNull();
    expect(sent.filter(({ path }) => /positions|precedents/.test(path))).toEqual([]);
  });
});

describe('The decision letter', () => {
  const decided = (outcome: string | null, state = 'DECIDED') => {
    const world = createWorld();
    world.reviews = world.reviews.map((each) =>
      each.id === 'r-7' ? { ...each, outcome, state: state as typeof each.state } : each,
    );
    return world;
  };

  it.each([
    ['an approval', decided('APPROVED'), 'Decision letter (PDF)'],
    ['an intent to deny', decided(null, 'INTENT_TO_DENY'), 'Notice of the intent to deny (PDF)'],
  ])('can be opened after %s', async (_, world, name) => {
    visit({ as: 'company-admin', path: AT, world });
    await settled();
    const link = await screen.findByRole('link', { name });
    expect(link).toHaveAttribute('href', '/api/v1/reviews/r-7/letter.pdf');
  });

  it('is not offered while nothing is decided', async () => {
    visit({ as: 'company-admin', path: AT });
    await settled();
    expect(screen.queryByRole('link', { name: /PDF/ })).toBeNull();
  });
});

describe('Precedents', () => {
  it('say how they are alike and what came of them, the most similar first', async () => {
    const { user } = visit({ as: 'commerce-reviewer', path: AT });
    const precedents = await region('Precedents');
    const rows = () => precedents.getAllByRole('row').slice(1);
    expect(rows()).toHaveLength(5);
    expect(rows()[0]).toHaveTextContent(/Z200001.*82 of 100.*2 of 4 classes of items/);
    expect(rows()[3]).toHaveTextContent(/Denied.*after 34 days/);
    const more = precedents.getByRole('button', { name: 'Show all 6' });
    more.focus();
    await user.keyboard('{Enter}');
    expect(rows()).toHaveLength(6);
    expect(precedents.getByRole('button', { name: /most similar only/ })).toHaveFocus();
  });

  it('may be none', async () => {
    visit({
      as: 'commerce-reviewer',
      path: AT,
      instead: ({ path }) =>
        path.endsWith('/precedents') ? { status: 200, body: { items: [] } } : undefined,
    });
    const precedents = await region('Precedents');
    expect(precedents.getByText('No decided review is like this one.')).toBeVisible();
  });
});
