import { useCommand } from '../api/useCommand';
import { useOrganizationNames } from '../organizations/queries';
import { CheckboxField } from '../ui/form/choices';
import { TextAreaField } from '../ui/form/controls';
import { FormFrame } from '../ui/form/FormFrame';
import { found, required } from '../ui/form/rules';
import { useForm } from '../ui/form/useForm';
import type { License } from './license';
import { meaningOf, type Stop, STOPS } from './stop';

interface StopDraft {
  reason: string;
  confirmed: string[];
}

interface StopFormProps {
  license: License;
  stop: Stop;
  onDone: () => void;
}

/** Says first what it means, then asks for the reason and for a confirmation. */
export function StopForm({ license, stop, onDone }: StopFormProps) {
  const nameOf = useOrganizationNames();
  const { label, path, says, hint } = STOPS[stop];
  const command = useCommand({ changes: ['licenses', 'deals'], says, onDone });
  const form = useForm<StopDraft>({
    initial: { reason: '', confirmed: [] },
    problem: command.error?.problem,
    rules: ({ reason, confirmed }) =>
      found<StopDraft>({
        reason: required(reason, 'Say why.'),
        confirmed: required(confirmed.join(''), 'Confirm that this is what you want.'),
      }),
    onSubmit: ({ reason }) =>
      command.mutate({
        path: `/licenses/${license.id}/${path}`,
        body: { reason: reason.trim() },
        basedOn: `/licenses/${license.id}`,
      }),
  });
  return (
    <FormFrame
      form={form}
      label={label}
      send={label}
      sending={command.isPending}
      problem={command.error?.problem}
      danger={stop !== 'reinstate'}
      onCancel={onDone}
    >
      <h3 className="panel__sub">What it means</h3>
      <ul className="plain-list">
        {meaningOf(stop, license, nameOf).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <TextAreaField form={form} field="reason" label="Why" hint={hint} rows={3} />
      <CheckboxField
        form={form}
        field="confirmed"
        legend="Confirmation"
        choices={[{ value: 'yes', label: `${label} ${license.licenseNumber}, as said above` }]}
      />
    </FormFrame>
  );
}
