import { Table } from '@trussworks/react-uswds';
import { Link } from 'react-router';
import { useOrganizationNames } from '../organizations/queries';
import { DueDate } from '../reviews/DueDate';
import { countryName } from '../vocabulary/countries';
import { day } from '../vocabulary/format';
import type { License } from './license';
import { LicenseChip } from './LicenseChip';
import { openReports, overdueReports } from './reports';

interface LicenseTableProps {
  licenses: License[];
  /** Whether only what is overdue is of interest, the longest first. */
  overdue: boolean;
}

export function LicenseTable({ licenses, overdue }: LicenseTableProps) {
  const nameOf = useOrganizationNames();
  const reportsOf = overdue ? overdueReports : openReports;
  const firstDue = (license: License) => reportsOf(license)[0]?.dueOn ?? '';
  const rows = overdue
    ? [...licenses].sort((a, b) => firstDue(a).localeCompare(firstDue(b)))
    : licenses;
  return (
    <div className="table-frame">
      <Table fullWidth stackedStyle="default" caption="Licenses" className="listing">
        <thead>
          <tr>
            <th scope="col">License</th>
            <th scope="col">Licensee</th>
            <th scope="col">Destination</th>
            <th scope="col">State</th>
            <th scope="col">{overdue ? 'Overdue' : 'Reports due'}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((license) => (
            <tr key={license.id}>
              <th scope="row" data-label="License">
                <Link to={`/licenses/${license.id}`}>{license.licenseNumber}</Link>
                <span className="listing__sub">Valid until {day(license.validUntil)}</span>
              </th>
              <td data-label="Licensee">{nameOf(license.licenseeOrganizationId)}</td>
              <td data-label="Destination">{countryName(license.destination)}</td>
              <td data-label="State">
                <LicenseChip license={license} />
              </td>
              <td data-label={overdue ? 'Overdue' : 'Reports due'}>
                <Due reports={reportsOf(license)} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function Due({ reports }: { reports: License['reports'] }) {
  if (reports.length === 0) return <>None</>;
  return (
    <ul className="due-list">
      {reports.map(({ report, title, dueOn }) => (
        <li key={report}>
          {title} <DueDate date={dueOn} done={false} />
        </li>
      ))}
    </ul>
  );
}
