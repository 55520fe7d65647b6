import { useMe } from '../session/useSession';
import { isOfficial } from '../session/me';
import { CommandButton } from '../ui/CommandButton';
import { Disclosure } from '../ui/Disclosure';
import { HandOnForm } from './HandOnForm';
import type { Review } from './queries';

const CHANGES = ['reviews', 'agency-staff'];

interface InHandProps {
  review: Review;
  /** In a row of a table: links instead of buttons, and nothing that the row says already. */
  row?: boolean;
}

/**
 * Who of the reader's agency has a review in hand, and what the reader may do about it: reviewers take what is free and hand on what is
 * theirs, officials hand on everything.
 */
export function InHand({ review, row = false }: InHandProps) {
  const me = useMe();
  const { assignee } = review;
  const mine = assignee?.subject === me.subject;
  const open = (review.allowed ?? []).includes('assign');
  const official = isOfficial(me);
  const of = ` ${review.applicationNumber}`;
  const give = assignee ? 'Hand on' : 'Assign';
  return (
    <div className="in-hand">
      <p>{mine ? 'You' : (assignee?.name ?? 'Nobody')}</p>
      {open && (!assignee || mine || official) && (
        // One button for both: it keeps the focus when its meaning turns.
        <CommandButton
          request={{ path: `/reviews/${review.id}/assignment${assignee ? '/release' : ''}` }}
          label={assignee ? 'Release' : 'Take'}
          name={`${assignee ? 'Release' : 'Take'}${of}`}
          busyLabel={assignee ? 'Releasing…' : 'Taking…'}
          changes={CHANGES}
          says={assignee ? `${review.applicationNumber} is free again.` : `You have${of} in hand.`}
          link={row}
          outline={!row}
        />
      )}
      {open && (mine || official) && (
        <Disclosure label={`${give}…`} name={`${give}${of}…`} weight={row ? 'link' : 'quiet'}>
          {(close) => <HandOnForm review={review} onDone={close} />}
        </Disclosure>
      )}
      {open && !row && assignee && !mine && !official && (
        <p className="panel__note">{assignee.name} or an official of your agency hands it on.</p>
      )}
    </div>
  );
}
