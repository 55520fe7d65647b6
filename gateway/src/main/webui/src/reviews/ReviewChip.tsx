import { Chip } from '../ui/Chip';
import { inWords } from '../vocabulary/words';
import type { Review } from './queries';
import { REVIEW_STATES } from './words';

export function ReviewChip({ review }: { review: Review }) {
  if (review.state === 'WITHDRAWN') return <Chip tone="neutral" icon="cross" label="Withdrawn" />;
  if (review.state !== 'DECIDED') {
    return <Chip tone="accent" icon="eye" label={REVIEW_STATES[review.state]} />;
  }
  const denied = review.outcome === 'DENIED' || review.outcome === 'RETURNED_WITHOUT_ACTION';
  return (
    <Chip
      tone={denied ? 'danger' : 'success'}
      icon={denied ? 'cross' : 'check'}
      label={review.outcome ? inWords(review.outcome) : 'Decided'}
    />
  );
}
