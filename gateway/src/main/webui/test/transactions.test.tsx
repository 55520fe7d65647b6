import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { posts, type Sent, settled, visit } from './portal';

const puts = (sent: Sent[]) => sent.filter(({ method }) => method === 'PUT');
const panel = async () =>
  within(await screen.findByRole('region', { name: 'License determination' }));

describe('The parties of a deal', () => {
  async function stating(path = '/deals/d-6/transaction') {
    const shown = visit({ as: 'company-admin', path });
    await settled();
    const form = within(await screen.findByRole('form', { name: 'What goes to whom' }));
    const send = () => shown.user.click(form.getByRole('button', { name: 'State and determine' }));
    return { ...shown, form, send };
  }

  it('begin with what the deal says itself', async () => {
    const { user, sent, form, send } = await stating('/deals/d-4/transaction');
    expect(form.getByRole('combobox', { name: /^Destination/ })).toHaveValue('PL');
    expect(form.getByRole('textbox', { name: 'Name' })).toHaveValue(
      'Kestrel Health Authority (demo)',
    );
    await user.type(form.getByRole('textbox', { name: 'ECCN' }), 'NONE');
    await send();
    await waitFor(() => expect(puts(sent)).toHaveLength(1));
    expect(puts(sent)[0]).toMatchObject({
      path: '/deals/d-4/transaction',
      body: {
        transaction: 'EXPORT',
        destination: 'PL',
        items: [{ eccn: 'NONE' }],
        parties: [{ role: 'END_USER', name: 'Kestrel Health Authority (demo)', country: 'SA' }],
      },
    });
    expect(puts(sent)[0]?.body).not.toHaveProperty('asOf');
    expect(puts(sent)[0]?.headers.get('if-match')).toBe('"5"');
    expect(await screen.findByText(/Determined: no license required/)).toBeVisible();
    expect(await screen.findByRole('heading', { level: 1, name: /Grid balancing/ })).toBeVisible();
  });

  it('correct what they stated before, item by item', async () => {
    const { user, sent, form, send } = await stating();
    expect(form.getByRole('textbox', { name: 'ECCN' })).toHaveValue('3A090.a');
    await user.click(form.getByRole('button', { name: 'Add an item' }));
    const second = within(form.getByRole('group', { name: 'Item 2' }));
    await waitFor(() => expect(second.getByRole('textbox', { name: 'ECCN' })).toHaveFocus());
    await user.keyboard('NONE');
    await user.selectOptions(form.getByRole('combobox', { name: 'Headquarters' }), 'AE');
    await send();
    await waitFor(() => expect(puts(sent)).toHaveLength(1));
    expect(puts(sent)[0]?.body).toMatchObject({
      items: [{ eccn: '3A090.a', quantity: 2048 }, { eccn: 'NONE' }],
      parties: [{ headquarters: 'AE', listings: [] }],
    });
  });

  it('read at the items which one is wrong and why', async () => {
    const { user, form, send } = await stating();
    await user.click(form.getByRole('button', { name: 'Add an item' }));
    const second = within(form.getByRole('group', { name: 'Item 2' }));
    await user.type(second.getByRole('textbox', { name: 'ECCN' }), 'X');
    await send();
    expect(
      await form.findByRole('link', {
        name: 'Item 2, eccn: must be an ECCN such as 3A090.a, or NONE.',
      }),
    ).toBeVisible();
  });

  it('cannot state a share above the whole', async () => {
    const { user, sent, form, send } = await stating();
    await user.type(form.getByRole('textbox', { name: /^Percent owned/ }), '101');
    await send();
    expect(form.getByRole('link', { name: /percentage from 0 to 100 for party 1/ })).toBeVisible();
    expect(puts(sent)).toHaveLength(0);
  });
});

describe('A deal page', () => {
  it('calls unknown what nobody determined, and leads to what to supply', async () => {
    visit({ as: 'company-admin', path: '/deals/d-4' });
    await settled();
    const said = await panel();
    expect(said.getByText('Unknown')).toBeVisible();
    expect(said.getByText(/neither that it needs a license nor that it needs none/)).toBeVisible();
    expect(said.getByRole('link', { name: 'State what goes to whom' })).toBeVisible();
  });

  it('tells who does not state it themselves who does', async () => {
    visit({ as: 'state-reviewer', path: '/deals/d-4' });
    await settled();
    const said = await panel();
    expect(said.getByText(/anchor of its consortium or the program office/)).toBeVisible();
    expect(said.queryByRole('link', { name: /what goes to whom/ })).toBeNull();
  });

  it('names what is missing with the party it is missing of', async () => {
    visit({ as: 'company-admin', path: '/deals/d-6' });
    await settled();
    const said = await panel();
    const missing = within(said.getByRole('region', { name: 'What is missing' }));
    expect(missing.getByText('Party 1:')).toBeVisible();
    expect(missing.getByText("The country of the party's headquarters.")).toBeVisible();
    expect(said.getByText('Unknown until what is missing is stated')).toBeVisible();
  });

  it('says what changed and why, and keeps the history', async () => {
    const { user } = visit({ as: 'company-admin', path: '/deals/d-12' });
    await settled();
    const said = await panel();
    const changed = within(said.getByRole('region', { name: 'What changed' }));
    expect(changed.getByText('No license required')).toBeVisible();
    expect(changed.getByText('License required (presumption of approval)')).toBeVisible();
    expect(changed.getByText('R1/2, A:5/3')).toBeVisible();
    await user.click(said.getByText('History'));
    expect(said.getByText('1: No license required')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Accept the determination/ })).toBeNull();
    expect(
      screen.getByText(/needs “license required \(presumption of approval\)”; by those/),
    ).toBeVisible();
  });

  it('lets an official of Commerce accept it with a reason, and nobody of another agency', async () => {
    const other = visit({ as: 'state-official', path: '/deals/d-12' });
    await settled();
    expect(screen.queryByRole('button', { name: /Accept the determination/ })).toBeNull();
    other.unmount();

    const { user, sent } = visit({ as: 'commerce-official', path: '/deals/d-12' });
    await settled();
    await user.click(await screen.findByRole('button', { name: 'Accept the determination…' }));
    const form = within(screen.getByRole('form', { name: 'Accept the determination' }));
    const accept = () => user.click(form.getByRole('button', { name: /Accept it/ }));
    await accept();
    expect(form.getByRole('link', { name: 'Say why.' })).toBeVisible();
    await user.type(
      form.getByRole('textbox', { name: /Why may the deal/ }),
      'The end user is known.',
    );
    await accept();
    await waitFor(() => expect(posts(sent)).toHaveLength(1));
    expect(posts(sent)[0]).toMatchObject({
      path: '/deals/d-12/determination/acceptance',
      body: { reason: 'The end user is known.' },
    });
    await waitFor(() => expect(screen.queryByText('This deal is on hold')).toBeNull());
  });
});

describe('An application that the determination speaks against', () => {
  it('is submitted with a reason only, which the agencies read on the review', async () => {
    const { user, sent, world } = visit({
      as: 'company-admin',
      path: '/deals/d-4/transaction',
    });
    await settled();
    await user.type(await screen.findByRole('textbox', { name: 'ECCN' }), 'NONE');
    await user.click(screen.getByRole('button', { name: 'State and determine' }));
    const form = within(await screen.findByRole('form', { name: 'Submit for export review' }));
    const submit = () => user.click(form.getByRole('button', { name: 'Submit for export review' }));
    expect(screen.getByText(/speaks against an application/)).toBeVisible();
    await submit();
    expect(form.getByRole('link', { name: 'Say why you apply all the same.' })).toBeVisible();
    expect(posts(sent)).toHaveLength(0);
    await user.type(
      form.getByRole('textbox', { name: /apply all the same/ }),
      'A letter asks for it.',
    );
    await submit();
    await waitFor(() => expect(posts(sent)).toHaveLength(1));
    expect(posts(sent)[0]).toMatchObject({
      path: '/reviews',
      body: { dealId: 'd-4', overrideReason: 'A letter asks for it.' },
    });
    cleanup();
    visit({ as: 'commerce-reviewer', path: '/reviews/r-6', world });
    await settled();
    const kept = within(await screen.findByRole('region', { name: 'Determined at submission' }));
    expect(kept.getByText('A letter asks for it.')).toBeVisible();
    expect(kept.getByText('No license required')).toBeVisible();
  });

  it('asks for no reason where nothing was determined, and says on the review that nothing was', async () => {
    const { user, sent } = visit({ as: 'company-admin', path: '/deals/d-4' });
    await settled();
    await user.click(await screen.findByRole('button', { name: 'Submit for export review' }));
    await waitFor(() => expect(posts(sent)).toHaveLength(1));
    expect(posts(sent)[0]?.body).toEqual({ dealId: 'd-4' });
    cleanup();
    visit({ as: 'commerce-reviewer', path: '/reviews/r-5' });
    await settled();
    const kept = within(await screen.findByRole('region', { name: 'Determined at submission' }));
    expect(kept.getByText('Unknown')).toBeVisible();
  });
});
