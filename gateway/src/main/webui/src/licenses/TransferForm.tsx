import { useCommand } from '../api/useCommand';
import { useOrganizationNames } from '../organizations/queries';
import { SelectField, TextAreaField } from '../ui/form/controls';
import { FormFrame } from '../ui/form/FormFrame';
import { found, required } from '../ui/form/rules';
import { useForm } from '../ui/form/useForm';
import { type License, partiesOf } from './license';

interface TransferDraft {
  toOrganizationId: string;
  reason: string;
}

/** The licensee asks to hand the license over to another of its parties. */
export function TransferForm({ license, onDone }: { license: License; onDone: () => void }) {
  const nameOf = useOrganizationNames();
  const command = useCommand({
    changes: ['licenses', 'deals'],
    says: 'The transfer is asked for; Commerce decides.',
    onDone,
  });
  const form = useForm<TransferDraft>({
    initial: { toOrganizationId: '', reason: '' },
    problem: command.error?.problem,
    rules: ({ toOrganizationId, reason }) =>
      found<TransferDraft>({
        toOrganizationId: required(toOrganizationId, 'Choose who takes the license over.'),
        reason: required(reason, 'Say why it is handed over.'),
      }),
    onSubmit: (draft) =>
      command.mutate({
        path: `/licenses/${license.id}/transfer`,
        body: { ...draft, reason: draft.reason.trim() },
      }),
  });
  return (
    <FormFrame
      form={form}
      label="Ask for a transfer"
      send="Ask Commerce"
      sending={command.isPending}
      problem={command.error?.problem}
      onCancel={onDone}
    >
      <SelectField
        form={form}
        field="toOrganizationId"
        label="Who takes it over"
        hint="Another party of the license. One that it does not name needs a replacement license."
        options={partiesOf(license)
          .filter((party) => party !== license.licenseeOrganizationId)
          .map((party) => ({ value: party, label: nameOf(party) }))}
      />
      <TextAreaField form={form} field="reason" label="Why it is handed over" rows={3} />
    </FormFrame>
  );
}
