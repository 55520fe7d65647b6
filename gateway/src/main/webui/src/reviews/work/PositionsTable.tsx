import { Table } from '@trussworks/react-uswds';
import { Chip } from '../../ui/Chip';
import { AGENCY_NAMES } from '../../vocabulary/agencies';
import { LOOKS } from '../AgencyPositions';
import type { Position } from '../queries';
import { POSITIONS } from '../words';
import type { Positions, Says } from './positions';
import { keyOf, subjectInWords } from './subjects';

/** A row for the whole and for every part that somebody speaks of, a column for every agency. */
export function PositionsTable({ positions: { overall, parts } }: { positions: Positions }) {
  const rows = [
    { key: 'whole', name: 'The whole', whole: true, says: overall.says },
    ...parts.map((part) => ({
      key: keyOf(part),
      name: subjectInWords(part),
      whole: false,
      says: part.stand.says,
    })),
  ];
  return (
    <div className="table-frame">
      <Table fullWidth stackedStyle="default" caption="Positions by part" className="listing">
        <thead>
          <tr>
            <th scope="col">Of</th>
            {overall.says.map(({ agency }) => (
              <th scope="col" key={agency}>
                {AGENCY_NAMES[agency]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row" data-label="Of">
                {row.name}
              </th>
              {row.says.map((says) => (
                <td key={says.agency} data-label={AGENCY_NAMES[says.agency]}>
                  <Said says={says} whole={row.whole} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

// Reasons of the whole stand beside it, in the recommendations; those of a part are only here.
function Said({ says, whole }: { says: Says; whole: boolean }) {
  if (!whole && !says.own) {
    return <span className="listing__sub">As the whole: {shortly(says.position)}</span>;
  }
  return (
    <div>
      <Chip {...LOOKS[says.position]} label={shortly(says.position)} />
      {!whole &&
        [says.reasons, says.legalBasis, ...says.conditions].filter(Boolean).map((text) => (
          <span key={text} className="listing__sub">
            {text}
          </span>
        ))}
    </div>
  );
}

/** In two words: why somebody counts as not objecting stands above the table. */
function shortly(position: Position): string {
  if (position === 'PENDING') return 'Open';
  return position.startsWith('NO_OBJECTION') ? 'No objection' : POSITIONS[position];
}
