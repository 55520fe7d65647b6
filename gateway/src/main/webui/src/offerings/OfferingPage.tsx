import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { AttestationsPanel } from '../attestations/AttestationsPanel';
import { CertificationChip } from '../certifications/CertificationChip';
import { LiveBadge } from '../live/LiveBadge';
import { useOrganizationNames } from '../organizations/queries';
import { belongsTo, isCompany } from '../session/me';
import { useMe } from '../session/useSession';
import { Chip } from '../ui/Chip';
import { Facts } from '../ui/Facts';
import { LayerTag } from '../ui/LayerTag';
import { Loaded } from '../ui/Loaded';
import { Page } from '../ui/Page';
import { Panel } from '../ui/Panel';
import { countryName } from '../vocabulary/countries';
import { day, money, share } from '../vocabulary/format';
import { slotName } from '../vocabulary/layers';
import { capacityText, statedCountry, workloadsText } from '../vocabulary/supply';
import { counted, inWords, listed } from '../vocabulary/words';
import { OfferingSteps } from './OfferingSteps';
import { type Offering, offeringQuery } from './queries';

/** One offering: what it is, its certificate, and what it was validated with. */
export default function OfferingPage() {
  const { offeringId = '' } = useParams();
  const me = useMe();
  const nameOf = useOrganizationNames();
  const offering = useQuery(offeringQuery(offeringId));
  const own = offering.data !== undefined && belongsTo(me, offering.data.organizationId);
  return (
    <Page
      kicker={
        own && isCompany(me) ? (
          <Link to="/company">{nameOf(offering.data.organizationId)}</Link>
        ) : (
          offering.data && nameOf(offering.data.organizationId)
        )
      }
      title={offering.data?.name ?? 'Offering'}
      {...(offering.data?.description ? { lead: offering.data.description } : {})}
      aside={
        <>
          {offering.data && <OfferingChip offering={offering.data} />}
          <LiveBadge />
        </>
      }
    >
      <Loaded query={offering} what="the offering">
        {(one) => (
          <div className="split">
            <div className="split__main">
              <AttestationsPanel offering={one} />
            </div>
            <div className="split__side">
              <Panel
                title="Certificate"
                aside={<CertificationChip state={one.certification?.state} />}
              >
                <Certificate offering={one} />
                {own && isCompany(me) && <OfferingSteps offering={one} />}
              </Panel>
              <OfferingFacts offering={one} />
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function OfferingChip({ offering }: { offering: Offering }) {
  return (
    <Chip
      tone={offering.state === 'PUBLISHED' ? 'accent' : 'neutral'}
      label={inWords(offering.state)}
    />
  );
}

function Certificate({ offering: { certification } }: { offering: Offering }) {
  if (!certification) {
    return (
      <p className="panel__note">
        Not certified. Only certified offerings can be part of a consortium that is assembled.
      </p>
    );
  }
  return (
    <>
      {certification.validUntil && <p>Valid until {day(certification.validUntil)}.</p>}
      <Link className="panel__link" to={`/certifications/${certification.id}`}>
        Open the certification
      </Link>
    </>
  );
}

function OfferingFacts({ offering }: { offering: Offering }) {
  const { priceUsd, usOriginValueUsd, leadTimeDays, regions = [], workloads = [] } = offering;
  const { capacity, availableFrom, operatorJurisdiction } = offering;
  const origin =
    priceUsd != null && usOriginValueUsd != null
      ? `${money(usOriginValueUsd)}${priceUsd > 0 ? `, ${share(usOriginValueUsd, priceUsd)} of the price` : ''}`
      : null;
  return (
    <Panel title="Facts">
      <Facts
        facts={[
          { name: 'Layer', value: <LayerTag layer={offering.layer} /> },
          { name: 'Slot', value: slotName(offering.componentSlot) },
          { name: 'Version', value: offering.version },
          { name: 'Price', value: priceUsd != null ? money(priceUsd) : null },
          { name: 'US-origin value', value: origin },
          { name: 'Lead time', value: leadTimeDays != null ? counted(leadTimeDays, 'day') : null },
          { name: 'For order from', value: availableFrom ? day(availableFrom) : 'At once' },
          {
            name: 'Capacity',
            // Who may not see the price cannot tell a hidden capacity from one that is not stated.
            value: capacity
              ? capacityText(capacity)
              : priceUsd != null
                ? 'Unknown: not stated'
                : null,
          },
          { name: 'Serves', value: workloadsText(workloads) },
          {
            name: 'Delivered to',
            value: regions.length > 0 ? listed(regions.map(countryName)) : 'Everywhere',
          },
          { name: 'Operated under the law of', value: statedCountry(operatorJurisdiction) },
          { name: 'Withdrawn because', value: offering.reason },
        ]}
      />
    </Panel>
  );
}
