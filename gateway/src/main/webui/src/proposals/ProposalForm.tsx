import { useQuery } from '@tanstack/react-query';
import { useCommand } from '../api/useCommand';
import { organizationsQuery } from '../organizations/queries';
import { belongsTo } from '../session/me';
import { useMe } from '../session/useSession';
import { SelectField, TextAreaField, TextField } from '../ui/form/controls';
import { CheckboxField } from '../ui/form/choices';
import { FormFrame } from '../ui/form/FormFrame';
import { found, required } from '../ui/form/rules';
import { useForm } from '../ui/form/useForm';
import { type Layer, layerLabel, LAYERS } from '../vocabulary/layers';

interface Draft {
  toOrganizationId: string;
  title: string;
  purpose: string;
  layers: Layer[];
  expiresOn: string;
}

export function ProposalForm({ onDone }: { onDone: () => void }) {
  const me = useMe();
  const organizations = useQuery(organizationsQuery);
  const command = useCommand({ changes: ['proposals'], says: 'The proposal is sent.', onDone });
  const form = useForm<Draft>({
    initial: { toOrganizationId: '', title: '', purpose: '', layers: [], expiresOn: '' },
    problem: command.error?.problem,
    rules: (draft) =>
      found<Draft>({
        toOrganizationId: required(draft.toOrganizationId, 'Choose the company.'),
        title: required(draft.title, 'Give the proposal a title.'),
        purpose: required(draft.purpose, 'Say what the partnership is for.'),
        layers: draft.layers.length > 0 ? undefined : 'Choose at least one layer.',
        expiresOn: required(draft.expiresOn, 'Say until when the proposal stays open.'),
      }),
    onSubmit: (draft) => command.mutate({ path: '/proposals', body: draft }),
  });
  const others = (organizations.data ?? []).filter((one) => !belongsTo(me, one.id));
  return (
    <FormFrame
      form={form}
      label="Propose a partnership"
      send="Send the proposal"
      headingLevel="h2"
      sending={command.isPending}
      problem={command.error?.problem}
      onCancel={onDone}
    >
      <SelectField
        form={form}
        field="toOrganizationId"
        label="To which company"
        options={others.map((one) => ({ value: one.id, label: one.legalName }))}
      />
      <TextField form={form} field="title" label="Title" />
      <TextAreaField form={form} field="purpose" label="Purpose" />
      <CheckboxField
        form={form}
        field="layers"
        legend="Layers that the partnership covers"
        choices={LAYERS.map((layer) => ({ value: layer, label: layerLabel(layer) }))}
      />
      <TextField form={form} field="expiresOn" label="Open until" type="date" narrow />
    </FormFrame>
  );
}
