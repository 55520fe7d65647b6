import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { refusal } from '../dev/fixtures/backend';
import { createWorld } from '../dev/fixtures/world';
import { scopeInWords } from '../src/policies/scope';
import { FakeEventSource } from './fakeEventSource';
import { posts, settled, visit } from './portal';

const deals = async () => within(await screen.findByRole('region', { name: 'Its deals' }));

describe('Policy directives', () => {
  it('are listed to government with what is only proposed, to others without', async () => {
    const { unmount } = visit({ as: 'state-reviewer', path: '/policy' });
    await settled();
    expect(await screen.findByRole('link', { name: 'Frontier models for the Gulf' })).toBeVisible();
    expect(screen.getByText(/Deals to United Arab Emirates or Saudi Arabia/)).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Propose a directive' })).toBeNull();
    unmount();
    visit({ as: 'company-admin', path: '/policy' });
    await settled();
    expect(await screen.findByRole('link', { name: /^Public services/ })).toBeVisible();
    expect(screen.queryByRole('link', { name: /^Frontier models/ })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Delegations' })).toBeNull();
  });

  it('show the deals that they hold, and deals lead back to them', async () => {
    const { user } = visit({ as: 'buyer', path: '/policy/directives/x-2' });
    await settled();
    const held = await deals();
    expect(held.getByText(/^It holds 1 deal\./)).toBeVisible();
    await user.click(await held.findByRole('link', { name: 'Emergency dispatch for Riyadh' }));
    await user.click(await screen.findByRole('link', { name: 'Read the directive' }));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Public services in Saudi Arabia' }),
    ).toBeVisible();
  });

  it('say how many of their deals the reader may not see', async () => {
    const world = createWorld();
    world.directives = world.directives.map((one) =>
      one.id === 'x-2' ? { ...one, held: 4 } : one,
    );
    visit({ as: 'auditor', path: '/policy/directives/x-2', world });
    await settled();
    expect(await (await deals()).findByText('You may see 1 of the 4.')).toBeVisible();
  });

  it('of nobody that may see them are not there', async () => {
    visit({ as: 'buyer', path: '/policy/directives/x-1' });
    expect(await screen.findByRole('alert')).toHaveTextContent('There is no such resource');
  });

  it('follow events: a lifted one shows as lifted at once', async () => {
    const { world } = visit({ as: 'buyer', path: '/policy/directives/x-2' });
    await settled();
    act(() => FakeEventSource.latest.accept());
    await screen.findByText('Live');
    Object.assign(world.directives.find(({ id }) => id === 'x-2') ?? {}, {
      state: 'LIFTED',
      held: 0,
    });
    const type = 'org.entente.directive.lifted.v1';
    act(() => FakeEventSource.latest.send('9', type, { id: 'e', type, subject: 'x-2' }));
    expect(
      await (await deals()).findByText('It was lifted, and holds nothing any more.'),
    ).toBeVisible();
  });
});

describe('A proposal', () => {
  it('says while it is typed how many open deals it would hold, and which', async () => {
    const { user, sent } = visit({ as: 'program-office', path: '/policy/directives/new' });
    await settled();
    const would = within(screen.getByRole('region', { name: 'It would hold' }));
    expect(await would.findByText('11 open deals')).toBeVisible();
    expect(would.getByText('Every deal.')).toBeVisible();
    const form = within(screen.getByRole('form', { name: 'Propose a directive' }));
    await user.selectOptions(form.getByLabelText('Add a destination'), 'PL');
    expect(await would.findByText('1 open deal')).toBeVisible();
    expect(would.getByRole('link', { name: /^Grid balancing/ })).toBeVisible();
    await user.click(form.getByRole('button', { name: 'Propose the directive' }));
    expect(form.getByRole('link', { name: 'Say on what it rests.' })).toBeVisible();
    await user.type(form.getByLabelText('Name'), 'Grids');
    await user.type(form.getByLabelText('Reason'), 'Under review.');
    await user.type(form.getByLabelText('Legal basis'), '15 CFR 744.11');
    await user.selectOptions(form.getByLabelText('Issued by'), 'ENERGY');
    await user.type(form.getByLabelText('sector 1'), 'energy');
    await user.click(form.getByRole('checkbox', { name: 'Training' }));
    await user.click(form.getByRole('checkbox', { name: 'Models' }));
    await user.click(form.getByRole('button', { name: 'Propose the directive' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Grids' })).toBeVisible();
    expect(posts(sent).find(({ path }) => path === '/directives')?.body).toEqual({
      title: 'Grids',
      reason: 'Under review.',
      legalBasis: '15 CFR 744.11',
      issuingAgency: 'ENERGY',
      scope: {
        destinations: ['PL'],
        sectors: ['energy'],
        workloads: ['TRAINING'],
        layers: ['MODELS'],
      },
    });
    expect(screen.getByRole('heading', { name: 'A second person decides' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Put it in force' })).toBeNull();
  });

  it('shows what the service refuses at the field that it is about', async () => {
    const { user } = visit({
      as: 'program-office',
      path: '/policy/directives/new',
      instead: ({ path }) =>
        path === '/directives'
          ? refusal(400, 'invalid-input', 'The input is not valid', {
              errors: [{ field: 'scope.sectors[0]', message: 'is too long' }],
            })
          : undefined,
    });
    await settled();
    const form = within(screen.getByRole('form', { name: 'Propose a directive' }));
    await user.type(form.getByLabelText('Name'), 'Grids');
    await user.type(form.getByLabelText('Reason'), 'Under review.');
    await user.type(form.getByLabelText('Legal basis'), '15 CFR 744.11');
    await user.selectOptions(form.getByLabelText('Issued by'), 'ENERGY');
    await user.click(form.getByRole('button', { name: 'Propose the directive' }));
    expect(await form.findByRole('link', { name: 'Is too long.' })).toBeVisible();
  });

  it('is put in force by a second person, and lifted with a reason', async () => {
    const { user, sent } = visit({ as: 'program-office', path: '/policy/directives/x-1' });
    await settled();
    await user.click(await screen.findByRole('button', { name: 'Put it in force' }));
    expect(await (await deals()).findByText(/^It holds 4 deals\./)).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Lift the directive…' }));
    const form = within(screen.getByRole('form', { name: 'Lift the directive' }));
    await user.click(form.getByRole('button', { name: 'Lift the directive' }));
    expect(form.getByRole('link', { name: 'Say why.' })).toBeVisible();
    await user.type(form.getByRole('textbox'), 'Settled');
    await user.click(form.getByRole('button', { name: 'Lift the directive' }));
    expect(
      await (await deals()).findByText('It was lifted, and holds nothing any more.'),
    ).toBeVisible();
    await waitFor(() =>
      expect(posts(sent).map(({ path, headers }) => [path, headers.get('if-match')])).toEqual([
        ['/directives/x-1/approval', '"1"'],
        ['/directives/x-1/lifting', '"2"'],
      ]),
    );
  });

  it('is withdrawn with a reason by who made it', async () => {
    const { user, sent } = visit({ as: 'commerce-official', path: '/policy/directives/x-1' });
    await settled();
    await user.click(await screen.findByRole('button', { name: 'Withdraw the proposal…' }));
    const form = within(screen.getByRole('form', { name: 'Withdraw the proposal' }));
    await user.type(form.getByRole('textbox'), 'Too wide');
    await user.click(form.getByRole('button', { name: 'Withdraw the proposal' }));
    expect(
      await (await deals()).findByText('It was withdrawn before it held anything.'),
    ).toBeVisible();
    expect(posts(sent)[0]?.body).toEqual({ reason: 'Too wide' });
  });

  it.each([
    ['/policy/directives/x-1', 'somebody else of the same name', false, true],
    ['/policy/directives/x-1', 'oneself, whatever the name', true, false],
    ['/policy/changes/pc-1', 'somebody else of the same name', false, true],
    ['/policy/changes/pc-1', 'oneself, whatever the name', true, false],
  ])('at %s, made by %s, is told by who somebody is', async (path, _, mine, offered) => {
    const world = createWorld();
    const api = path
      .replace('/policy/directives', '/directives')
      .replace('/policy/ch', '/policy-ch');
    const made = [...world.directives, ...world.policyChanges].find(({ id }) => api.endsWith(id));
    const name = mine ? 'Known Otherwise (demo)' : 'Program Office (demo)';
    visit({
      as: 'program-office',
      path,
      world,
      instead: (asked) =>
        asked.path === api ? { status: 200, body: { ...made, mine, proposedBy: name } } : undefined,
    });
    await settled();
    await screen.findByRole('button', { name: 'Withdraw the proposal…' });
    const act = screen.queryByRole('button', { name: /^Put it in force/ });
    expect(act !== null).toBe(offered);
  });

  it.each(['state-official', 'commerce-reviewer', 'auditor'])(
    'is not signed by the %s',
    async (as) => {
      visit({ as, path: '/policy/directives/x-1' });
      await settled();
      await deals();
      expect(screen.queryByRole('button', { name: /force|Withdraw/ })).toBeNull();
    },
  );
});

it('A scope is said in words', () => {
  expect(scopeInWords({})).toBe('Every deal');
  expect(
    scopeInWords({
      destinations: ['GR', 'PL'],
      sectors: ['health'],
      workloads: ['TRAINING'],
      layers: ['MODELS'],
      componentSlots: ['CLOUD'],
      endUserCountries: ['JO'],
    }),
  ).toBe(
    'Deals to Greece or Poland, for an end user in Jordan, in the sector health, for training, with a component in the layer Models or the slot Cloud',
  );
});
