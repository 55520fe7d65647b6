import { useCommand } from '../api/useCommand';
import { SelectField, TextAreaField } from '../ui/form/controls';
import { FormFrame } from '../ui/form/FormFrame';
import { found, required } from '../ui/form/rules';
import { useForm } from '../ui/form/useForm';
import { CHANGES } from './change';
import type { License } from './license';

interface ChangeDraft {
  kind: string;
  description: string;
}

/** The licensee reports what has changed; the license then says what follows. */
export function ChangeForm({ license, onDone }: { license: License; onDone: () => void }) {
  const command = useCommand({
    changes: ['licenses', 'deals'],
    says: 'The change is reported; the license says what follows.',
    onDone,
  });
  const form = useForm<ChangeDraft>({
    initial: { kind: '', description: '' },
    problem: command.error?.problem,
    rules: ({ kind, description }) =>
      found<ChangeDraft>({
        kind: required(kind, 'Choose what has changed.'),
        description: required(description, 'Say what has changed.'),
      }),
    onSubmit: (draft) => command.mutate({ path: `/licenses/${license.id}/changes`, body: draft }),
  });
  return (
    <FormFrame
      form={form}
      label="Report a change"
      send="Report the change"
      sending={command.isPending}
      problem={command.error?.problem}
      onCancel={onDone}
    >
      <SelectField form={form} field="kind" label="What has changed" options={CHANGES} />
      <TextAreaField form={form} field="description" label="In your words" rows={3} />
    </FormFrame>
  );
}
