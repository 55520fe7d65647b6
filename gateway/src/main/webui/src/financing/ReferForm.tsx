import { useCommand } from '../api/useCommand';
import { SelectField, TextField } from '../ui/form/controls';
import { FormFrame } from '../ui/form/FormFrame';
import { useForm } from '../ui/form/useForm';
import { instrumentsOf, referBody, type ReferDraft, referRules } from './refer';
import { INSTITUTIONS } from './referral';

const OPTIONS = INSTITUTIONS.map((value) => ({ value, label: value }));

/** Hands the deal over to an institution; once at a time for the same instrument. */
export function ReferForm({ dealId, onDone }: { dealId: string; onDone: () => void }) {
  const command = useCommand({ changes: ['deals'], says: 'The deal is referred.', onDone });
  const form = useForm<ReferDraft>({
    initial: { institution: '', instrument: '', amountUsd: '' },
    problem: command.error?.problem,
    rules: referRules,
    onSubmit: (draft) =>
      command.mutate({ path: `/deals/${dealId}/financing-referrals`, body: referBody(draft) }),
  });
  const instruments = instrumentsOf(form.values.institution);
  return (
    <FormFrame
      form={form}
      label="Refer for financing"
      send="Refer the deal"
      sending={command.isPending}
      problem={command.error?.problem}
      onCancel={onDone}
    >
      <SelectField form={form} field="institution" label="Institution" options={OPTIONS} />
      <SelectField
        form={form}
        field="instrument"
        label="What it is asked for"
        hint={
          instruments.length > 0 ? 'What this institution gives.' : 'Choose the institution first.'
        }
        options={instruments}
      />
      <TextField
        form={form}
        field="amountUsd"
        label="Amount in US dollars"
        inputMode="numeric"
        narrow
      />
    </FormFrame>
  );
}
