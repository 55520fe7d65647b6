import { useQuery } from '@tanstack/react-query';
import { dealQuery } from '../../deals/queries';
import { Chip } from '../../ui/Chip';
import { CommandButton } from '../../ui/CommandButton';
import { Disclosure } from '../../ui/Disclosure';
import { Facts } from '../../ui/Facts';
import { ReasonForm } from '../../ui/form/ReasonForm';
import { Panel } from '../../ui/Panel';
import { AGENCY_NAMES } from '../../vocabulary/agencies';
import { day, moment } from '../../vocabulary/format';
import { LOOKS } from '../AgencyPositions';
import type { Review } from '../queries';
import { POSITIONS } from '../words';
import { type DraftAtHand, sentBackInWords } from './draft';
import { subjectAmong, subjectInWords, subjectsOf } from './subjects';

const TITLES: Record<DraftAtHand['state'], string> = {
  WAITING: 'Recommendation that does not count yet',
  SENT_BACK: 'Recommendation sent back',
  TOO_LATE: 'Recommendation that came too late to count',
};

/** What the reader's agency wrote and what it takes to count, with the second signature for those who may give it. */
export function DraftPanel({ review }: { review: Review }) {
  const { draft } = review;
  const deal = useQuery({ ...dealQuery(review.dealId), enabled: draft != null });
  if (!draft) return null;
  const subjects = deal.data ? subjectsOf(deal.data) : [];
  return (
    <Panel
      title={TITLES[draft.state]}
      tone={draft.state === 'WAITING' ? 'accent' : 'warning'}
      aside={<Chip {...LOOKS[draft.recommendation]} label={POSITIONS[draft.recommendation]} />}
    >
      <p>{standing(draft, dueOf(review, draft))}</p>
      <Facts
        facts={[
          { name: 'Written by', value: `${draft.author}, ${moment(draft.writtenAt)}` },
          { name: 'Reasons', value: draft.reasons },
          { name: 'Legal basis', value: draft.legalBasis },
          { name: 'Conditions', value: draft.conditions?.join('; ') },
          ...(draft.parts ?? []).map((part) => ({
            name: subjectInWords(subjectAmong(subjects, part)),
            value: [POSITIONS[part.recommendation], part.reasons, part.legalBasis]
              .concat(part.conditions)
              .filter(Boolean)
              .join('; '),
          })),
          { name: 'Note for agencies', value: draft.note },
          { name: 'Sent back by', value: sentBackInWords(draft) },
          { name: 'Why', value: draft.sentBackReason },
        ]}
      />
      {draft.state === 'WAITING' && <Signing review={review} draft={draft} />}
    </Panel>
  );
}

function Signing({ review, draft }: { review: Review; draft: DraftAtHand }) {
  const may = (command: string) => review.allowed?.includes(command) ?? false;
  // Nobody signs what they wrote.
  if (draft.mine || (!may('countersign') && !may('send back'))) {
    return (
      <p className="panel__note">
        Another official of {AGENCY_NAMES[draft.agency]} signs it or sends it back. A new
        recommendation takes its place.
      </p>
    );
  }
  const path = `/reviews/${review.id}/recommendations/${draft.agency}`;
  const changes = ['reviews', 'deals'];
  const basedOn = `/reviews/${review.id}`;
  return (
    <>
      {may('countersign') && (
        <CommandButton
          request={{ path: `${path}/countersignature`, basedOn }}
          label="Countersign"
          busyLabel="Signing…"
          changes={changes}
          says={`The recommendation of ${AGENCY_NAMES[draft.agency]} is countersigned and counts.`}
        />
      )}
      {may('send back') && (
        <Disclosure label="Send back…">
          {(close) => (
            <ReasonForm
              label="Send the recommendation back"
              reasonLabel="Why it is sent back"
              hint="For your agency only."
              send="Send back"
              path={`${path}/sending-back`}
              basedOn={basedOn}
              changes={changes}
              says="The recommendation is sent back."
              onDone={close}
              onCancel={close}
            />
          )}
        </Disclosure>
      )}
    </>
  );
}

function dueOf(review: Review, { agency }: DraftAtHand): string {
  const due = review.agencies?.find((each) => each.agency === agency)?.dueOn;
  return due ? day(due) : 'its due date, which is known when the stop ends';
}

function standing({ agency, state, sentBackBy }: DraftAtHand, due: string): string {
  const name = AGENCY_NAMES[agency];
  switch (state) {
    case 'WAITING':
      return `It counts once another official of ${name} countersigns it, until ${due}. Without that, ${name} counts as silent and not objecting.`;
    case 'SENT_BACK':
      return `${sentBackBy ?? 'An official'} sent it back, and it does not count. ${name} can recommend anew until ${due}.`;
    case 'TOO_LATE':
      return `It was not countersigned by ${due}: ${name} counts as silent and not objecting (15 CFR 750.4(d)).`;
  }
}
