import { useCommand } from '../../api/useCommand';
import { SelectField, TextField } from '../../ui/form/controls';
import { FormFrame } from '../../ui/form/FormFrame';
import { useForm } from '../../ui/form/useForm';
import { day, isoDay } from '../../vocabulary/format';
import { awaitedMembers } from '../actions';
import type { Deal } from '../model';
import { type DeliveryDraft, deliveryRules } from './delivery';

/** The buyer says which offering arrived, and when. */
export function DeliveryForm({ deal, onDone }: { deal: Deal; onDone: () => void }) {
  const awaited = awaitedMembers(deal);
  const command = useCommand({
    changes: ['deals'],
    says: 'The delivery is recorded.',
    onDone,
  });
  const form = useForm<DeliveryDraft>({
    initial: {
      offeringId: awaited.length === 1 ? (awaited[0]?.offeringId ?? '') : '',
      deliveredOn: '',
    },
    problem: command.error?.problem,
    rules: deliveryRules(deal, isoDay(new Date())),
    onSubmit: (draft) =>
      command.mutate({
        path: `/deals/${deal.id}/deliveries`,
        body: draft,
        basedOn: `/deals/${deal.id}`,
      }),
  });
  return (
    <FormFrame
      form={form}
      label="Record a delivery"
      send="Record the delivery"
      sending={command.isPending}
      problem={command.error?.problem}
      onCancel={onDone}
    >
      <SelectField
        form={form}
        field="offeringId"
        label="Offering that was delivered"
        options={awaited.map((one) => ({
          value: one.offeringId ?? '',
          label: `${one.offeringName ?? 'Offering'} (${one.organizationName ?? 'member'})`,
        }))}
      />
      <TextField
        form={form}
        field="deliveredOn"
        label="Delivered on"
        hint={
          deal.deliveryBy
            ? `It was promised by ${day(deal.deliveryBy)}. Whether it came by then counts for the company in later deals. It cannot be changed.`
            : 'It cannot be changed.'
        }
        type="date"
        narrow
      />
    </FormFrame>
  );
}
