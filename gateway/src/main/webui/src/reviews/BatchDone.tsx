import { Button } from '@trussworks/react-uswds';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { counted } from '../vocabulary/words';
import { type BatchDraft, type BatchOutcome, doneInWords } from './batch';

interface BatchDoneProps {
  draft: BatchDraft;
  outcome: BatchOutcome;
  onClose: () => void;
}

/** What came of it: how many it was done to, and why the others refused. */
export function BatchDone({ draft, outcome, onClose }: BatchDoneProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="batch" aria-labelledby="batch-done">
      <h2 id="batch-done" ref={heading} tabIndex={-1}>
        {doneInWords(draft, outcome)}
      </h2>
      {outcome.refused.length > 0 && (
        <>
          <p>{counted(outcome.refused.length, 'review')} refused and stayed as before:</p>
          <ul className="batch__refused">
            {outcome.refused.map(({ reviewId, applicationNumber, why }) => (
              <li key={reviewId}>
                <Link to={`/reviews/${reviewId}`}>
                  <code>{applicationNumber}</code>
                </Link>
                : {why}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="form__end">
        <Button type="button" outline onClick={onClose}>
          Close
        </Button>
      </div>
    </section>
  );
}
