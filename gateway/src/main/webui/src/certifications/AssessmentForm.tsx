import { useQuery } from '@tanstack/react-query';
import { useCommand } from '../api/useCommand';
import { TextAreaField, TextField } from '../ui/form/controls';
import { RadioField } from '../ui/form/choices';
import { FormFrame } from '../ui/form/FormFrame';
import { LinesField } from '../ui/form/LinesField';
import { useForm } from '../ui/form/useForm';
import { day, isoDay, monthsAfter } from '../vocabulary/format';
import {
  type AssessmentDraft,
  assessmentBody,
  assessmentPlaces,
  assessmentRules,
  draftFor,
  obstacleTo,
  resultsOf,
  type Verdict,
} from './assessment';
import { type Certification, schemesQuery } from './queries';
import { RequirementFields } from './RequirementFields';
import { tallyInWords } from './words';

const CHANGES = ['certifications', 'offerings', 'deals'];

const VERDICTS: { value: Verdict; label: string; description: string }[] = [
  {
    value: 'CERTIFIED',
    label: 'Certified',
    description: 'Every requirement is passed. In force from today.',
  },
  {
    value: 'CONDITIONAL',
    label: 'Certified under conditions',
    description: 'Nothing failed, and conditions cover what is unknown. In force from today.',
  },
  {
    value: 'REFUSED',
    label: 'Refused',
    description: 'Ends this application. The company can apply again.',
  },
];

/** The work of the laboratory: what was found for each requirement, and the decision that follows from it. */
export function AssessmentForm({ certification }: { certification: Certification }) {
  const requirements = certification.requirements ?? [];
  const today = isoDay(new Date());
  const command = useCommand({ changes: CHANGES, says: 'The decision is recorded.' });
  const form = useForm<AssessmentDraft>({
    initial: draftFor(requirements),
    problem: command.error?.problem,
    places: assessmentPlaces(requirements),
    rules: assessmentRules(requirements, today),
    onSubmit: (draft) =>
      command.mutate({
        path: `/certifications/${certification.id}/decision`,
        body: assessmentBody(draft, requirements),
        basedOn: `/certifications/${certification.id}`,
      }),
  });
  const { decision } = form.values;
  return (
    <FormFrame
      form={form}
      label="Decide on the certification"
      send="Record the decision"
      sending={command.isPending}
      problem={command.error?.problem}
    >
      <RequirementFields form={form} requirements={requirements} />
      <section className="assessment__part" aria-label="Decision">
        <h3>Decision</h3>
        <p className="assessment__tally" role="status">
          {tallyInWords(resultsOf(form.values, requirements))}. Unknown is not passed.
        </p>
        <RadioField
          form={form}
          field="decision"
          legend="What follows from this"
          choices={VERDICTS.map((verdict) => {
            const obstacle = obstacleTo(verdict.value, form.values, requirements);
            return {
              ...verdict,
              description: obstacle
                ? `Not possible as it stands. ${obstacle}`
                : verdict.description,
            };
          })}
        />
        {decision === 'CONDITIONAL' && (
          <LinesField
            form={form}
            field="conditions"
            legend="Conditions"
            hint="What has to be kept for as long as the certificate is in force."
            one="condition"
          />
        )}
        {decision === 'REFUSED' && (
          <TextAreaField
            form={form}
            field="reasons"
            label="Reasons"
            hint="The company sees these."
          />
        )}
        {(decision === 'CERTIFIED' || decision === 'CONDITIONAL') && (
          <ValidUntil form={form} schemeId={certification.schemeId} />
        )}
      </section>
    </FormFrame>
  );
}

function ValidUntil(props: {
  form: ReturnType<typeof useForm<AssessmentDraft>>;
  schemeId: string;
}) {
  const schemes = useQuery(schemesQuery);
  const months = schemes.data?.find((one) => one.id === props.schemeId)?.validityMonths;
  const usual = months
    ? `, after ${months} months: ${day(isoDay(monthsAfter(new Date(), months)))}`
    : '';
  return (
    <TextField
      form={props.form}
      field="validUntil"
      label="Valid until"
      hint={`The last day of the certificate. Left empty, it is the usual one of the scheme${usual}.`}
      type="date"
      narrow
      optional
    />
  );
}
