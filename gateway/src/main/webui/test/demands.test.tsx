import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { refusal } from '../dev/fixtures/backend';
import { demandRules, limitsBody, NO_DEMANDS, objectiveBody } from '../src/deals/opening/demands';
import { posts, settled, visit } from './portal';

const NORTHWIND = 'Northwind Compute (demo)';
const LUMEN = 'Lumen Models (demo)';
const HARBOR = 'Harbor Security (demo)';

describe('A buyer who demands more than slots', () => {
  async function stating(instead?: Parameters<typeof visit>[0]['instead']) {
    const shown = visit({ as: 'buyer', path: '/deals/new', ...(instead ? { instead } : {}) });
    await settled();
    const { user } = shown;
    const choose = (name: string | RegExp, value: string) =>
      user.selectOptions(screen.getByRole('combobox', { name }), value);
    const say = (name: string | RegExp, text: string) =>
      user.type(screen.getByRole('textbox', { name }), text);
    const open = (title: string) => user.click(screen.getByText(title));
    await say('Title', 'Imaging');
    await choose('Destination', 'SA');
    await say(/Sector/, 'health');
    await choose('Workload', 'INFERENCE');
    await choose('Model', 'needed');
    await say(/End use$/, 'Reading images');
    await say('End user', 'Kestrel');
    await choose(/Country of/, 'SA');
    const send = () => user.click(screen.getByRole('button', { name: 'Open the deal' }));
    return { ...shown, choose, say, open, send };
  }

  it('says everything, and the deal page shows it', async () => {
    const { user, sent, choose, say, open, send } = await stating();
    await open('Capacity');
    await say('Model: at least', '1,200');
    await choose('Model: unit', 'REQUESTS_PER_SECOND');
    await open('The consortium as a whole');
    await say(/^US-origin share/, '51');
    await say(/^Companies at most/, '3');
    await say(/^Offerings of one company/, '2');
    await user.click(screen.getByRole('checkbox', { name: /^At most one offering/ }));
    await open('Companies');
    await choose('Require a company', NORTHWIND);
    await choose('Rule out a company', HARBOR);
    await user.click(screen.getByRole('button', { name: 'Keep two companies apart' }));
    await choose('Pair 1, one company', LUMEN);
    await choose('Pair 1, the other company', HARBOR);
    await open('Countries');
    await choose('Accept a country', 'US');
    await choose('Exclude a country', 'BY');
    await user.click(screen.getByRole('checkbox', { name: /Security/ }));
    expect(screen.getByText(/This holds in any case \(platform policy\)/)).toBeVisible();
    await open('What counts');
    expect(screen.getByText(/All of it for the cheapest.*The platform's: 300\./)).toBeVisible();
    await say('Price', '400');
    await say('Number of companies', '-30');
    await choose('Lead time decides', '1');
    await choose('Price decides', '2');
    await send();
    await screen.findByRole('heading', { level: 1, name: 'Imaging' });

    const id = (name: string) => {
      const found = shownOrganizations.find((one) => one.legalName === name);
      return found?.id;
    };
    const shownOrganizations = (await import('../dev/fixtures/world')).createWorld().organizations;
    expect(posts(sent)[0]?.body).toMatchObject({
      requiredSlots: [
        {
          componentSlot: 'MODEL',
          optional: false,
          capacity: { amount: 1200, unit: 'REQUESTS_PER_SECOND' },
        },
      ],
      limits: {
        hardwareUsSharePercent: 51,
        organizations: 3,
        offeringsPerOrganization: 2,
        onePerOrganizationAndLayer: true,
        requiredOrganizations: [id(NORTHWIND)],
        forbiddenOrganizations: [id(HARBOR)],
        excludedOrganizationPairs: [[id(LUMEN), id(HARBOR)]],
        operatorJurisdictions: ['US'],
        nationalityRules: [{ layer: 'SECURITY', excludedCountries: ['BY'] }],
      },
      objective: { weights: { price: 400, members: -30 }, levels: [['leadTime'], ['price']] },
    });
    const rules = within(screen.getByRole('region', { name: 'What the deal asks for' }));
    for (const text of [
      'At least 1,200 requests per second',
      'At least 51%',
      'At most 3',
      'At most 2 offerings',
      'At most one offering of a company',
      NORTHWIND,
      HARBOR,
      `${LUMEN} and ${HARBOR}`,
      'United States',
      'Belarus',
      'Price 400, Number of companies \u221230',
      'Lead time, then Price',
    ]) {
      expect(rules.getByText(text)).toBeVisible();
    }
  });

  it('is led into a closed group that the service finds something wrong with', async () => {
    const { send } = await stating(({ method, path }) =>
      method === 'POST' && path === '/deals'
        ? refusal(422, 'rule-broken', 'A rule does not allow this', {
            detail: 'limits.organizations: must be at least 1',
            errors: [{ field: 'limits.organizations', message: 'must be at least 1' }],
          })
        : undefined,
    );
    await send();
    expect(await screen.findByRole('link', { name: 'Must be at least 1.' })).toBeVisible();
    expect(screen.getByRole('textbox', { name: /^Companies at most/ })).toBeInvalid();
    expect(screen.getByRole('textbox', { name: /^Companies at most/ })).toBeVisible();
  });
});

describe('Demands', () => {
  it('are left out of what is sent where nothing was said', () => {
    expect({ ...limitsBody(NO_DEMANDS), ...objectiveBody(NO_DEMANDS) }).toEqual({});
    expect(demandRules(NO_DEMANDS, ['MODEL'])).toEqual({});
  });

  it.each([
    [{ capacities: { MODEL: { amount: '5', unit: '' } } }, 'capacities'],
    [{ capacities: { MODEL: { amount: '0', unit: 'SEATS' } } }, 'capacities'],
    [{ capacities: { MODEL: { amount: '', unit: 'SEATS' } } }, 'capacities'],
    [{ hardwareUsSharePercent: '101' }, 'hardwareUsSharePercent'],
    [{ organizations: '0' }, 'organizations'],
    [{ offeringsPerOrganization: 'many' }, 'offeringsPerOrganization'],
    [{ requiredOrganizations: ['a'], forbiddenOrganizations: ['a'] }, 'forbiddenOrganizations'],
    [{ apart: [{ one: 'a', other: 'a' }] }, 'apart'],
    [{ excludedCountries: ['BY'] }, 'excludedCountries'],
    [{ weights: { price: '-1' } }, 'weights'],
    [{ weights: { price: '1.5' } }, 'weights'],
  ])('%j is refused at %s', (said, field) => {
    expect(Object.keys(demandRules({ ...NO_DEMANDS, ...said }, ['MODEL']))).toEqual([field]);
  });

  it('join pieces of one level, and leave no level empty', () => {
    const levels = { price: '3', leadTime: '1', members: '3' };
    expect(objectiveBody({ ...NO_DEMANDS, levels })).toEqual({
      objective: { levels: [['leadTime'], ['price', 'members']] },
    });
  });
});
