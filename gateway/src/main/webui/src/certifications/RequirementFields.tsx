import { Radio } from '@trussworks/react-uswds';
import { TextAreaField } from '../ui/form/controls';
import type { FormHandle } from '../ui/form/useForm';
import type { AssessmentDraft } from './assessment';
import type { Requirement } from './queries';
import { PART_NAMES, PARTS, RESULT_NAMES, RESULTS } from './words';

interface RequirementFieldsProps {
  form: FormHandle<AssessmentDraft>;
  requirements: readonly Requirement[];
}

/** Each requirement with its result and what shows it, part by part. */
export function RequirementFields({ form, requirements }: RequirementFieldsProps) {
  return PARTS.map((part) => {
    const asked = requirements.filter((one) => one.part === part);
    if (asked.length === 0) return null;
    return (
      <section key={part} className="assessment__part" aria-label={PART_NAMES[part]}>
        <h3>{PART_NAMES[part]}</h3>
        {asked.map((requirement) => (
          <RequirementField key={requirement.code} form={form} requirement={requirement} />
        ))}
      </section>
    );
  });
}

function RequirementField(props: { form: FormHandle<AssessmentDraft>; requirement: Requirement }) {
  const { form, requirement } = props;
  const field = `result-${requirement.code}` as const;
  const chosen = form.values[field];
  const id = form.fieldId(field);
  return (
    <fieldset className="usa-fieldset requirement" data-result={chosen}>
      <legend className="requirement__title">
        <code>{requirement.code}</code> {requirement.title}
      </legend>
      <div className="requirement__results">
        {RESULTS.map((result, index) => (
          <Radio
            key={result}
            id={index === 0 ? id : `${id}-${result}`}
            name={id}
            value={result}
            label={RESULT_NAMES[result]}
            checked={chosen === result}
            onChange={() => form.set(field, result)}
          />
        ))}
      </div>
      <TextAreaField
        form={form}
        field={`evidence-${requirement.code}`}
        label="Evidence"
        rows={2}
        optional={chosen === 'UNKNOWN'}
      />
    </fieldset>
  );
}
