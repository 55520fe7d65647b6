import { Panel } from '../ui/Panel';
import { day } from '../vocabulary/format';
import type { Review } from './queries';
import { outlookInWords } from './outlook';

/** Where a review is and what comes next, in words for everybody, and when a decision can be expected. */
export function StatusPanel({ review }: { review: Review }) {
  const { inWords, expectedDecision } = review;
  if (!inWords) return null;
  return (
    <Panel title="Where it is">
      <dl className="status">
        <div>
          <dt>Now</dt>
          <dd>{withDays(inWords.now)}</dd>
        </div>
        <div>
          <dt>Next</dt>
          <dd>{withDays(inWords.next)}</dd>
        </div>
        {expectedDecision && (
          <div>
            <dt>Expected decision</dt>
            <dd>
              {outlookInWords(expectedDecision)}
              <span className="status__basis">
                {expectedDecision.basis} This is an estimate and binds nobody.
              </span>
            </dd>
          </div>
        )}
      </dl>
    </Panel>
  );
}

/** Services write days as 2026-07-22, people read them as Jul 22, 2026. */
function withDays(sentence: string): string {
  return sentence.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (date) => day(date));
}
