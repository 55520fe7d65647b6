import { Chip, type ChipTone } from '../../ui/Chip';
import { Facts } from '../../ui/Facts';
import type { IconName } from '../../ui/Icon';
import { Panel } from '../../ui/Panel';
import { AGENCY_NAMES } from '../../vocabulary/agencies';
import { moment } from '../../vocabulary/format';
import type { Review } from '../queries';
import { POSITIONS } from '../words';
import { type RecommendationAsDraft, sentBackInWords } from './draft';

const STATES: Record<
  RecommendationAsDraft['state'],
  { tone: ChipTone; icon: IconName; label: string }
> = {
  WAITING: { tone: 'warning', icon: 'clock', label: 'Waits for a signature' },
  SENT_BACK: { tone: 'warning', icon: 'pause', label: 'Sent back' },
  TOO_LATE: { tone: 'danger', icon: 'alert', label: 'Too late' },
  REPLACED: { tone: 'neutral', icon: 'cross', label: 'Replaced' },
  COUNTERSIGNED: { tone: 'success', icon: 'check', label: 'Countersigned' },
};

/** What the reader's agency wrote before, in the order in which it was written; no other agency reads it. */
export function DraftHistory({ review: { draft, drafts } }: { review: Review }) {
  const before = (drafts ?? []).filter(({ id }) => id !== draft?.id);
  const [first] = before;
  if (!first) return null;
  return (
    <Panel title={`${draft ? 'Earlier drafts' : 'Drafts'} of ${AGENCY_NAMES[first.agency]}`}>
      <p className="panel__note">Only {AGENCY_NAMES[first.agency]} reads these.</p>
      <ol className="positions">
        {before.map((one, index) => (
          <Written key={one.id} draft={one} number={index + 1} />
        ))}
      </ol>
    </Panel>
  );
}

function Written({ draft, number }: { draft: RecommendationAsDraft; number: number }) {
  return (
    <li>
      <div className="positions__head">
        <h3>
          Draft {number}: {POSITIONS[draft.recommendation]}
        </h3>
        <Chip {...STATES[draft.state]} />
      </div>
      <Facts
        facts={[
          { name: 'Written by', value: `${draft.author}, ${moment(draft.writtenAt)}` },
          { name: 'Reasons', value: draft.reasons },
          { name: 'Legal basis', value: draft.legalBasis },
          { name: 'Conditions', value: draft.conditions?.join('; ') },
          { name: 'Note for agencies', value: draft.note },
          { name: 'Sent back by', value: sentBackInWords(draft) },
          { name: 'Why', value: draft.sentBackReason },
          { name: 'Countersigned by', value: draft.countersignedBy },
        ]}
      />
    </li>
  );
}
