import { useQuery } from '@tanstack/react-query';
import { dealQuery } from '../../deals/queries';
import { Disclosure } from '../../ui/Disclosure';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Panel';
import type { Review, ReviewState } from '../queries';
import { positionsQuery } from '../work/positions';
import { taskOf } from '../words';
import { DecisionForm } from './DecisionForm';
import { itemsOf } from './items';

/** Where deciding is not the usual next step, and what it is called there. */
const UNUSUAL: Partial<Record<ReviewState, { label: string; says: string }>> = {
  BIS_INITIAL_REVIEW: {
    label: 'Decide without a referral…',
    says: 'Before State, War and Energy have seen it, Commerce can only say that no license is required, or deny it.',
  },
  INTENT_TO_DENY: {
    label: 'Decide otherwise…',
    says: 'The intent becomes a denial by itself on its day. Until then an official can decide anything else, for example after the answer of the applicant.',
  },
};

interface DecisionTaskProps {
  review: Review;
  /** Whether something holds the deal: nothing is decided meanwhile. */
  held: boolean;
}

/** What Commerce may decide now and on whose word, with the form; nothing where it is not for the reader, or not yet. */
export function DecisionTask({ review, held }: DecisionTaskProps) {
  const may = review.allowed?.includes('decide') ?? false;
  const positions = useQuery({ ...positionsQuery(review.id), enabled: may });
  const deal = useQuery({ ...dealQuery(review.dealId), enabled: may });
  if (!may || !positions.data) return null;
  const { prospect, parts } = positions.data;
  const task = taskOf(review, 'COMMERCE');
  if (prospect.outcomes.length === 0 && task === null) return null;
  const unusual = UNUSUAL[review.state];
  const form = (
    <Loaded query={deal} what="the deal">
      {(data) => (
        <DecisionForm review={review} positions={positions.data} items={itemsOf(data, parts)} />
      )}
    </Loaded>
  );
  return (
    <Panel
      title={unusual ? 'Decide now' : (task ?? 'Decide')}
      {...(!unusual && { tone: 'accent' as const })}
    >
      {held && (
        <p>
          <strong>The deal is on hold.</strong> A decision is recorded only after the hold is
          lifted; the clock of the review runs on.
        </p>
      )}
      {unusual && <p>{unusual.says}</p>}
      {prospect.outcomes.length === 0 && (
        <p>
          <strong>Nothing can be decided yet.</strong> {prospect.why}
        </p>
      )}
      {prospect.outcomes.length > 0 &&
        (unusual ? <Disclosure label={unusual.label}>{() => form}</Disclosure> : form)}
    </Panel>
  );
}
