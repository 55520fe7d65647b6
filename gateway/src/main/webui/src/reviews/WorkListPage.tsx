import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { LiveBadge } from '../live/LiveBadge';
import { agencyOf } from '../session/me';
import { useMe } from '../session/useSession';
import { Disclosure } from '../ui/Disclosure';
import { Empty } from '../ui/Empty';
import { Loaded } from '../ui/Loaded';
import { Page } from '../ui/Page';
import { type Agency, AGENCY_NAMES } from '../vocabulary/agencies';
import { counted } from '../vocabulary/words';
import { ActOnMany } from './ActOnMany';
import { isOver, MOST_REVIEWS, type Review, reviewsQuery, staffQuery } from './queries';
import { type FilterField, filterOf, isNarrowed, type ReviewFilter } from './queue';
import { QueueFilters } from './QueueFilters';
import { ReviewTabs } from './ReviewTabs';
import { ReviewTable } from './ReviewTable';

/** An agency's own work list, and all reviews that one may see. */
export default function WorkListPage() {
  const me = useMe();
  const [parameters, setParameters] = useSearchParams();
  const agency = agencyOf(me);
  const waiting = agency !== null && parameters.get('show') !== 'all';
  const filter = filterOf(parameters, waiting);
  const reviews = useQuery(reviewsQuery(filter));
  // Whoever opens their list can be given reviews from then on.
  useQuery({ ...staffQuery, enabled: agency !== null });
  const change = (field: FilterField, value: string) =>
    setParameters(
      (now) => {
        if (value) now.set(field, value);
        else now.delete(field);
        return now;
      },
      { replace: true },
    );
  const clear = () => setParameters(waiting ? {} : { show: 'all' }, { replace: true });
  return (
    <Page
      title={waiting ? 'What waits for us' : 'Reviews'}
      kicker={agency ? AGENCY_NAMES[agency] : 'Export review'}
      lead={
        waiting
          ? 'Reviews that need a step of your agency, the nearest legal day first.'
          : 'Every export review that you may see.'
      }
      aside={<LiveBadge />}
    >
      <ReviewTabs shown={waiting ? 'waiting' : 'all'} />
      <QueueFilters filter={filter} onChange={change} onClear={clear} />
      {agency && waiting && (
        // Another filter is about other reviews: what was seen of the old ones no longer counts.
        <Disclosure key={JSON.stringify(filter)} label="Act on many…">
          {(close) => <ActOnMany filter={filter} agency={agency} onClose={close} />}
        </Disclosure>
      )}
      <Loaded query={reviews} what="reviews">
        {(all) => <Reviews reviews={all} filter={filter} agency={agency} />}
      </Loaded>
    </Page>
  );
}

interface ReviewsProps {
  reviews: Review[];
  filter: ReviewFilter;
  agency: Agency | null;
}

function Reviews({ reviews, filter, agency }: ReviewsProps) {
  const queue = filter.waitingFor === 'me';
  const narrowed = isNarrowed(filter);
  if (reviews.length === 0) {
    return (
      <Empty title={emptyTitle(queue, narrowed)}>
        <p>
          {narrowed
            ? 'Show all again, or change what narrows the list.'
            : 'New work appears here by itself, as soon as it is yours.'}
        </p>
      </Empty>
    );
  }
  return (
    <>
      <p className="page__count" role="status">
        {reviews.length < MOST_REVIEWS
          ? counted(reviews.length, 'review')
          : `The first ${counted(MOST_REVIEWS, 'review')}; narrow the list to see others`}
      </p>
      <ReviewTable reviews={queue ? reviews : byDay(reviews)} agency={agency} />
    </>
  );
}

function emptyTitle(queue: boolean, narrowed: boolean): string {
  if (narrowed) return 'No review fits';
  return queue ? 'Nothing waits for your agency' : 'No reviews yet';
}

// Decided ones come last; of the others those without a due date come first: nobody has begun with them.
function byDay(reviews: Review[]): Review[] {
  const key = (review: Review) =>
    `${isOver(review) ? 'over' : ''}${review.recommendationsDueOn ?? ''}${review.createdAt}`;
  return [...reviews].sort((a, b) => key(a).localeCompare(key(b)));
}
