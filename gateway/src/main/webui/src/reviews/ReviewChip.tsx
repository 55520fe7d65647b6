import { Chip } from '../ui/Chip';
import { inWords } from '../vocabulary/words';
import { isOver, type Review } from './queries';
import { REVIEW_STATES } from './words';

export function ReviewChip({ review }: { review: Review }) {
  if (review.state === 'WITHDRAWN') return <Chip tone="neutral" icon="cross" label="Withdrawn" />;
  if (review.state === 'INTENT_TO_DENY') {
    return <Chip tone="warning" icon="cross" label={REVIEW_STATES[review.state]} />;
  }
  if (!isOver(review)) {
    return <Chip tone="accent" icon="eye" label={REVIEW_STATES[review.state]} />;
  }
  const denied = review.outcome === 'DENIED' || review.state === 'RETURNED';
  return (
    <Chip
      tone={denied ? 'danger' : 'success'}
      icon={denied ? 'cross' : 'check'}
      label={review.outcome ? inWords(review.outcome) : 'Decided'}
    />
  );
}
