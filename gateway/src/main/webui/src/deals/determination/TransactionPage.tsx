import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from 'react-router';
import { useCommand } from '../../api/useCommand';
import { PLACES, transactionBody, transactionRules } from '../../determinations/transaction';
import { TransactionFields } from '../../determinations/TransactionFields';
import { REQUIREMENTS } from '../../determinations/words';
import { useSay } from '../../shell/notice';
import { FormFrame } from '../../ui/form/FormFrame';
import { useForm } from '../../ui/form/useForm';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import type { Deal } from '../model';
import { dealQuery } from '../queries';
import { type DealDetermination, draftFor } from './model';
import { newestDeterminationQuery } from './queries';

/** The parties of a deal state what goes to whom; what it needs is determined at once. */
export default function TransactionPage() {
  const { dealId = '' } = useParams();
  const deal = useQuery(dealQuery(dealId));
  const newest = useQuery(newestDeterminationQuery(dealId));
  return (
    <Page
      title="What goes to whom"
      kicker={<Link to={`/deals/${dealId}`}>{deal.data?.title ?? 'Deal'}</Link>}
      lead="Whether the deal needs a license is determined from this at once, and anew whenever the rules change. What you leave empty is unknown, and never taken for a no."
    >
      <Loaded query={deal} what="the deal">
        {(one) => (
          <Loaded query={newest} what="what was stated">
            {(last) => <TransactionForm deal={one} last={last} />}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

function TransactionForm({ deal, last }: { deal: Deal; last: DealDetermination | null }) {
  const navigate = useNavigate();
  const say = useSay();
  const page = `/deals/${deal.id}`;
  const command = useCommand<DealDetermination>({
    changes: ['deals'],
    onDone: ({ requirement }) => {
      say(`Determined: ${REQUIREMENTS[requirement].label.toLowerCase()}.`, page);
      void navigate(page);
    },
  });
  const form = useForm({
    problem: command.error?.problem,
    places: PLACES,
    initial: draftFor(deal, last?.transaction),
    rules: transactionRules,
    onSubmit: (draft) =>
      command.mutate({
        method: 'PUT',
        path: `${page}/transaction`,
        body: transactionBody(draft),
        basedOn: page,
      }),
  });
  return (
    <div className="form-page">
      <FormFrame
        form={form}
        label="What goes to whom"
        send="State and determine"
        headingLevel="h2"
        sending={command.isPending}
        problem={command.error?.problem}
        onCancel={() => void navigate(page)}
      >
        <TransactionFields form={form} />
      </FormFrame>
    </div>
  );
}
