import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { AnswerBody } from '../../determinations/AnswerBody';
import { REQUIREMENTS } from '../../determinations/words';
import { Chip } from '../../ui/Chip';
import { Fold } from '../../ui/Fold';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Panel';
import { day, moment } from '../../vocabulary/format';
import { counted } from '../../vocabulary/words';
import type { DealActions } from '../actions';
import { heldByDetermination } from '../holds';
import type { Deal } from '../model';
import { History } from './History';
import { asAnswer, type DealDetermination } from './model';
import { newestDeterminationQuery } from './queries';
import { TransactionFacts } from './TransactionFacts';
import { WhatChanged } from './WhatChanged';

/** What the deal was found to need, on which facts and by which rules. */
export function DeterminationPanel({ deal, actions }: { deal: Deal; actions: DealActions }) {
  const newest = useQuery(newestDeterminationQuery(deal.id));
  const look = newest.data && REQUIREMENTS[newest.data.requirement];
  return (
    <Panel
      title="License determination"
      aside={
        look ? (
          <Chip tone={look.tone} icon={look.icon} label={look.label} />
        ) : (
          newest.data === null && <Chip tone="neutral" icon="question" label="Unknown" />
        )
      }
    >
      <Loaded query={newest} what="the determination">
        {(data) =>
          data ? (
            <Determined deal={deal} newest={data} mayState={actions.stateTransaction} />
          ) : (
            <Unknown deal={deal} mayState={actions.stateTransaction} />
          )
        }
      </Loaded>
    </Panel>
  );
}

function Unknown({ deal, mayState }: { deal: Deal; mayState: boolean }) {
  return (
    <>
      <p>
        Nothing was determined for this deal that you may see. That says neither that it needs a
        license nor that it needs none.
      </p>
      {mayState ? (
        <>
          <p>
            State which items go to whom: what the deal needs is determined at once, and anew
            whenever the rules change.
          </p>
          <StateLink deal={deal} label="State what goes to whom" />
        </>
      ) : (
        <p className="panel__note">
          Its buyer, the anchor of its consortium or the program office states what goes to whom.
        </p>
      )}
    </>
  );
}

interface DeterminedProps {
  deal: Deal;
  newest: DealDetermination;
  mayState: boolean;
}

function Determined({ deal, newest, mayState }: DeterminedProps) {
  return (
    <>
      <p>{REQUIREMENTS[newest.requirement].says}</p>
      <p className="panel__note">
        Determination {newest.number}, by the rules of {day(newest.asOf)}, made{' '}
        <time dateTime={newest.determinedAt}>{moment(newest.determinedAt)}</time>
        {heldByDetermination(deal) && '. It holds the deal, as the hold above says'}.
      </p>
      <AnswerBody answer={asAnswer(newest)}>
        <WhatChanged determination={newest} />
      </AnswerBody>
      <Fold
        title="What goes to whom"
        about={`${counted(newest.transaction.items.length, 'item')}, ${counted(newest.transaction.parties.length, 'party', 'parties')}`}
      >
        <TransactionFacts stated={newest.transaction} />
      </Fold>
      <Fold
        title="Rule versions"
        about={`${counted(newest.rules.length, 'row')} of policy that it rests on`}
      >
        <ul className="tags">
          {newest.rules.map((rule) => (
            <li key={rule}>
              <code>{rule}</code>
            </li>
          ))}
        </ul>
        <p className="panel__note">
          Policy as it was after {counted(newest.policyRevision, 'change')}.
        </p>
      </Fold>
      {newest.number > 1 && <History dealId={deal.id} count={newest.number} />}
      {mayState && <StateLink deal={deal} label="Correct what goes to whom" />}
    </>
  );
}

function StateLink({ deal, label }: { deal: Deal; label: string }) {
  return (
    <Link className="panel__link" to={`/deals/${deal.id}/transaction`}>
      {label}
    </Link>
  );
}
