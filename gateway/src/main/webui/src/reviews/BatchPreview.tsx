import { Alert, AlertHeading, Button } from '@trussworks/react-uswds';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { Problem } from '../api/problem';
import { ProblemAlert } from '../ui/ProblemAlert';
import { day } from '../vocabulary/format';
import { counted } from '../vocabulary/words';
import { actInWords, type BatchDraft, type BatchPreview as Preview } from './batch';
import { filterInWords, type ReviewFilter } from './queue';

interface BatchPreviewProps {
  draft: BatchDraft;
  filter: ReviewFilter;
  preview: Preview;
  acting: boolean;
  looking: boolean;
  problem: Problem | undefined;
  onAct: () => void;
  onLookAgain: () => void;
  onBack: () => void;
}

/** How many reviews it would be done to and which, and the one button that does it to exactly those. */
export function BatchPreview(props: BatchPreviewProps) {
  const { draft, filter, preview, acting, looking, problem } = props;
  const { count, refused, first, selection } = preview;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [selection]);
  const changed = problem?.status === 409;
  const which = filterInWords(filter);
  return (
    <section className="batch" aria-labelledby="batch-preview">
      <h2 id="batch-preview" ref={heading} tabIndex={-1}>
        {count === 0 ? 'No review of your queue fits' : actInWords(draft, count)}
        {count > 0 && '?'}
      </h2>
      {count > 0 && (
        <>
          <p>
            {counted(count, 'review')} of your queue{which && ` ${which}`}.{' '}
            {refused > 0 && (
              <strong>
                {refused === count ? 'All of them' : `${refused} of them`} would refuse, as they are
                now, and stay as they are.
              </strong>
            )}
          </p>
          <p>{count > first.length ? `The ${first.length} that are due first:` : 'These:'}</p>
          <ol className="batch__first">
            {first.map((review) => (
              <li key={review.reviewId}>
                <Link to={`/reviews/${review.reviewId}`}>{review.dealTitle}</Link>{' '}
                <code>{review.applicationNumber}</code>
                {review.dueOn && <span> due {day(review.dueOn)}</span>}
              </li>
            ))}
          </ol>
        </>
      )}
      {problem && changed && (
        <Alert type="error" validation role="alert">
          <AlertHeading level="h3">The queue has changed</AlertHeading>
          <p className="usa-alert__text">
            {problem.detail ?? 'Other reviews fit now, and nothing was done.'}
          </p>
        </Alert>
      )}
      {problem && !changed && <ProblemAlert problem={problem} headingLevel="h3" />}
      <div className="form__end">
        {changed ? (
          <Button type="button" aria-disabled={looking} onClick={props.onLookAgain}>
            Look again
          </Button>
        ) : (
          count > 0 && (
            <Button
              type="button"
              aria-disabled={acting}
              onClick={() => {
                if (!acting) props.onAct();
              }}
            >
              {acting ? 'Working…' : actInWords(draft, count)}
            </Button>
          )
        )}
        <Button type="button" unstyled onClick={props.onBack}>
          Choose something else
        </Button>
      </div>
    </section>
  );
}
