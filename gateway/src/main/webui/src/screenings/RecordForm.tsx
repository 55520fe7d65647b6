import { useCommand } from '../api/useCommand';
import { LISTS } from '../determinations/words';
import { CheckboxField, RadioField } from '../ui/form/choices';
import { TextAreaField, TextField } from '../ui/form/controls';
import { FormFrame } from '../ui/form/FormFrame';
import { useForm } from '../ui/form/useForm';
import { isoDay } from '../vocabulary/format';
import { MatchFields } from './MatchFields';
import { EMPTY, isHit, recordBody, type RecordDraft, recordRules, type Result } from './record';
import { MEANS, STATES } from './words';

const RESULTS: Result[] = ['CLEAR', 'POTENTIAL_MATCH', 'CONFIRMED_MATCH', 'INCOMPLETE'];

interface RecordFormProps {
  organization: { id: string; legalName: string };
  onDone: () => void;
}

/** An official records what a screening that was made came to. */
export function RecordForm({ organization, onDone }: RecordFormProps) {
  const command = useCommand({
    changes: ['screenings', 'deals'],
    says: `The screening of ${organization.legalName} is recorded.`,
    onDone,
  });
  const form = useForm<RecordDraft>({
    initial: EMPTY,
    problem: command.error?.problem,
    places: {
      'screening-in-future': 'screenedOn',
      'matches-do-not-fit': 'result',
      'screened-lists-do-not-fit': 'lists',
    },
    rules: recordRules(isoDay(new Date())),
    onSubmit: (draft) =>
      command.mutate({ path: '/screenings', body: recordBody(draft, organization.id) }),
  });
  return (
    <FormFrame
      form={form}
      label={`Record a screening of ${organization.legalName}`}
      send="Record the screening"
      sending={command.isPending}
      problem={command.error?.problem}
      onCancel={onDone}
    >
      <TextField form={form} field="screenedOn" label="Screened on" type="date" narrow />
      <CheckboxField form={form} field="lists" legend="Lists that were looked at" choices={LISTS} />
      <TextField
        form={form}
        field="edition"
        label="Version or date of the lists"
        hint="As the publisher writes it. Record lists of another version as a screening of their own."
        narrow
      />
      <RadioField
        form={form}
        field="result"
        legend="What it came to"
        choices={RESULTS.map((result) => ({
          value: result,
          label: STATES[result].label,
          description: MEANS[result],
        }))}
      />
      {isHit(form.values) && <MatchFields form={form} />}
      <TextAreaField
        form={form}
        field="note"
        label="Note"
        hint="Officials alone see lists, matches and notes."
        rows={3}
        optional
      />
    </FormFrame>
  );
}
