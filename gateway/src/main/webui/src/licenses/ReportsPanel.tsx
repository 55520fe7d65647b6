import { useOrganizationNames } from '../organizations/queries';
import { DueDate } from '../reviews/DueDate';
import { useMe } from '../session/useSession';
import { Chip } from '../ui/Chip';
import { Disclosure } from '../ui/Disclosure';
import { Facts } from '../ui/Facts';
import { Panel } from '../ui/Panel';
import { day } from '../vocabulary/format';
import { counted } from '../vocabulary/words';
import { slotName } from '../vocabulary/layers';
import { type License, licenseActions, type LicenseReport } from './license';
import { ReportForm } from './ReportForm';
import { openReports, overdueReports, rhythm, submittedReports, wasLate } from './reports';

/** The reports that its conditions ask for: what is due by when, and what was submitted. */
export function ReportsPanel({ license }: { license: License }) {
  const maySubmit = licenseActions(license, useMe()).submitReport;
  const open = openReports(license);
  const submitted = submittedReports(license);
  const overdue = overdueReports(license).length;
  return (
    <Panel
      title="Reports"
      {...(overdue > 0 && { tone: 'warning' as const })}
      aside={overdue > 0 && <Overdue count={overdue} />}
    >
      {open.length === 0 && (
        <p className="panel__note">
          {submitted.length === 0
            ? 'The conditions of this license ask for no report.'
            : 'No report is open now.'}
        </p>
      )}
      {open.length > 0 && (
        <ul className="cards cards--wide" aria-label="Reports to submit">
          {open.map((report) => (
            <li key={report.report} className="card">
              <div className="card__head">
                <h3>{report.title}</h3>
                {report.overdue && <Chip tone="danger" icon="clock" label="Overdue" />}
              </div>
              <Facts
                facts={[
                  { name: 'Due', value: <DueDate date={report.dueOn} done={false} /> },
                  { name: 'Asked for', value: rhythm(report) },
                  { name: 'Report', value: <code>{report.report}</code> },
                ]}
              />
              {maySubmit && (
                <Disclosure label={`Submit ${report.report}…`}>
                  {(close) => <ReportForm license={license} report={report} onDone={close} />}
                </Disclosure>
              )}
            </li>
          ))}
        </ul>
      )}
      {submitted.length > 0 && (
        <>
          <h3 className="panel__sub">Submitted</h3>
          <ul className="cards cards--wide" aria-label="Submitted reports">
            {submitted.map((report) => (
              <Submitted key={report.report} license={license} report={report} />
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

export function Overdue({ count }: { count: number }) {
  return <Chip tone="danger" icon="clock" label={`${counted(count, 'report')} overdue`} />;
}

function Submitted({ license, report }: { license: License; report: LicenseReport }) {
  const nameOf = useOrganizationNames();
  const slotOf = (offeringId: string) => {
    const line = license.lines.find((each) => each.offeringId === offeringId);
    return line ? slotName(line.componentSlot) : 'Not on the license';
  };
  return (
    <li className="card">
      <div className="card__head">
        <h4>
          {report.title} <code>{report.report}</code>
        </h4>
        {wasLate(report) ? (
          <Chip tone="warning" icon="clock" label="Late" />
        ) : (
          <Chip tone="success" icon="check" label="In time" />
        )}
      </div>
      <p className="prose">{report.text}</p>
      <Facts
        facts={[
          { name: 'Due', value: day(report.dueOn) },
          { name: 'Submitted', value: day(report.submittedOn) },
          { name: 'By', value: report.submittedBy && nameOf(report.submittedBy) },
          ...report.delivered.map(({ offeringId, quantity }) => ({
            name: `${slotOf(offeringId)} delivered`,
            value: quantity.toLocaleString('en-US'),
          })),
        ]}
      />
    </li>
  );
}
