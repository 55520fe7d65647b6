import { CommandButton } from '../ui/CommandButton';
import { Panel } from '../ui/Panel';
import { AGENCY_NAMES, type Agency } from '../vocabulary/agencies';
import type { Review, ReviewState } from './queries';
import { RecommendationForm } from './RecommendationForm';
import { taskOf } from './words';

const CHANGES = ['reviews', 'deals', 'licenses'];

interface ReviewTaskProps {
  review: Review;
  agency: Agency | null;
}

/** The one step that waits for the reader's agency, with the form to take it; what Commerce decides has a panel of its own. */
export function ReviewTask({ review, agency }: ReviewTaskProps) {
  const task = taskOf(review, agency);
  if (task === null || agency === null || (agency === 'COMMERCE' && decides(review))) return null;
  const basedOn = `/reviews/${review.id}`;
  return (
    <Panel title={task} tone="accent">
      {agency !== 'COMMERCE' && review.state === 'INTERAGENCY_REVIEW' && (
        // What is sent back while the page is open is filled in as well.
        <RecommendationForm
          key={review.draft?.state}
          review={review}
          agencyName={AGENCY_NAMES[agency]}
        />
      )}
      {agency === 'COMMERCE' && review.state === 'SUBMITTED' && (
        <>
          <p>The clock starts on the day of registration (15 CFR 750.4): day 0.</p>
          <CommandButton
            request={{ path: `${basedOn}/registration`, basedOn }}
            label="Register the application"
            busyLabel="Registering…"
            changes={CHANGES}
            says="The application is registered."
          />
        </>
      )}
      {agency === 'COMMERCE' && review.state === 'BIS_INITIAL_REVIEW' && (
        <>
          <p>
            State, War and Energy receive the application at the same time and have 30 calendar days
            to recommend.
          </p>
          <CommandButton
            request={{ path: `${basedOn}/referral`, basedOn }}
            label="Refer to State, War and Energy"
            busyLabel="Referring…"
            changes={CHANGES}
            says="The application is referred to State, War and Energy."
          />
        </>
      )}
      {ELSEWHERE.includes(review.state) && (
        <p>What your agency may do now is offered below, under “Other steps”.</p>
      )}
    </Panel>
  );
}

const ELSEWHERE: readonly ReviewState[] = ['OC_REVIEW', 'ACEP_REVIEW', 'EARB_REVIEW', 'PRESIDENT'];

function decides({ state, allowed = [] }: Review): boolean {
  return allowed.includes('decide') && state !== 'BIS_INITIAL_REVIEW';
}
