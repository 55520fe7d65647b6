import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createWorld } from '../dev/fixtures/world';
import { outlookInWords } from '../src/reviews/outlook';
import type { Review } from '../src/reviews/queries';
import { posts, settled, visit } from './portal';

function worldWith(change: Partial<Review>) {
  const world = createWorld();
  world.reviews = world.reviews.map((each) => (each.id === 'r-6' ? { ...each, ...change } : each));
  return world;
}

const status = async () => within(await screen.findByRole('region', { name: 'Where it is' }));

describe('Where a review is', () => {
  it.each(['company-admin', 'state-reviewer', 'auditor'])(
    'is said to the %s in words',
    async (as) => {
      visit({
        as,
        path: '/reviews/r-6',
        world: worldWith({
          inWords: {
            now: 'They have been asked.',
            next: 'They answer by 2026-07-22, or are silent.',
          },
        }),
      });
      await settled();
      expect((await status()).getByText('They have been asked.')).toBeVisible();
      expect(
        (await status()).getByText('They answer by Jul 22, 2026, or are silent.'),
      ).toBeVisible();
    },
  );

  it('comes with the day to expect, its spread and what it rests on, which binds nobody', async () => {
    visit({
      as: 'company-admin',
      path: '/reviews/r-6',
      world: worldWith({
        expectedDecision: {
          earliest: '2026-07-20',
          likely: '2026-08-03',
          latest: '2026-09-01',
          basedOn: 143,
          basis: 'Past reviews to AE that took at least as long.',
        },
      }),
    });
    await settled();
    const words = await status();
    expect(
      words.getByText(/around Aug 3, 2026, and most likely between Jul 20, 2026 and Sep 1, 2026/),
    ).toBeVisible();
    expect(words.getByText(/Past reviews to AE .* binds nobody\./)).toBeVisible();
  });

  it.each([
    [0, 'Not known: there are no past reviews to compare it with.'],
    [1, 'Not known: only 1 past review can be compared with it.'],
    [19, 'Not known: only 19 past reviews can be compared with it.'],
  ])('is unknown from %i past reviews', (basedOn, sentence) => {
    const unknown = { earliest: null, likely: null, latest: null, basedOn, basis: '' };
    expect(outlookInWords(unknown)).toBe(sentence);
  });

  it('expects nothing of one that is over', async () => {
    visit({ as: 'company-admin', path: '/reviews/r-8' });
    await settled();
    expect((await status()).queryByText('Expected decision')).toBeNull();
  });
});

describe('Who has a review in hand', () => {
  it('is shown to its agency, who can take it', async () => {
    const { user, sent } = visit({ as: 'state-reviewer', path: '/reviews/r-6' });
    await settled();
    const hand = within(await screen.findByRole('region', { name: 'In hand at State' }));
    expect(hand.getByText('Nobody')).toBeVisible();
    await user.click(hand.getByRole('button', { name: /^Take/ }));
    expect(await hand.findByText('You')).toBeVisible();
    await waitFor(() => expect(posts(sent)[0]?.path).toBe('/reviews/r-6/assignment'));
  });

  it('is left to its holder and officials', async () => {
    visit({ as: 'state-reviewer', path: '/reviews/r-7' });
    await settled();
    const hand = within(await screen.findByRole('region', { name: 'In hand at State' }));
    expect(hand.getByText(/State Official \(demo\) or an official of your agency/)).toBeVisible();
    expect(hand.queryByRole('button')).toBeNull();
  });

  it.each(['company-admin', 'auditor'])('is no matter of the %s', async (as) => {
    visit({ as, path: '/reviews/r-6' });
    await settled();
    await status();
    expect(screen.queryByRole('region', { name: /^In hand/ })).toBeNull();
  });
});

it('An agency that delegated its authority does not object', async () => {
  visit({
    as: 'auditor',
    path: '/reviews/r-6',
    world: worldWith({ agencies: [{ agency: 'WAR', position: 'NO_OBJECTION_BY_DELEGATION' }] }),
  });
  await settled();
  expect(
    (await screen.findAllByText('No objection: authority delegated to Commerce')).length,
  ).toBeGreaterThan(0);
});
