import { useCommand } from '../api/useCommand';
import type { Offering } from '../offerings/queries';
import { useOrganizationNames } from '../organizations/queries';
import { SelectField, TextAreaField, TextField } from '../ui/form/controls';
import { CheckboxField } from '../ui/form/choices';
import { FormFrame } from '../ui/form/FormFrame';
import { useForm } from '../ui/form/useForm';
import { isoDay } from '../vocabulary/format';
import { WORKLOAD_CHOICES } from '../vocabulary/supply';
import { inWords } from '../vocabulary/words';
import { ASPECTS } from './queries';
import { recordBody, type RecordDraft, recordRules } from './record';

interface RecordFormProps {
  /** The offerings that the person may speak for. */
  own: readonly Offering[];
  published: readonly Offering[];
  onDone: () => void;
}

/** A company says that one of its offerings and another one were validated together. */
export function RecordForm({ own, published, onDone }: RecordFormProps) {
  const nameOf = useOrganizationNames();
  const today = isoDay(new Date());
  const command = useCommand({
    changes: ['attestations'],
    says: 'The test is recorded. It counts as soon as the other company confirms it.',
    onDone,
  });
  const form = useForm<RecordDraft>({
    initial: {
      offeringId: own.length === 1 ? (own[0]?.id ?? '') : '',
      otherOfferingId: '',
      testedOn: '',
      aspects: [],
      workloads: [],
      evidence: '',
    },
    problem: command.error?.problem,
    places: {
      'same-offering': 'otherOfferingId',
      'test-in-future': 'testedOn',
      'offering-not-published': 'otherOfferingId',
    },
    rules: recordRules(today),
    onSubmit: (draft) => command.mutate({ path: '/attestations', body: recordBody(draft) }),
  });
  const named = (one: Offering, owner: boolean) => ({
    value: one.id,
    label: `${one.name} ${one.version}${owner ? `, ${nameOf(one.organizationId)}` : ''}`,
  });
  const others = published.filter(({ id }) => id !== form.values.offeringId);
  return (
    <FormFrame
      form={form}
      label="Record a test"
      send="Record the test"
      sending={command.isPending}
      problem={command.error?.problem}
      onCancel={onDone}
    >
      {own.length > 1 && (
        <SelectField
          form={form}
          field="offeringId"
          label="Your offering"
          options={own.map((one) => named(one, false))}
        />
      )}
      <SelectField
        form={form}
        field="otherOfferingId"
        label="Tested together with"
        hint="The company that it belongs to is asked to confirm. Both versions are kept with the test."
        options={others.map((one) => named(one, true))}
      />
      <CheckboxField
        form={form}
        field="aspects"
        legend="What was validated"
        choices={ASPECTS.map((aspect) => ({ value: aspect, label: inWords(aspect) }))}
      />
      <CheckboxField
        form={form}
        field="workloads"
        legend="Tested for"
        hint="Choose none if the test covers every workload. Deals count the test for the workloads that it covers."
        choices={WORKLOAD_CHOICES}
      />
      <TextField form={form} field="testedOn" label="Tested on" type="date" narrow />
      <TextAreaField
        form={form}
        field="evidence"
        label="Evidence"
        hint="What shows it, such as the report and where it is kept. Only the two companies and officials see this."
        rows={3}
      />
    </FormFrame>
  );
}
