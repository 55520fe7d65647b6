import { useCommand } from '../api/useCommand';
import { TextAreaField, TextField } from '../ui/form/controls';
import { FormFrame } from '../ui/form/FormFrame';
import { LinesField } from '../ui/form/LinesField';
import { useForm } from '../ui/form/useForm';
import { amendmentBody, type AmendmentDraft, amendmentRules, draftOf } from './amendment';
import type { License } from './license';

/** An official of Commerce changes what the license says; what it said before is kept. */
export function AmendForm({ license, onDone }: { license: License; onDone: () => void }) {
  const command = useCommand({
    changes: ['licenses', 'deals'],
    says: 'The license is amended.',
    onDone,
  });
  const form = useForm<AmendmentDraft>({
    initial: draftOf(license),
    problem: command.error?.problem,
    rules: amendmentRules(license),
    onSubmit: (draft) =>
      command.mutate({
        path: `/licenses/${license.id}/amendment`,
        body: amendmentBody(license, draft),
        basedOn: `/licenses/${license.id}`,
      }),
  });
  return (
    <FormFrame
      form={form}
      label="Amend the license"
      send="Amend the license"
      sending={command.isPending}
      problem={command.error?.problem}
      onCancel={onDone}
    >
      <LinesField
        form={form}
        field="conditions"
        legend="Conditions"
        hint="Other conditions are acknowledged by every party before more is shipped."
        one="condition"
      />
      <TextField
        form={form}
        field="valueUsd"
        label="Value in US dollars"
        hint="Not more than the license says: more needs a replacement license."
        inputMode="numeric"
        narrow
      />
      <TextField form={form} field="validUntil" label="Last day" type="date" narrow />
      <TextAreaField
        form={form}
        field="reason"
        label="Why it is changed"
        hint="The parties to the license see this."
        rows={3}
      />
    </FormFrame>
  );
}
