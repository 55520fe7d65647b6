import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { LiveBadge } from '../live/LiveBadge';
import { offeringQuery } from '../offerings/queries';
import { useOrganizationNames } from '../organizations/queries';
import { belongsTo, has } from '../session/me';
import { useMe } from '../session/useSession';
import { Facts } from '../ui/Facts';
import { LayerTag } from '../ui/LayerTag';
import { Loaded } from '../ui/Loaded';
import { Page } from '../ui/Page';
import { Panel } from '../ui/Panel';
import { day } from '../vocabulary/format';
import { slotName } from '../vocabulary/layers';
import { inWords } from '../vocabulary/words';
import { CertificationChip } from './CertificationChip';
import { type Certification, certificationQuery, schemesQuery } from './queries';
import { RequirementsPanel } from './RequirementsPanel';
import { SuspensionForms } from './SuspensionForms';
import { taskOn } from './task';
import { TaskPanel } from './TaskPanel';

/** One certification: the task that waits, what was found, and whether it is in force. */
export default function CertificationPage() {
  const { certificationId = '' } = useParams();
  const me = useMe();
  const certification = useQuery(certificationQuery(certificationId));
  const offering = useQuery({
    ...offeringQuery(certification.data?.offeringId ?? ''),
    enabled: certification.data !== undefined,
  });
  const lists = has(me, 'assessor', 'program-office', 'auditor');
  return (
    <Page
      kicker={lists ? <Link to="/certifications">Certifications</Link> : 'Certification'}
      title={offering.data?.name ?? 'Certification'}
      aside={
        <>
          {certification.data && <CertificationChip state={certification.data.state} />}
          <LiveBadge />
        </>
      }
    >
      <Loaded query={certification} what="the certification">
        {(data) => (
          <div className="split">
            <div className="split__main">
              <TaskPanel certification={data} />
              {taskOn(data, me) !== 'decide' && <RequirementsPanel certification={data} />}
            </div>
            <div className="split__side">
              <CertificatePanel certification={data} />
              <Panel title="Offering">
                <Loaded query={offering} what="the offering">
                  {(one) => (
                    <>
                      <Facts
                        facts={[
                          { name: 'Layer', value: <LayerTag layer={one.layer} /> },
                          { name: 'Slot', value: slotName(one.componentSlot) },
                          { name: 'Version', value: one.version },
                          { name: 'Description', value: one.description },
                        ]}
                      />
                      <Link className="panel__link" to={`/offerings/${one.id}`}>
                        Open the offering
                      </Link>
                    </>
                  )}
                </Loaded>
              </Panel>
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function CertificatePanel({ certification }: { certification: Certification }) {
  const me = useMe();
  const nameOf = useOrganizationNames();
  const schemes = useQuery(schemesQuery);
  const scheme = schemes.data?.find((one) => one.id === certification.schemeId);
  const laboratory = certification.assessorOrganizationId;
  const conditions = certification.conditions ?? [];
  return (
    <Panel title="Certificate">
      <Facts
        facts={[
          { name: 'Company', value: nameOf(certification.organizationId) },
          { name: 'Scheme', value: scheme?.title ?? certification.schemeId },
          { name: 'Rests on', value: scheme?.basis && inWords(scheme.basis) },
          { name: 'Applied', value: day(certification.createdAt) },
          {
            name: 'Assessed by',
            value: belongsTo(me, laboratory) && 'Your laboratory',
          },
          { name: 'Valid from', value: certification.validFrom && day(certification.validFrom) },
          { name: 'Valid until', value: certification.validUntil && day(certification.validUntil) },
          { name: 'Refused because', value: certification.reasons },
          { name: 'Suspended because', value: certification.suspendedBecause },
        ]}
      />
      {conditions.length > 0 && (
        <>
          <h3 className="panel__sub">Conditions</h3>
          <ul className="plain-list">
            {conditions.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ul>
        </>
      )}
      <SuspensionForms certification={certification} />
    </Panel>
  );
}
