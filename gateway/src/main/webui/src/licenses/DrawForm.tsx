import { useCommand } from '../api/useCommand';
import { SelectField, TextField } from '../ui/form/controls';
import { FormFrame } from '../ui/form/FormFrame';
import { useForm } from '../ui/form/useForm';
import { slotName } from '../vocabulary/layers';
import { drawBody, type DrawDraft, drawRules } from './draw';
import { leftOf, type License } from './license';

/** The licensee records a shipment. */
export function DrawForm({ license, onDone }: { license: License; onDone: () => void }) {
  const left = license.lines.filter(({ remaining }) => remaining > 0);
  const command = useCommand({
    changes: ['licenses', 'deals'],
    says: 'The shipment is recorded.',
    onDone,
  });
  const form = useForm<DrawDraft>({
    initial: { offeringId: '', quantity: '', valueUsd: '', drawnOn: '', reference: '' },
    problem: command.error?.problem,
    rules: drawRules,
    onSubmit: (draft) =>
      command.mutate({ path: `/licenses/${license.id}/draws`, body: drawBody(draft) }),
  });
  return (
    <FormFrame
      form={form}
      label="Record a shipment"
      send="Record the shipment"
      sending={command.isPending}
      problem={command.error?.problem}
      onCancel={onDone}
    >
      <SelectField
        form={form}
        field="offeringId"
        label="What was shipped"
        options={left.map((line) => ({
          value: line.offeringId,
          label: `${slotName(line.componentSlot)}, ${leftOf(line)}`,
        }))}
      />
      <TextField form={form} field="quantity" label="Quantity" inputMode="numeric" narrow />
      <TextField
        form={form}
        field="valueUsd"
        label="Value in US dollars"
        hint="While quantity remains, the license's value may be exceeded by 10 percent."
        inputMode="numeric"
        narrow
      />
      <TextField form={form} field="drawnOn" label="Shipped on" type="date" narrow />
      <TextField
        form={form}
        field="reference"
        label="Reference"
        hint="By which you find the shipment again. Recording the same one twice counts once."
      />
    </FormFrame>
  );
}
