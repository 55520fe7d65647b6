import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { refusal } from '../dev/fixtures/backend';
import {
  calculatorBody,
  calculatorRules,
  event,
  EXAMPLE,
  missingOf,
  noEvents,
  refusedOf,
} from '../src/reviews/calculator/events';
import { posts, settled, visit } from './portal';

async function calculating(more = {}) {
  const shown = visit({ as: 'company-admin', path: '/license-determination/clock', ...more });
  await settled();
  const form = () => within(screen.getByRole('form', { name: 'Review clock' }));
  const calculate = () => shown.user.click(form().getByRole('button', { name: 'Calculate' }));
  const event = (number: number) => within(form().getByRole('group', { name: `Event ${number}` }));
  return { ...shown, form, calculate, event };
}

describe('The review clock', () => {
  it('loads the example with one press, and answers with days, dates, agencies and every span', async () => {
    const { user, sent, calculate } = await calculating();
    await user.click(screen.getByRole('button', { name: 'Load an example' }));
    await calculate();
    const answer = within(
      await screen.findByRole('region', { name: /The clocks on Jul 15, 2026/ }),
    );
    expect(answer.getByText(/Day 32 of 90/)).toBeVisible();
    expect(answer.getByText('58 days left')).toBeVisible();
    expect(answer.getByText('12 days')).toBeVisible();
    expect(answer.getByText('Sep 11, 2026')).toBeVisible();
    expect(answer.getByText('Approve')).toBeVisible();
    expect(answer.getAllByText('due Jul 22, 2026')).toHaveLength(2);
    expect(answer.getByRole('img', { name: '32 days counted, 12 not counted' })).toBeVisible();
    expect(answer.getByText(/Jun 12, 2026 to Jun 23, 2026: 12 days not counted/)).toBeVisible();
    expect(posts(sent)[0]).toMatchObject({
      path: '/review-clocks',
      body: {
        asOf: '2026-06-01',
        at: '2026-07-15',
        events: [
          { type: 'REGISTERED', on: '2026-06-01' },
          { type: 'REFERRED', on: '2026-06-10' },
          { type: 'STOP_STARTED', on: '2026-06-12', stop: 's1', reason: 'APPLICANT_INFORMATION' },
          { type: 'STOP_ENDED', on: '2026-06-24', stop: 's1' },
          { type: 'RECOMMENDED', on: '2026-07-01', agency: 'STATE', recommendation: 'APPROVE' },
        ],
      },
    });
  });

  it('asks for what belongs to the type of an event, and leads to the one that lacks it', async () => {
    const { user, sent, form, calculate, event } = await calculating();
    await user.type(event(1).getByLabelText('On'), '2026-06-01');
    await user.click(form().getByRole('button', { name: 'Add an event' }));
    await waitFor(() => expect(event(2).getByLabelText('What happened')).toHaveFocus());
    await user.selectOptions(event(2).getByLabelText('What happened'), 'STOP_STARTED');
    await user.type(event(2).getByLabelText('On'), '2026-06-02');
    await user.type(event(2).getByLabelText('Name of the stop'), 's1');
    await calculate();
    await user.click(form().getByRole('link', { name: 'Event 2: Fill in “Reason of the stop”.' }));
    expect(event(2).getByLabelText('What happened')).toHaveFocus();
    expect(event(2).getByText('Fill in “Reason of the stop”.')).toBeVisible();
    expect(posts(sent)).toHaveLength(0);
    await user.click(form().getByRole('button', { name: 'Remove event 2' }));
    await waitFor(() => expect(event(1).getByLabelText('What happened')).toHaveFocus());
    await calculate();
    await waitFor(() => expect(posts(sent)).toHaveLength(1));
    expect(posts(sent)[0]?.body.events).toEqual([{ type: 'REGISTERED', on: '2026-06-01' }]);
  });

  it('shows at the event what the service refuses of it, until it is changed', async () => {
    const { user, form, calculate, event } = await calculating();
    await user.click(screen.getByRole('button', { name: 'Load an example' }));
    await user.click(form().getByRole('button', { name: 'Add an event' }));
    await user.selectOptions(event(6).getByLabelText('What happened'), 'STOP_ENDED');
    await user.type(event(6).getByLabelText('On'), '2026-06-25');
    await user.type(event(6).getByLabelText('Name of the stop'), 's1');
    await calculate();
    expect(await event(6).findByText('Ends a stop that has ended already.')).toBeVisible();
    expect(event(5).queryByText('Ends a stop that has ended already.')).toBeNull();
    await user.click(
      form().getByRole('link', { name: 'Event 6: Ends a stop that has ended already.' }),
    );
    expect(event(6).getByLabelText('What happened')).toHaveFocus();
    await user.click(form().getByRole('button', { name: 'Remove event 6' }));
    expect(form().queryByText(/Ends a stop/)).toBeNull();
  });

  it('says what is refused about no event', async () => {
    const { user, calculate } = await calculating({
      instead: ({ path }: { path: string }) =>
        path === '/review-clocks'
          ? refusal(422, 'rule-broken', 'A rule does not allow this', {
              detail: 'No clock lengths are known for 1990.',
            })
          : undefined,
    });
    await user.click(screen.getByRole('button', { name: 'Load an example' }));
    await calculate();
    expect(await screen.findByRole('alert')).toHaveTextContent('No clock lengths are known');
  });
});

describe('Events of the review clock', () => {
  it('are whole in the example, and nothing is wrong with it', () => {
    expect(missingOf(EXAMPLE.events).size).toBe(0);
    expect(calculatorRules(EXAMPLE)).toEqual({});
  });

  it('need their type, their day and what belongs to the type', () => {
    const wrong = missingOf([
      event(),
      event('REFERRED'),
      event('ESCALATED', '2026-07-01'),
      event('BODY_DECIDED', '2026-07-01', { body: 'ACEP' }),
    ]);
    expect([...wrong.values()]).toEqual([
      'Choose what happened.',
      'Enter its day.',
      'Fill in “Escalated to”.',
      'Fill in “Decision”.',
    ]);
    expect(calculatorRules({ ...noEvents(''), events: [event()] })).toEqual({
      at: 'Enter the day on which the clocks are read.',
      events: 'Event 1: Choose what happened.',
    });
  });

  it('send only what belongs to their type', () => {
    const body = calculatorBody({
      asOf: '',
      at: '2026-07-01',
      events: [
        event('RECOMMENDED', '2026-06-30', {
          agency: 'WAR',
          recommendation: 'DENY',
          stop: 'left over',
        }),
      ],
    });
    expect(body).toEqual({
      at: '2026-07-01',
      events: [{ type: 'RECOMMENDED', on: '2026-06-30', agency: 'WAR', recommendation: 'DENY' }],
    });
  });

  it('name their fields in what is refused', () => {
    const problem = {
      status: 422,
      code: 'rule-broken',
      title: 'A rule does not allow this',
      errors: [
        { field: 'at', message: 'must be a day' },
        { field: 'events[2].on', message: 'must be a day from 1900-01-01' },
        { field: 'events[0].agency', message: 'is not known' },
      ],
    };
    expect([...refusedOf(problem)]).toEqual([
      [2, 'The day must be a day from 1900-01-01.'],
      [0, 'Agency is not known.'],
    ]);
  });
});
