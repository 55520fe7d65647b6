import { useQuery } from '@tanstack/react-query';
import { useCommand } from '../api/useCommand';
import { SelectField } from '../ui/form/controls';
import { FormFrame } from '../ui/form/FormFrame';
import { found, required } from '../ui/form/rules';
import { useForm } from '../ui/form/useForm';
import { Loaded } from '../ui/Loaded';
import { type Colleague, type Review, staffQuery } from './queries';

interface HandOnProps {
  review: Review;
  onDone: () => void;
}

/** Gives a review to a colleague of the same agency. */
export function HandOnForm(props: HandOnProps) {
  const staff = useQuery(staffQuery);
  return (
    <Loaded query={staff} what="colleagues">
      {(colleagues) => <Choice {...props} colleagues={colleagues} />}
    </Loaded>
  );
}

function Choice({ review, onDone, colleagues }: HandOnProps & { colleagues: Colleague[] }) {
  const command = useCommand({
    changes: ['reviews'],
    says: `${review.applicationNumber} is ${review.assignee ? 'handed on' : 'assigned'}.`,
    onDone,
  });
  const form = useForm({
    initial: { assignee: '' },
    problem: command.error?.problem,
    rules: ({ assignee }) =>
      found<{ assignee: string }>({ assignee: required(assignee, 'Choose a colleague.') }),
    onSubmit: (body) => command.mutate({ path: `/reviews/${review.id}/assignment`, body }),
  });
  const give = review.assignee ? 'Hand on' : 'Assign';
  return (
    <FormFrame
      form={form}
      label={`${give} ${review.applicationNumber}`}
      send={give}
      sending={command.isPending}
      problem={command.error?.problem}
      onCancel={onDone}
    >
      <SelectField
        form={form}
        field="assignee"
        label="To"
        hint="Colleagues are here once they have opened their work list."
        options={colleagues
          .filter(({ subject }) => subject !== review.assignee?.subject)
          .map(({ subject, name, official }) => ({
            value: subject,
            label: official ? `${name}, official` : name,
          }))}
      />
    </FormFrame>
  );
}
