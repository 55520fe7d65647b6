import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { has, isAgency, isCompany } from '../../session/me';
import { useMe } from '../../session/useSession';
import { reviewQuery } from '../../reviews/queries';
import { ReviewChip } from '../../reviews/ReviewChip';
import { Facts } from '../../ui/Facts';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Panel';
import { day } from '../../vocabulary/format';
import { inWords } from '../../vocabulary/words';
import type { Deal } from '../model';

/** Where the export review stands, as far as this person may know. */
export function ReviewPanel({ deal }: { deal: Deal }) {
  const me = useMe();
  if (!deal.reviewId) {
    return (
      <Panel title="Export review">
        <p className="panel__note">
          Not submitted yet. The anchor of the consortium submits it once the deal is ready.
        </p>
      </Panel>
    );
  }
  const mayOpen = isAgency(me) || isCompany(me) || has(me, 'program-office', 'auditor', 'buyer');
  return <Submitted reviewId={deal.reviewId} mayOpen={mayOpen} />;
}

function Submitted({ reviewId, mayOpen }: { reviewId: string; mayOpen: boolean }) {
  const review = useQuery(reviewQuery(reviewId));
  return (
    <Panel title="Export review" aside={review.data && <ReviewChip review={review.data} />}>
      <Loaded query={review} what="the review">
        {(data) => (
          <>
            <Facts
              facts={[
                { name: 'Application', value: <code>{data.applicationNumber}</code> },
                { name: 'Registered', value: day(data.registeredOn) },
                { name: 'Referred', value: day(data.referredOn) },
                {
                  name: 'Recommendations due',
                  value: data.recommendationsDueOn && day(data.recommendationsDueOn),
                },
                { name: 'Outcome', value: data.outcome && inWords(data.outcome) },
              ]}
            />
            {mayOpen && (
              <Link className="panel__link" to={`/reviews/${data.id}`}>
                Open the review
              </Link>
            )}
          </>
        )}
      </Loaded>
    </Panel>
  );
}
