import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { LiveBadge } from '../live/LiveBadge';
import { Loaded } from '../ui/Loaded';
import { Page } from '../ui/Page';
import { AmendmentsPanel } from './AmendmentsPanel';
import { type License, licenseQuery } from './license';
import { LicenseChip } from './LicenseChip';
import { LicensePanel } from './LicensePanel';
import { ReplacementPanel } from './ReplacementPanel';
import { ReportsPanel } from './ReportsPanel';
import { ShipmentsPanel } from './ShipmentsPanel';
import { StopPanel } from './StopPanel';
import { TransferPanel } from './TransferPanel';
import { ValidityPanel } from './ValidityPanel';

/** One license: the reports due, what has been changed about it, whose it is, and until when. */
export default function LicensePage() {
  const { licenseId = '' } = useParams();
  const license = useQuery(licenseQuery(licenseId));
  return (
    <Page
      kicker={<Link to="/licenses">Licenses</Link>}
      title={license.data ? `License ${license.data.licenseNumber}` : 'License'}
      aside={
        <>
          {license.data && <LicenseChip license={license.data} />}
          <LiveBadge />
        </>
      }
    >
      <Loaded query={license} what="the license">
        {(data) => <LicenseBody license={data} />}
      </Loaded>
    </Page>
  );
}

function LicenseBody({ license }: { license: License }) {
  return (
    <div className="split">
      <div className="split__main">
        <StopPanel license={license} />
        <ReportsPanel license={license} />
        <ReplacementPanel license={license} />
        <TransferPanel license={license} />
        <AmendmentsPanel license={license} />
        <ShipmentsPanel license={license} />
      </div>
      <div className="split__side">
        <LicensePanel licenseId={license.id} alone />
        <ValidityPanel license={license} />
      </div>
    </div>
  );
}
