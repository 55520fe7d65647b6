import { Table } from '@trussworks/react-uswds';
import { useMe } from '../session/useSession';
import { Chip } from '../ui/Chip';
import { Disclosure } from '../ui/Disclosure';
import { Panel } from '../ui/Panel';
import { day } from '../vocabulary/format';
import { AmendForm } from './AmendForm';
import { type Amended, amendmentsOf, comparison } from './amendment';
import { type License, licenseActions } from './license';

/** What Commerce has changed about a license, with both versions; nothing where nothing was and nobody here may. */
export function AmendmentsPanel({ license }: { license: License }) {
  const { amend } = licenseActions(license, useMe());
  const amendments = amendmentsOf(license);
  if (amendments.length === 0 && !amend) return null;
  return (
    <Panel title="Amendments">
      {amendments.length === 0 && <p className="panel__note">It says what it said when issued.</p>}
      {amendments.map((amended) => (
        <Versions key={amended.on} amended={amended} />
      ))}
      {amend && (
        <Disclosure label="Amend the license…">
          {(close) => <AmendForm license={license} onDone={close} />}
        </Disclosure>
      )}
    </Panel>
  );
}

function Versions({ amended }: { amended: Amended }) {
  const title = `Amendment of ${day(amended.on)}`;
  return (
    <div className="versions">
      <h3 className="panel__sub">{title}</h3>
      <p className="prose">{amended.reason}</p>
      <div className="table-frame">
        <Table fullWidth stackedStyle="default" caption={title} className="listing versions__table">
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Said before</th>
              <th scope="col">Says since</th>
            </tr>
          </thead>
          <tbody>
            {comparison(amended).map(({ name, then, now, changed }) => (
              <tr key={name}>
                <th scope="row" data-label="What">
                  {name} {changed && <Chip tone="warning" label="Changed" />}
                </th>
                <td data-label="Said before">
                  <Lines lines={then} />
                </td>
                <td data-label="Says since">
                  <Lines lines={now} />
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </div>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 1) return <>{lines[0]}</>;
  return (
    <ul className="plain-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
