import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { dealQuery } from '../deals/queries';
import { belongsTo, has } from '../session/me';
import { useMe } from '../session/useSession';
import { CommandButton } from '../ui/CommandButton';
import { Facts } from '../ui/Facts';
import { Panel } from '../ui/Panel';
import { money } from '../vocabulary/format';
import { slotName } from '../vocabulary/layers';
import { type License, licenseQuery } from './license';

/** Which license it took the place of, with what was left of that; which one took its place; or how one would. */
export function ReplacementPanel({ license }: { license: License }) {
  const mayApply = useMayApply(license);
  const { replaces, replacedBy } = license;
  if (!replaces && !replacedBy && !mayApply) return null;
  return (
    <Panel title="Replacement" {...(replacedBy && { tone: 'warning' as const })}>
      {replacedBy && (
        <p>
          <strong>Another license took the place of this one:</strong>{' '}
          <LicenseLink id={replacedBy} />. Nothing ships under this one any more.
        </p>
      )}
      {replaces && (
        <>
          <p>
            It took the place of <LicenseLink id={replaces.licenseId} />, with what was left of
            that:
          </p>
          <Facts
            facts={[
              ...replaces.lines.map(({ offeringId, quantity }) => ({
                name: slotOf(license, offeringId),
                value: quantity.toLocaleString('en-US'),
              })),
              { name: 'Value', value: money(replaces.valueUsd) },
            ]}
          />
        </>
      )}
      {mayApply && (
        <>
          <p>
            A reported change needs a new application. When it is approved, another license takes
            the place of this one, with what is left of it (15 CFR 750.7(c)).
          </p>
          <CommandButton
            request={{
              path: '/reviews',
              body: { dealId: license.dealId, replacesLicenseId: license.id },
            }}
            label="Apply for a replacement"
            busyLabel="Applying…"
            changes={['licenses', 'deals', 'reviews']}
            says="The application for a replacement is submitted."
          />
        </>
      )}
    </Panel>
  );
}

// The lead of the deal applies, and only for a change that it has reported (15 CFR 750.7(c)).
function useMayApply(license: License): boolean {
  const me = useMe();
  const needed =
    has(me, 'company-admin') &&
    license.allowed.includes('replace') &&
    license.changes.some(({ consequence }) => consequence === 'NEW_APPLICATION');
  const deal = useQuery({ ...dealQuery(license.dealId), enabled: needed });
  return needed && belongsTo(me, deal.data?.consortium?.anchorOrganizationId);
}

function LicenseLink({ id }: { id: string }) {
  const license = useQuery(licenseQuery(id));
  return <Link to={`/licenses/${id}`}>{license.data?.licenseNumber ?? 'that license'}</Link>;
}

function slotOf(license: License, offeringId: string): string {
  const line = license.lines.find((each) => each.offeringId === offeringId);
  return line ? slotName(line.componentSlot) : 'Not on this license any more';
}
