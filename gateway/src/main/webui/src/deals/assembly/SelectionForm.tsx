import { Radio } from '@trussworks/react-uswds';
import { useCommand } from '../../api/useCommand';
import { SelectField } from '../../ui/form/controls';
import { FormFrame } from '../../ui/form/FormFrame';
import { found, required } from '../../ui/form/rules';
import { useForm } from '../../ui/form/useForm';
import type { Assembly, Deal } from '../model';
import { Candidates } from './Candidates';
import { companiesOf } from './comparison';

interface Selection {
  rank: string;
  anchor: string;
}

interface SelectionFormProps {
  assembly: Assembly;
  onDone: () => void;
}

/** The buyer's choice: one candidate, and who of it is the anchor that leads it through review. */
export function SelectionForm({ assembly, onDone }: SelectionFormProps) {
  const dealAddress = `/deals/${assembly.dealId}`;
  const command = useCommand<Deal>({
    changes: ['deals', 'consortia'],
    says: 'The consortium is selected, and its companies are invited.',
    onDone,
  });
  const candidateOf = (rank: string) => assembly.consortia.find((one) => String(one.rank) === rank);
  const form = useForm<Selection>({
    initial: { rank: String(assembly.consortia[0]?.rank ?? ''), anchor: '' },
    problem: command.error?.problem,
    places: { anchorOrganizationId: 'anchor' },
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
  const { rank } = form.values;
  const id = form.fieldId('rank');
  return (
    <FormFrame
      form={form}
      label="Choose a consortium"
      send={`Select candidate ${rank} and invite its companies`}
      sending={command.isPending}
      problem={command.error?.problem}
    >
      <Candidates
        candidates={assembly.consortia}
        chosen={Number(rank)}
        choice={(candidate) => (
          <Radio
            id={candidate.rank === 1 ? id : `${id}-${candidate.rank}`}
            name={id}
            value={String(candidate.rank)}
            label={`Choose candidate ${candidate.rank}`}
            checked={rank === String(candidate.rank)}
            onChange={() => form.set('rank', String(candidate.rank))}
          />
        )}
      />
      <SelectField
        form={form}
        field="anchor"
        label={`Anchor of candidate ${rank}`}
        hint="The company that leads the consortium and submits the export review."
        options={companiesOf(candidateOf(rank))}
      />
    </FormFrame>
  );
}
