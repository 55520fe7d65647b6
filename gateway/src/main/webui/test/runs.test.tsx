import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { assemblyFor } from '../dev/fixtures/deals';
import { runningWhatIf } from '../dev/fixtures/runs';
import { createWorld } from '../dev/fixtures/world';
import type { Assembly } from '../src/deals/model';
import { posts, settled, visit } from './portal';

function worldWith(run: Assembly) {
  const world = createWorld();
  world.assemblies = [run];
  return world;
}

describe('A what-if', () => {
  it('is asked without what only a deal states, and answered side by side', async () => {
    const { user, sent } = visit({ as: 'company-admin', path: '/what-if' });
    await settled();
    await user.click(screen.getByRole('button', { name: 'Assemble' }));
    expect(screen.getByRole('heading', { name: '3 entries need your attention' })).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Destination' }), 'SA');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Workload' }), 'INFERENCE');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Model' }), 'needed');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Search for at most' }), '60');
    await user.click(screen.getByRole('button', { name: 'Assemble' }));

    expect(await screen.findByRole('table', { name: 'Candidates side by side' })).toBeVisible();
    expect(screen.getByText('Proven: no better one exists')).toBeVisible();
    expect(screen.getByText(/nothing here can be selected/)).toBeVisible();
    expect(posts(sent)[0]).toMatchObject({
      path: '/assemblies',
      body: {
        destination: 'SA',
        requiredSlots: [{ componentSlot: 'MODEL', optional: false }],
        timeLimitSeconds: 60,
      },
    });
    expect(posts(sent)[0]?.body).not.toHaveProperty('endUser');
  });

  it('says what there was to choose from, and why not another one', async () => {
    const run = { ...assemblyFor({ id: 'w-1' }), dealId: null };
    const { user } = visit({
      as: 'company-admin',
      path: `/what-if/${run.id}`,
      world: worldWith(run),
    });
    await user.click(await screen.findByText('What there was to choose from'));
    expect(screen.getByText('3 left out: not serving Saudi Arabia')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Quiet Sentinel' })).toBeVisible();

    await user.click(screen.getByText('Why not another one?'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Slot' }), 'ACCELERATOR');
    const offering = await screen.findByRole('combobox', { name: 'Offering' });
    await user.selectOptions(offering, within(offering).getAllByRole('option').slice(1, 2));
    const answer = within(await screen.findByRole('region', { name: 'Explanation' }));
    expect(answer.getByText(/^It is in candidate 1/)).toBeVisible();
  });

  it('is no place for an agency', async () => {
    visit({ as: 'state-reviewer', path: '/reviews' });
    await settled();
    expect(screen.queryByRole('link', { name: 'What if' })).toBeNull();
  });
});

describe('A search that goes on', () => {
  const mine = (): Assembly => ({
    ...runningWhatIf('a-what-if'),
    askedBy: {
      name: 'Company Admin (demo)',
      organizationId: '6f0a1c1e-0001-4000-8000-000000000001',
    },
  });

  it('shows the best so far and how much better it could get, and can be cancelled', async () => {
    const { user, sent } = visit({
      as: 'company-admin',
      path: '/what-if/a-what-if',
      world: worldWith(mine()),
    });
    await settled();
    const best = within(await screen.findByRole('region', { name: 'The best so far' }));
    expect(best.getByText('148 points at most')).toBeVisible();
    expect(best.getByText('41 seconds')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Cancel the search' }));
    expect(await screen.findByText(/^It was cancelled: the best/)).toBeVisible();
    expect(screen.getByRole('table', { name: 'Candidates side by side' })).toBeVisible();
    expect(posts(sent)[0]?.path).toBe('/assemblies/a-what-if/cancel');
  });

  it('is not offered for cancelling to those whose it is not', async () => {
    visit({ as: 'auditor', path: '/what-if/a-what-if', world: worldWith(mine()) });
    await settled();
    expect(await screen.findByRole('region', { name: 'The best so far' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Cancel the search' })).toBeNull();
  });

  it('on a deal cannot be selected from once it was cancelled', async () => {
    const run: Assembly = {
      ...assemblyFor({ id: 'd-2' }),
      state: 'CANCELLED',
      provenOptimal: false,
    };
    visit({ as: 'buyer', path: '/deals/d-2?assembly=a-d-2', world: worldWith(run) });
    await settled();
    expect(await screen.findByText(/^Nothing can be selected from a cancelled/)).toBeVisible();
    expect(screen.queryByRole('radio', { name: /^Choose candidate/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Search for up to 60 seconds' })).toBeVisible();
  });
});

describe('The history of assemblies', () => {
  it('says when, by whom and on what, and repeats one with its result', async () => {
    const { user } = visit({ as: 'buyer', path: '/deals/d-2' });
    await settled();
    const runs = within(await screen.findByRole('region', { name: 'Assemblies' }));
    expect(runs.getByText('9f86d081')).toBeVisible();
    expect(runs.getByText('Buyer (demo), Kestrel Health Authority (demo)')).toBeVisible();
    await user.click(runs.getByRole('button', { name: 'Repeat' }));
    expect(await screen.findByText('A repeat: the same answer')).toBeVisible();
    expect(await screen.findByText(/The repeat gave the same answer\.$/)).toBeVisible();
  });

  it.each([
    ['FAILED', 'The coupled slots need 90 MiB: couple fewer slots.'],
    ['ABANDONED', 'The service stopped in the middle of the search.'],
  ] as const)('says of one that is %s what to do', async (state, words) => {
    const run: Assembly = {
      ...assemblyFor({ id: 'd-2' }),
      state,
      words,
      consortia: [],
      provenOptimal: false,
    };
    visit({ as: 'buyer', path: '/deals/d-2?assembly=a-d-2', world: worldWith(run) });
    await settled();
    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.getAllByRole('button', { name: 'Repeat' })[0]).toBeVisible();
  });
});

describe('Candidates', () => {
  it('show how they differ from the best one', async () => {
    visit({ as: 'buyer', path: '/deals/d-2' });
    await settled();
    const table = within(await screen.findByRole('table', { name: 'Candidates side by side' }));
    const score = within(table.getByRole('row', { name: /^Score/ }));
    expect(score.getByText('−48')).toBeVisible();
    expect(score.getByText('−96')).toBeVisible();
    expect(table.getByRole('row', { name: /^Attested pairs 10 of 10/ })).toBeVisible();
    expect(table.getAllByText('Other than in 1')).toHaveLength(2);
    expect(table.getByRole('row', { name: /^Pairs not attested None/ })).toBeVisible();
  });
});
