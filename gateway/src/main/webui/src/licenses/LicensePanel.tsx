import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useOrganizationNames } from '../organizations/queries';
import { useMe } from '../session/useSession';
import { CommandButton } from '../ui/CommandButton';
import { Conditions } from '../ui/Conditions';
import { Disclosure } from '../ui/Disclosure';
import { Facts } from '../ui/Facts';
import { Loaded } from '../ui/Loaded';
import { Panel } from '../ui/Panel';
import { countryName } from '../vocabulary/countries';
import { day, money } from '../vocabulary/format';
import { slotName } from '../vocabulary/layers';
import { listed } from '../vocabulary/words';
import { CONSEQUENCES } from './change';
import { ChangeForm } from './ChangeForm';
import { DrawForm } from './DrawForm';
import { leftOf, type License, licenseActions, licenseQuery } from './license';
import { LicenseChip } from './LicenseChip';
import { Overdue } from './ReportsPanel';
import { overdueReports } from './reports';

/** Where a missing acknowledgment is what keeps it from being used. */
const BEFORE_USE: readonly License['state'][] = ['ISSUED', 'SUSPENDED'];

interface LicensePanelProps {
  licenseId: string;
  /** On the license's own page, which says the rest. */
  alone?: boolean;
}

/** A license, what is left of it, and what its parties do with it. */
export function LicensePanel({ licenseId, alone = false }: LicensePanelProps) {
  const license = useQuery(licenseQuery(licenseId));
  return (
    <Panel
      title={alone ? 'What it allows' : 'License'}
      tone="accent"
      aside={license.data && !alone && <LicenseChip license={license.data} />}
    >
      <Loaded query={license} what="the license">
        {(data) => <LicenseBody license={data} alone={alone} />}
      </Loaded>
    </Panel>
  );
}

function LicenseBody({ license, alone }: { license: License; alone: boolean }) {
  const nameOf = useOrganizationNames();
  const overdue = overdueReports(license).length;
  const actions = licenseActions(license, useMe());
  return (
    <>
      <Facts
        facts={[
          { name: 'Number', value: !alone && <code>{license.licenseNumber}</code> },
          { name: 'Licensee', value: alone && nameOf(license.licenseeOrganizationId) },
          { name: 'Destination', value: countryName(license.destination) },
          { name: 'Value', value: money(license.valueUsd) },
          {
            name: 'Shipped',
            value: license.drawnValueUsd > 0 && money(license.drawnValueUsd),
          },
          {
            name: 'Valid',
            value: !alone && `${day(license.validFrom)} to ${day(license.validUntil)}`,
          },
          ...license.lines.map((line) => ({
            name: slotName(line.componentSlot),
            value: leftOf(line),
          })),
        ]}
      />
      {alone ? (
        <Link className="panel__link" to={`/deals/${license.dealId}`}>
          Open the deal
        </Link>
      ) : (
        <>
          {overdue > 0 && <Overdue count={overdue} />}
          <Link className="panel__link" to={`/licenses/${license.id}`}>
            Open the license
          </Link>
        </>
      )}
      {license.conditions.length > 0 && (
        <>
          <h3 className="panel__sub">Conditions</h3>
          <Conditions
            conditions={license.conditions}
            {...(license.citations && { citations: license.citations })}
          />
        </>
      )}
      {license.waitingFor.length > 0 && BEFORE_USE.includes(license.state) && (
        <p className="panel__note">
          Not acknowledged yet by {listed(license.waitingFor.map(nameOf))}. Nothing ships before
          everybody has.
        </p>
      )}
      <Listed
        title="Reported changes"
        items={license.changes.map(
          ({ description, consequence, why, reference }) =>
            `${description} ${CONSEQUENCES[consequence]}: ${why} (${reference})`,
        )}
      />
      {actions.acknowledge && (
        <CommandButton
          request={{ path: `/licenses/${license.id}/acknowledgments` }}
          label="Acknowledge the conditions"
          busyLabel="Acknowledging…"
          changes={['licenses', 'deals']}
          says="Your organization has acknowledged the conditions."
        />
      )}
      {actions.draw && (
        <Disclosure label="Record a shipment…">
          {(close) => <DrawForm license={license} onDone={close} />}
        </Disclosure>
      )}
      {actions.report && (
        <Disclosure label="Report a change…">
          {(close) => <ChangeForm license={license} onDone={close} />}
        </Disclosure>
      )}
    </>
  );
}

function Listed({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h3 className="panel__sub">{title}</h3>
      <ul className="plain-list">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
