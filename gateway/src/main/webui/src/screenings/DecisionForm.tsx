import { useCommand } from '../api/useCommand';
import { RadioField } from '../ui/form/choices';
import { TextAreaField } from '../ui/form/controls';
import { FormFrame } from '../ui/form/FormFrame';
import { found, required } from '../ui/form/rules';
import { useForm } from '../ui/form/useForm';
import type { Screening } from './queries';
import { DECISIONS } from './words';

interface Draft {
  decision: keyof typeof DECISIONS | '';
  reason: string;
}

const CHOICES = [
  {
    value: 'FALSE_HIT',
    label: DECISIONS.FALSE_HIT,
    description: 'It is somebody else. The screening is clear, and the deals go on.',
  },
  {
    value: 'CONFIRMED',
    label: DECISIONS.CONFIRMED,
    description: 'It is the organization. Its deals stay on hold.',
  },
];

/** The second person says whether somebody on a list is the organization. */
export function DecisionForm(props: { screening: Screening; onDone: () => void }) {
  const path = `/screenings/${props.screening.id}`;
  const command = useCommand({
    changes: ['screenings', 'deals'],
    says: 'The decision is recorded.',
    onDone: props.onDone,
  });
  const form = useForm<Draft>({
    initial: { decision: '', reason: '' },
    problem: command.error?.problem,
    rules: ({ decision, reason }) =>
      found<Draft>({
        decision: required(decision, 'Say whether it is the organization.'),
        reason: required(reason, 'Say why.'),
      }),
    onSubmit: ({ decision, reason }) =>
      command.mutate({
        path: `${path}/decision`,
        basedOn: path,
        body: { decision, reason: reason.trim() },
      }),
  });
  return (
    <FormFrame
      form={form}
      label="Decide on the match"
      send="Record the decision"
      sending={command.isPending}
      problem={command.error?.problem}
      headingLevel="h3"
      onCancel={props.onDone}
    >
      <RadioField form={form} field="decision" legend="Is it the organization?" choices={CHOICES} />
      <TextAreaField
        form={form}
        field="reason"
        label="Why?"
        hint="Officials alone see this."
        rows={3}
      />
    </FormFrame>
  );
}
