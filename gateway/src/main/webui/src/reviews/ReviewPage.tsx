import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { AtSubmissionPanel } from '../determinations/AtSubmissionPanel';
import { isHeld } from '../deals/board/grouping';
import { dealQuery } from '../deals/queries';
import { LayersPanel } from '../deals/page/LayersPanel';
import { Holds } from '../deals/page/Holds';
import { TimelinePanel } from '../deals/page/TimelinePanel';
import { LiveBadge } from '../live/LiveBadge';
import { useOrganizationNames } from '../organizations/queries';
import { agencyOf, has } from '../session/me';
import { useMe } from '../session/useSession';
import { Facts } from '../ui/Facts';
import { Loaded } from '../ui/Loaded';
import { Page } from '../ui/Page';
import { Panel } from '../ui/Panel';
import { AGENCY_NAMES } from '../vocabulary/agencies';
import { countryName } from '../vocabulary/countries';
import { day } from '../vocabulary/format';
import { inWords } from '../vocabulary/words';
import { AgencyPositions } from './AgencyPositions';
import { AppealPanel } from './appeal/AppealPanel';
import { ClockPanel } from './ClockPanel';
import { DueDate } from './DueDate';
import { InHand } from './InHand';
import { isOver, type Review, reviewQuery, staffQuery } from './queries';
import { BodiesPanel } from './BodiesPanel';
import { DecisionPanel } from './decision/DecisionPanel';
import { DecisionTask } from './decision/DecisionTask';
import { ReviewChip } from './ReviewChip';
import { ReviewTask } from './ReviewTask';
import { StatusPanel } from './StatusPanel';
import { StepsPanel } from './StepsPanel';
import { DraftHistory } from './work/DraftHistory';
import { DraftPanel } from './work/DraftPanel';
import { LetterLink } from './work/LetterLink';
import { PositionsPanel } from './work/PositionsPanel';
import { PrecedentsPanel } from './work/PrecedentsPanel';
import { QuestionsPanel } from './work/QuestionsPanel';

export default function ReviewPage() {
  const { reviewId = '' } = useParams();
  const review = useQuery(reviewQuery(reviewId));
  return (
    <Page
      kicker={
        <>
          <Link to="/reviews">Reviews</Link>{' '}
          {review.data && <code>{review.data.applicationNumber}</code>}
        </>
      }
      title={review.data?.dealTitle ?? 'Review'}
      aside={
        <>
          {review.data && <ReviewChip review={review.data} />}
          <LiveBadge />
        </>
      }
    >
      <Loaded query={review} what="the review">
        {(data) => <ReviewBody review={data} />}
      </Loaded>
    </Page>
  );
}

function ReviewBody({ review }: { review: Review }) {
  const me = useMe();
  const nameOf = useOrganizationNames();
  const deal = useQuery(dealQuery(review.dealId));
  const ours = agencyOf(me);
  const agency = has(me, 'agency-reviewer') ? ours : null;
  useQuery({ ...staffQuery, enabled: ours !== null });
  return (
    <>
      <StatusPanel review={review} />
      {deal.data && <Holds deal={deal.data} maySubstitute={false} />}
      <div className="split">
        <div className="split__main">
          <DraftPanel review={review} />
          <DraftHistory review={review} />
          <ReviewTask review={review} agency={agency} />
          <DecisionTask review={review} held={deal.data !== undefined && isHeld(deal.data)} />
          <DecisionPanel review={review} />
          <QuestionsPanel review={review} />
          <PositionsPanel review={review} />
          <BodiesPanel review={review} />
          <AppealPanel review={review} />
          <StepsPanel review={review} />
          <Loaded query={deal} what="the deal">
            {(data) => (
              <>
                {data.endUse && (
                  <Panel title="End use">
                    <p className="prose">{data.endUse}</p>
                    {data.endUser && (
                      <p className="panel__note">
                        End user: {data.endUser.name}, {countryName(data.endUser.country)}
                      </p>
                    )}
                  </Panel>
                )}
                <LayersPanel deal={data} />
              </>
            )}
          </Loaded>
          <PrecedentsPanel review={review} />
          <TimelinePanel dealId={review.dealId} />
        </div>
        <div className="split__side">
          {ours && !isOver(review) && (
            <Panel title={`In hand at ${AGENCY_NAMES[ours]}`}>
              <InHand review={review} />
            </Panel>
          )}
          <Panel title="Application">
            <Facts
              facts={[
                { name: 'Number', value: <code>{review.applicationNumber}</code> },
                {
                  name: 'Applicant',
                  value: review.applicantOrganizationId && nameOf(review.applicantOrganizationId),
                },
                { name: 'Destination', value: countryName(review.destination) },
                { name: 'Submitted', value: day(review.createdAt) },
                {
                  name: 'Wanted',
                  value: review.allOrNothing && 'The whole or nothing: no approval of a part',
                },
                {
                  name: 'Replaces',
                  value: review.replacesLicenseId && (
                    <Link to={`/licenses/${review.replacesLicenseId}`}>A license</Link>
                  ),
                },
                { name: 'Registered', value: day(review.registeredOn) },
                { name: 'Referred', value: day(review.referredOn) },
                {
                  name: 'Recommendations due',
                  value: <DueDate date={review.recommendationsDueOn} done={isOver(review)} />,
                },
                { name: 'Outcome', value: review.outcome && inWords(review.outcome) },
              ]}
            />
            <Link className="panel__link" to={`/deals/${review.dealId}`}>
              Open the deal
            </Link>
            <LetterLink review={review} />
          </Panel>
          <AtSubmissionPanel kept={review.determination} />
          {review.registeredOn && <ClockPanel reviewId={review.id} />}
          <AgencyPositions review={review} />
        </div>
      </div>
    </>
  );
}
