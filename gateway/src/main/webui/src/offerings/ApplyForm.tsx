import { useQuery } from '@tanstack/react-query';
import { useCommand } from '../api/useCommand';
import { schemesQuery } from '../certifications/queries';
import { Loaded } from '../ui/Loaded';
import { SelectField } from '../ui/form/controls';
import { FormFrame } from '../ui/form/FormFrame';
import { found, required } from '../ui/form/rules';
import { useForm } from '../ui/form/useForm';
import type { Offering } from './queries';

/** Apply for the certificate of a published offering under a scheme of its layer. */
export function ApplyForm({ offering, onDone }: { offering: Offering; onDone: () => void }) {
  const schemes = useQuery(schemesQuery);
  const command = useCommand({
    changes: ['certifications', 'offerings'],
    says: `The application for ${offering.name} is sent.`,
    onDone,
  });
  const form = useForm<{ schemeId: string }>({
    initial: { schemeId: '' },
    problem: command.error?.problem,
    places: { 'unknown-scheme': 'schemeId', 'scheme-of-other-layer': 'schemeId' },
    rules: ({ schemeId }) => found({ schemeId: required(schemeId, 'Choose a scheme.') }),
    onSubmit: ({ schemeId }) =>
      command.mutate({ path: '/certifications', body: { offeringId: offering.id, schemeId } }),
  });
  return (
    <Loaded query={schemes} what="the schemes">
      {(all) => (
        <FormFrame
          form={form}
          label={`Apply to certify ${offering.name}`}
          send="Apply"
          sending={command.isPending}
          problem={command.error?.problem}
          onCancel={onDone}
        >
          <SelectField
            form={form}
            field="schemeId"
            label="Certification scheme"
            options={all
              .filter((one) => one.layer === offering.layer)
              .map((one) => ({ value: one.id, label: one.title }))}
          />
        </FormFrame>
      )}
    </Loaded>
  );
}
