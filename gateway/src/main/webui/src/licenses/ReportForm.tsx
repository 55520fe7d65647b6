import { useCommand } from '../api/useCommand';
import { TextAreaField, TextField } from '../ui/form/controls';
import { FormFrame } from '../ui/form/FormFrame';
import { useForm } from '../ui/form/useForm';
import { slotName } from '../vocabulary/layers';
import { capacityText } from '../vocabulary/supply';
import { counted } from '../vocabulary/words';
import type { License, LicenseLine, LicenseReport } from './license';
import { deliveredField, emptyReport, reportBody, type ReportDraft, reportRules } from './reports';

interface ReportFormProps {
  license: License;
  report: LicenseReport;
  onDone: () => void;
}

/** A party says what the report says, and what was delivered where the report is about that. */
export function ReportForm({ license, report, onDone }: ReportFormProps) {
  const command = useCommand({
    changes: ['licenses', 'deals'],
    says: 'The report is submitted.',
    onDone,
  });
  const form = useForm<ReportDraft>({
    initial: emptyReport(license),
    problem: command.error?.problem,
    rules: reportRules(license),
    onSubmit: (draft) =>
      command.mutate({
        path: `/licenses/${license.id}/reports`,
        body: reportBody(report.report, license, draft),
      }),
  });
  const label = `Submit ${report.report}: ${report.title}`;
  return (
    <FormFrame
      form={form}
      label={label}
      send="Submit the report"
      sending={command.isPending}
      problem={command.error?.problem}
      onCancel={onDone}
    >
      <TextAreaField
        form={form}
        field="text"
        label="What the report says"
        hint="It cannot be changed; what changes later goes into the next report."
        rows={6}
      />
      {license.lines.map((line) => (
        <TextField
          key={line.offeringId}
          form={form}
          field={deliveredField(line.offeringId)}
          label={`${slotName(line.componentSlot)}: quantity delivered`}
          hint={`The license allows ${allowed(line)}.`}
          inputMode="numeric"
          optional
          narrow
        />
      ))}
    </FormFrame>
  );
}

function allowed({ quantity, unit }: LicenseLine): string {
  return unit ? capacityText({ amount: quantity, unit }) : counted(quantity, 'lot');
}
