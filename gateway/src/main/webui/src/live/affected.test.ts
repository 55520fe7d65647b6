import { readdirSync } from 'node:fs';
import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import { affects } from './affected';
import { EVENT_TYPES } from './eventTypes';
import { Refresher } from './refresher';

const event = (type: string, subject: string, data = {}) => ({ id: '1', type, subject, data });
const HELD = event('org.entente.deal.held.v1', 'd-1');
const REFERRED = event('org.entente.review.referred.v1', 'r-1', { dealId: 'd-1' });
const ASSIGNED = event('org.entente.review.assigned.v1', 'r-1', { dealId: 'd-1' });
const GRANTED = event('org.entente.delegation.granted.v1', 'g-1');
const ISSUED = event('org.entente.directive.issued.v1', 'x-1');
const READY = event('org.entente.deal.ready.v1', 'd-1');
const ASKED = event('org.entente.review.question-asked.v1', 'r-1', { dealId: 'd-1' });
const ANSWERED = event('org.entente.review.question-answered.v1', 'r-1', { dealId: 'd-1' });
const IMPROVED = event('org.entente.assembly.improved.v1', 'a-1', { dealId: 'd-1' });
const WHAT_IF = event('org.entente.assembly.completed.v1', 'a-1');
const FINANCED = event('org.entente.deal.financing-moved.v1', 'd-1');
const OWED = event('org.entente.license.report-due.v1', 'l-1', { dealId: 'd-1' });
const AMENDED = event('org.entente.license.amended.v1', 'l-1', { dealId: 'd-1' });
const APPEALED = event('org.entente.review.appealed.v1', 'r-1', { dealId: 'd-1' });
const DETERMINED = event('org.entente.deal.determined.v1', 'd-1');
const ACTIVATED = event('org.entente.policy.change-activated.v1', 'pc-1');
const SUSPENDED = event('org.entente.certification.suspended.v1', 'c-1');

describe('What an event changes', () => {
  it.each([
    ['a deal: the board', HELD, ['deals', 'list'], true],
    ['a deal: its page and everything on it', HELD, ['deals', 'one', 'd-1', 'timeline'], true],
    ['a deal: no other page', HELD, ['deals', 'one', 'd-2'], false],
    ['a review: its work lists', REFERRED, ['reviews', 'list', { waitingFor: 'me' }], true],
    ['a review: its page', REFERRED, ['reviews', 'one', 'r-1'], true],
    ['a review: no other review', REFERRED, ['reviews', 'one', 'r-2'], false],
    ['a review: the deal that it is about', REFERRED, ['deals', 'one', 'd-1'], true],
    ['a review: no other deal', REFERRED, ['deals', 'one', 'd-2'], false],
    ['a question: those of its review', ASKED, ['reviews', 'one', 'r-1', 'questions'], true],
    ['a question: of no other review', ASKED, ['reviews', 'one', 'r-2', 'questions'], false],
    ['an answer: the clocks, which may run again', ANSWERED, ['reviews', 'clock', 'r-1', ''], true],
    ['an answer: the timeline', ANSWERED, ['deals', 'one', 'd-1', 'timeline'], true],
    ['a certificate: the offerings that carry it', SUSPENDED, ['offerings', 'list', {}], true],
    ['a certificate: not the deals, which say themselves', SUSPENDED, ['deals', 'list'], false],
    ['a run: its own page', IMPROVED, ['assemblies', 'one', 'a-1'], true],
    ['a run: no other run', IMPROVED, ['assemblies', 'one', 'a-2'], false],
    ['a run: the assemblies of its deal', IMPROVED, ['deals', 'one', 'd-1', 'assemblies'], true],
    ['a run: nothing else of its deal', IMPROVED, ['deals', 'one', 'd-1'], false],
    ['a run: no other deal', IMPROVED, ['deals', 'one', 'd-2', 'assemblies'], false],
    ['a what-if: no deal', WHAT_IF, ['deals', 'one', 'd-1', 'assemblies'], false],
    ['a what-if: the list of them', WHAT_IF, ['assemblies', 'list'], true],
    ['a review in hand: the work lists', ASSIGNED, ['reviews', 'list', { assignee: 'me' }], true],
    ['a review in hand: its page', ASSIGNED, ['reviews', 'one', 'r-1'], true],
    ['a delegation: the list of them', GRANTED, ['delegations', 'list'], true],
    ['a delegation: no deal', GRANTED, ['deals', 'list'], false],
    ['a directive: its page', ISSUED, ['directives', 'one', 'x-1'], true],
    ['a directive: no other directive', ISSUED, ['directives', 'one', 'x-2'], false],
    ['a directive: the deals that it holds', ISSUED, ['deals', 'one', 'd-1'], true],
    ['a hold: how many deals a directive holds', HELD, ['directives', 'one', 'x-1'], true],
    ['a deal that goes on: no directive', READY, ['directives', 'one', 'x-1'], false],
    ['financing: its panel', FINANCED, ['deals', 'one', 'd-1', 'financing'], true],
    ['financing: the timeline', FINANCED, ['deals', 'one', 'd-1', 'timeline'], true],
    ['financing: nothing else of the deal', FINANCED, ['deals', 'one', 'd-1'], false],
    ['financing: no other deal', FINANCED, ['deals', 'one', 'd-2', 'financing'], false],
    ['financing: not the board', FINANCED, ['deals', 'list'], false],
    ['financing: no consortium', FINANCED, ['consortia', 'list', 'd-1'], false],
    ['a report due: its license', OWED, ['licenses', 'one', 'l-1'], true],
    ['a report due: no other license', OWED, ['licenses', 'one', 'l-2'], false],
    ['a report due: the lists of licenses', OWED, ['licenses', 'list', 'overdue'], true],
    ['a report due: the timeline', OWED, ['deals', 'one', 'd-1', 'timeline'], true],
    ['a report due: not the deal', OWED, ['deals', 'one', 'd-1'], false],
    [
      'an amendment: what a signature waits for',
      AMENDED,
      ['deals', 'one', 'd-1', 'financing'],
      true,
    ],
    ['an appeal: its review', APPEALED, ['reviews', 'one', 'r-1'], true],
    ['an appeal: its deal', APPEALED, ['deals', 'one', 'd-1'], true],
    ['a determination: its panel', DETERMINED, ['deals', 'one', 'd-1', 'determination'], true],
    ['a determination: no other deal', DETERMINED, ['deals', 'one', 'd-2', 'determination'], false],
    ['a change of policy: the list of them', ACTIVATED, ['policy-changes', 'list'], true],
    ['a change of policy: its page', ACTIVATED, ['policy-changes', 'one', 'pc-1'], true],
    ['a change of policy: no other change', ACTIVATED, ['policy-changes', 'one', 'pc-2'], false],
    [
      'a change of policy: what others would do',
      ACTIVATED,
      ['policy-changes', 'one', 'pc-2', 'preview'],
      true,
    ],
    ['a change of policy: the files', ACTIVATED, ['policies', 'file', 'country-groups'], true],
    ['nothing: who is signed in', HELD, ['me'], false],
  ])('%s', (_, occurred, key, expected) => {
    expect(affects(occurred, key)).toBe(expected);
  });

  // Drafts are for their agency alone: they are not in the log that the portal listens to.
  it('is asked for every type of the catalog that is published', () => {
    const schemas = '../../../../event-contracts/src/main/resources/org/entente/contracts/schemas';
    const catalog = readdirSync(schemas)
      .filter((name) => /^org\.entente\..*\.json$/.test(name))
      .map((name) => name.replace(/\.json$/, ''))
      .filter((name) => !name.startsWith('org.entente.draft.'));
    expect(EVENT_TYPES).toEqual(expect.arrayContaining(catalog));
  });
});

describe('A burst of events', () => {
  it('costs one read at once and then at most one a second', () => {
    vi.useFakeTimers();
    const queries = new QueryClient();
    const invalidate = vi.spyOn(queries, 'invalidateQueries');
    const refresher = new Refresher(queries);
    for (let count = 0; count < 300; count += 1) {
      refresher.take(HELD);
      vi.advanceTimersByTime(10);
    }
    vi.advanceTimersByTime(2_000);
    vi.useRealTimers();
    expect(invalidate.mock.calls.length).toBeGreaterThanOrEqual(3);
    expect(invalidate.mock.calls.length).toBeLessThanOrEqual(5);
  });
});
