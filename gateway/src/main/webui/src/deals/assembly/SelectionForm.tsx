import { useNavigate } from 'react-router';
import { useCommand } from '../../api/useCommand';
import { Panel } from '../../ui/Panel';
import { SelectField } from '../../ui/form/controls';
import { RadioField } from '../../ui/form/choices';
import { FormFrame } from '../../ui/form/FormFrame';
import { found, required, useForm } from '../../ui/form/useForm';
import { money } from '../../vocabulary/format';
import { listed } from '../../vocabulary/words';
import type { Assembly, Candidate, Deal } from '../model';

interface Selection {
  rank: string;
  anchor: string;
}

/** The buyer's choice: one candidate, and who of it is the anchor that leads it through review. */
export function SelectionForm({ assembly }: { assembly: Assembly }) {
  const navigate = useNavigate();
  const dealAddress = `/deals/${assembly.dealId}`;
  const command = useCommand<Deal>({
    changes: ['deals', 'consortia'],
    onDone: () => void navigate(dealAddress),
  });
  const candidateOf = (rank: string) => assembly.consortia.find((one) => String(one.rank) === rank);
  const form = useForm<Selection>({
    initial: { rank: String(assembly.consortia[0]?.rank ?? ''), anchor: '' },
    rules: ({ rank, anchor }) =>
      found<Selection>({
        rank: required(rank, 'Choose a candidate.'),
        anchor: companiesOf(candidateOf(rank)).some(({ value }) => value === anchor)
          ? undefined
          : 'Choose the anchor among the companies of the candidate.',
      }),
    onSubmit: ({ rank, anchor }) =>
      command.mutate({
        path: `${dealAddress}/selection`,
        body: { assemblyId: assembly.id, rank: Number(rank), anchorOrganizationId: anchor },
        basedOn: dealAddress,
      }),
  });
  return (
    <Panel title="Choose a consortium" tone="accent">
      <FormFrame
        form={form}
        label="Choose a consortium"
        send="Select and invite the companies"
        sending={command.isPending}
        problem={command.error?.problem}
      >
        <RadioField
          form={form}
          field="rank"
          legend="Candidate"
          choices={assembly.consortia.map((candidate) => ({
            value: String(candidate.rank),
            label: `Candidate ${candidate.rank}`,
            description: `${listed(companiesOf(candidate).map(({ label }) => label))}, ${money(candidate.priceUsd)}`,
          }))}
        />
        <SelectField
          form={form}
          field="anchor"
          label="Anchor"
          hint="The company that leads the consortium and submits the export review."
          options={companiesOf(candidateOf(form.values.rank))}
        />
      </FormFrame>
    </Panel>
  );
}

function companiesOf(candidate: Candidate | undefined) {
  const byId = new Map(
    (candidate?.offerings ?? []).map((one) => [one.organizationId, one.organizationName]),
  );
  return [...byId].map(([value, label]) => ({ value, label }));
}
