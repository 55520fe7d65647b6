import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { InvitationAnswer } from '../consortia/InvitationAnswer';
import { type Consortium, consortiaQuery, invitationOf } from '../consortia/queries';
import { dealsQuery } from '../deals/queries';
import { LiveBadge } from '../live/LiveBadge';
import { useOrganizationNames } from '../organizations/queries';
import { has } from '../session/me';
import { useMe } from '../session/useSession';
import { Chip, type ChipTone } from '../ui/Chip';
import { Empty } from '../ui/Empty';
import { Facts } from '../ui/Facts';
import { Loaded } from '../ui/Loaded';
import { Page } from '../ui/Page';
import { day } from '../vocabulary/format';
import { slotName } from '../vocabulary/layers';
import { inWords, listed } from '../vocabulary/words';

const ORDER = ['PENDING', 'ACCEPTED', 'DECLINED'];
const TONES: Record<string, ChipTone> = {
  PENDING: 'info',
  ACCEPTED: 'success',
  DECLINED: 'danger',
};

/** The consortia that a company is asked to join, unanswered ones first. */
export default function InvitationsPage() {
  const me = useMe();
  const id = me.organization?.id ?? '';
  const consortia = useQuery(consortiaQuery());
  return (
    <Page
      title="Invitations"
      kicker={me.organization?.name}
      lead="A consortium is formed when every invited company has accepted."
      aside={<LiveBadge />}
    >
      <Loaded query={consortia} what="invitations">
        {(all) => {
          const mine = all
            .filter((one) => invitationOf(one, id) !== undefined)
            .sort((a, b) => rank(a, id) - rank(b, id) || b.createdAt.localeCompare(a.createdAt));
          return mine.length === 0 ? (
            <Empty title="No invitations yet">
              <p>You are invited when a buyer selects a consortium with one of your offerings.</p>
            </Empty>
          ) : (
            <ul className="cards">
              {mine.map((one) => (
                <InvitationCard key={one.id} consortium={one} organizationId={id} />
              ))}
            </ul>
          );
        }}
      </Loaded>
    </Page>
  );
}

function rank(consortium: Consortium, organizationId: string): number {
  return ORDER.indexOf(invitationOf(consortium, organizationId)?.state ?? '');
}

function InvitationCard(props: { consortium: Consortium; organizationId: string }) {
  const { consortium, organizationId } = props;
  const me = useMe();
  const nameOf = useOrganizationNames();
  const deals = useQuery(dealsQuery);
  const deal = deals.data?.find((one) => one.id === consortium.dealId);
  const state = invitationOf(consortium, organizationId)?.state ?? 'PENDING';
  const parts = consortium.members
    .filter((member) => member.organizationId === organizationId)
    .map((member) =>
      member.componentSlot ? slotName(member.componentSlot) : inWords(member.role),
    );
  const others = new Set(
    consortium.members
      .map((member) => member.organizationId)
      .filter((id) => id !== organizationId && id !== consortium.anchorOrganizationId),
  );
  return (
    <li className="card">
      <div className="card__head">
        <h2>
          {consortium.dealId ? (
            <Link to={`/deals/${consortium.dealId}`}>{deal?.title ?? 'A deal'}</Link>
          ) : (
            'Pre-set consortium'
          )}
        </h2>
        <Chip
          tone={TONES[state] ?? 'neutral'}
          label={state === 'PENDING' ? 'Invited' : inWords(state)}
        />
      </div>
      <Facts
        facts={[
          { name: 'Your part', value: parts.length > 0 ? listed(parts) : null },
          { name: 'Anchor', value: nameOf(consortium.anchorOrganizationId) },
          { name: 'With', value: others.size > 0 ? listed([...others].map(nameOf)) : null },
          { name: 'Invited', value: day(consortium.createdAt) },
        ]}
      />
      {state === 'PENDING' && has(me, 'company-admin') && <InvitationAnswer {...props} />}
      {state === 'PENDING' && !has(me, 'company-admin') && (
        <p className="panel__note">An administrator of your company answers the invitation.</p>
      )}
    </li>
  );
}
