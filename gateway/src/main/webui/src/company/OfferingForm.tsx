import { useCommand } from '../api/useCommand';
import { CheckboxField } from '../ui/form/choices';
import { SelectField, TextAreaField, TextField } from '../ui/form/controls';
import { CountriesField } from '../ui/form/CountriesField';
import { FormFrame } from '../ui/form/FormFrame';
import { useForm } from '../ui/form/useForm';
import { COUNTRIES } from '../vocabulary/countries';
import { layerLabel, LAYERS, SLOTS_OF_LAYER, slotName } from '../vocabulary/layers';
import { UNIT_OPTIONS, WORKLOAD_CHOICES } from '../vocabulary/supply';
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
      'available-from-implausible': 'availableFrom',
      'capacity.amount': 'capacityAmount',
      'capacity.unit': 'capacityUnit',
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
        hint="Calendar days from order to delivery."
        inputMode="numeric"
        narrow
      />
      <TextField
        form={form}
        field="availableFrom"
        label="For order from"
        hint="The first day on which it can be ordered; the lead time counts from there. Empty for at once."
        type="date"
        narrow
        optional
      />
      <CountriesField
        form={form}
        field="regions"
        legend="Delivered to"
        hint="The countries that you deliver to. None named means everywhere."
      />
      <CheckboxField
        form={form}
        field="workloads"
        legend="What it serves"
        hint="Choose none if it serves every workload."
        choices={WORKLOAD_CHOICES}
      />
      <TextField
        form={form}
        field="capacityAmount"
        label="Capacity"
        hint="How much of it you can supply, in whole units. Left empty it is unknown, and a deal that asks for a capacity cannot count on the offering. Partner systems do not see it."
        inputMode="numeric"
        narrow
        optional
      />
      <SelectField
        form={form}
        field="capacityUnit"
        label="Unit of the capacity"
        hint="Only the same units are compared: accelerators or megawatts for hardware and cloud, requests per second for models, terabytes for storage and data, seats for applications."
        options={UNIT_OPTIONS}
        optional
      />
      <SelectField
        form={form}
        field="operatorJurisdiction"
        label="Operated under the law of"
        hint="The country whose law binds whoever operates it. Left empty it is unknown, and a deal that accepts certain countries only cannot count on the offering."
        options={COUNTRIES}
        optional
      />
    </FormFrame>
  );
}
