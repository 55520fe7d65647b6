import { CheckboxField } from '../ui/form/choices';
import { CountriesField } from '../ui/form/CountriesField';
import { LinesField } from '../ui/form/LinesField';
import { PickField } from '../ui/form/PickField';
import type { FormHandle } from '../ui/form/useForm';
import { LAYER_CHOICES, type ScopeDraft, SLOT_OPTIONS, WORKLOAD_CHOICES } from './scope';

/** Which deals an act of policy is about; the same for directives and delegations. */
export function ScopeFields<T extends ScopeDraft>({ form }: { form: FormHandle<T> }) {
  return (
    <>
      <p className="form__note">
        A deal has to fit every list that names something. A list that is left empty fits all.
      </p>
      <CountriesField
        form={form}
        field="destinations"
        legend="Destinations"
        hint="Where the stack goes."
        add="Add a destination"
      />
      <CountriesField
        form={form}
        field="endUserCountries"
        legend="Countries of end users"
        hint="Where who uses it is."
        add="Add a country of end users"
      />
      <LinesField
        form={form}
        field="sectors"
        legend="Sectors"
        hint="As deals state them, for example health or energy."
        one="sector"
      />
      <CheckboxField
        form={form}
        field="workloads"
        legend="Workloads"
        hint="A deal for both fits either."
        choices={WORKLOAD_CHOICES}
      />
      <CheckboxField
        form={form}
        field="layers"
        legend="Layers"
        hint="Layers and slots are one list: a deal fits with a component in any of them."
        choices={LAYER_CHOICES}
      />
      <PickField
        form={form}
        field="componentSlots"
        legend="Component slots"
        hint="Where a layer is too wide."
        add="Add a slot"
        options={SLOT_OPTIONS}
      />
    </>
  );
}
