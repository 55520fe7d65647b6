import { apiAddress } from '../../api/http';
import type { Review } from '../queries';

/** The letter to the applicant as a PDF, where there is one; whoever sees the review may read it. */
export function LetterLink({ review }: { review: Review }) {
  const denying = review.state === 'INTENT_TO_DENY';
  if (!denying && !review.outcome) return null;
  return (
    <a
      className="panel__link"
      href={apiAddress(`/reviews/${review.id}/letter.pdf`)}
      type="application/pdf"
    >
      {denying ? 'Notice of the intent to deny' : 'Decision letter'} (PDF)
    </a>
  );
}
