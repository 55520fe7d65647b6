import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { dealQuery } from '../../deals/queries';
import { Conditions } from '../../ui/Conditions';
import { Facts } from '../../ui/Facts';
import { Panel } from '../../ui/Panel';
import { inWords } from '../../vocabulary/words';
import type { Review } from '../queries';
import { ReviewChip } from '../ReviewChip';

/** What was decided: for which items, under which conditions and why; nothing before. */
export function DecisionPanel({ review }: { review: Review }) {
  const deal = useQuery({ ...dealQuery(review.dealId), enabled: review.outcome != null });
  if (!review.outcome) return null;
  const { conditions = [], citations = [], denied = [], reasons } = review;
  const nameOf = (offeringId: string) =>
    deal.data?.consortium?.members.find((member) => member.offeringId === offeringId)
      ?.offeringName ?? 'An item that left the deal';
  return (
    <Panel title="Decision" aside={<ReviewChip review={review} />}>
      <Facts
        facts={[
          { name: 'Outcome', value: inWords(review.outcome) },
          { name: 'Reasons', value: reasons },
        ]}
      />
      {denied.length > 0 && (
        <>
          <h3 className="panel__sub">Denied while the rest was approved</h3>
          <ul className="plain-list">
            {denied.map((item) => (
              <li key={item.offeringId}>
                <strong>{nameOf(item.offeringId)}</strong>: {item.reasons}
                <span className="listing__sub">{item.legalBasis}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {conditions.length > 0 && (
        <>
          <h3 className="panel__sub">Conditions of the decision</h3>
          <Conditions conditions={conditions} citations={citations} />
        </>
      )}
      {deal.data?.licenseId && deal.data.reviewId === review.id && (
        <Link className="panel__link" to={`/licenses/${deal.data.licenseId}`}>
          Open the license
        </Link>
      )}
    </Panel>
  );
}
