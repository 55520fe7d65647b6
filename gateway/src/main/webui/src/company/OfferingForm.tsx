import { useCommand } from '../api/useCommand';
import { SelectField, TextAreaField, TextField } from '../ui/form/controls';
import { FormFrame } from '../ui/form/FormFrame';
import { useForm } from '../ui/form/useForm';
import { layerLabel, LAYERS, SLOTS_OF_LAYER, slotName } from '../vocabulary/layers';
import { NO_OFFERING, type OfferingDraft, offeringBody, offeringRules } from './offeringDraft';

const SLOTS = LAYERS.flatMap((layer) =>
  SLOTS_OF_LAYER[layer].map((slot) => ({
    value: slot,
    label: `${layerLabel(layer)}: ${slotName(slot)}`,
  })),
);

export function OfferingForm({ onDone }: { onDone: () => void }) {
  const command = useCommand({
    changes: ['offerings'],
    says: 'The draft is saved. Publish it when it is ready.',
    onDone,
  });
  const form = useForm<OfferingDraft>({
    initial: NO_OFFERING,
    problem: command.error?.problem,
    places: {
      layer: 'componentSlot',
      'slot-outside-layer': 'componentSlot',
      'us-origin-above-price': 'usOriginValueUsd',
    },
    rules: offeringRules,
    onSubmit: (draft) => command.mutate({ path: '/offerings', body: offeringBody(draft) }),
  });
  return (
    <FormFrame
      form={form}
      label="Draft an offering"
      send="Save the draft"
      sending={command.isPending}
      problem={command.error?.problem}
      onCancel={onDone}
    >
      <TextField form={form} field="name" label="Name" />
      <SelectField form={form} field="componentSlot" label="Layer and slot" options={SLOTS} />
      <TextField form={form} field="version" label="Version" hint="Of the product." narrow />
      <TextAreaField form={form} field="description" label="Description" rows={3} optional />
      <TextField
        form={form}
        field="priceUsd"
        label="Price in US dollars"
        inputMode="numeric"
        narrow
      />
      <TextField
        form={form}
        field="usOriginValueUsd"
        label="US-origin value in US dollars"
        hint="The part of the price that is US-origin content."
        inputMode="numeric"
        narrow
      />
      <TextField
        form={form}
        field="leadTimeDays"
        label="Lead time in days"
        inputMode="numeric"
        narrow
      />
    </FormFrame>
  );
}
