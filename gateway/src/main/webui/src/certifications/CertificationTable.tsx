import { Table } from '@trussworks/react-uswds';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { offeringsQuery } from '../offerings/queries';
import { useOrganizationNames } from '../organizations/queries';
import { useMe } from '../session/useSession';
import { LayerTag } from '../ui/LayerTag';
import { day } from '../vocabulary/format';
import { CertificationChip } from './CertificationChip';
import type { Certification } from './queries';
import { taskOn } from './task';
import { TASK_NAMES, tallyInWords } from './words';

interface CertificationTableProps {
  certifications: readonly Certification[];
  caption: string;
  /** Shows since when each waits and for what, instead of what came out. */
  waiting?: boolean;
}

export function CertificationTable(props: CertificationTableProps) {
  const { certifications, caption, waiting = false } = props;
  const me = useMe();
  const nameOf = useOrganizationNames();
  const offerings = useQuery(offeringsQuery());
  const nameOfOffering = new Map((offerings.data ?? []).map((one) => [one.id, one.name]));
  const [when, what] = waiting ? ['Applied', 'Next step'] : ['Valid until', 'Requirements'];
  return (
    <div className="table-frame">
      <Table fullWidth stackedStyle="default" caption={caption} className="listing listing--even">
        <thead>
          <tr>
            <th scope="col">Offering</th>
            <th scope="col">Layer</th>
            <th scope="col">State</th>
            <th scope="col">{when}</th>
            <th scope="col">{what}</th>
          </tr>
        </thead>
        <tbody>
          {certifications.map((one) => {
            const task = taskOn(one, me);
            const found = one.requirements ?? [];
            return (
              <tr key={one.id}>
                <th scope="row" data-label="Offering">
                  <Link to={`/certifications/${one.id}`}>
                    {nameOfOffering.get(one.offeringId) ?? `Offering ${one.offeringId.slice(0, 8)}`}
                  </Link>
                  <span className="listing__sub">{nameOf(one.organizationId)}</span>
                </th>
                <td data-label="Layer">{one.layer && <LayerTag layer={one.layer} />}</td>
                <td data-label="State">
                  <CertificationChip state={one.state} />
                </td>
                <td data-label={when}>
                  {waiting ? day(one.createdAt) : one.validUntil ? day(one.validUntil) : '–'}
                </td>
                <td data-label={what}>
                  {waiting
                    ? task
                      ? TASK_NAMES[task]
                      : 'Waits for an assessor'
                    : found.length > 0
                      ? tallyInWords(found)
                      : 'Not shown'}
                </td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </div>
  );
}
