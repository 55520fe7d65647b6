import { useQuery } from '@tanstack/react-query';
import { NavLink, useSearchParams } from 'react-router';
import { LiveBadge } from '../live/LiveBadge';
import { agencyOf } from '../session/me';
import { useMe } from '../session/useSession';
import { Empty } from '../ui/Empty';
import { Loaded } from '../ui/Loaded';
import { Page } from '../ui/Page';
import { AGENCY_NAMES } from '../vocabulary/agencies';
import { reviewsQuery } from './queries';
import { ReviewTable } from './ReviewTable';

/** An agency's own work list, and all reviews that one may see. */
export default function WorkListPage() {
  const me = useMe();
  const [parameters] = useSearchParams();
  const agency = agencyOf(me);
  const waiting = agency !== null && parameters.get('show') !== 'all';
  const reviews = useQuery(reviewsQuery(waiting ? 'me' : undefined));
  return (
    <Page
      title={waiting ? 'What waits for us' : 'Reviews'}
      kicker={agency ? AGENCY_NAMES[agency] : 'Export review'}
      lead={
        waiting
          ? 'Reviews that need a step of your agency, the nearest due date first.'
          : 'Every export review that you may see.'
      }
      aside={<LiveBadge />}
    >
      {agency && (
        <nav className="tabs" aria-label="Which reviews">
          <NavLink to="/reviews" aria-current={waiting ? 'page' : false}>
            Waits for us
          </NavLink>
          <NavLink to="/reviews?show=all" aria-current={waiting ? false : 'page'}>
            All reviews
          </NavLink>
        </nav>
      )}
      <Loaded query={reviews} what="reviews">
        {(all) =>
          all.length === 0 ? (
            <Empty title={waiting ? 'Nothing waits for your agency' : 'No reviews yet'}>
              <p>New work appears here by itself, as soon as it is yours.</p>
            </Empty>
          ) : (
            <ReviewTable reviews={all} agency={agency} />
          )
        }
      </Loaded>
    </Page>
  );
}
