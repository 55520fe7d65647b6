import { Button } from '@trussworks/react-uswds';
import { SelectField, TextField } from '../ui/form/controls';
import type { FormHandle } from '../ui/form/useForm';
import { blankMatch, type RecordDraft } from './record';
import { listName } from './words';

/** Who was found on which list: one group of fields for each. */
export function MatchFields({ form }: { form: FormHandle<RecordDraft> }) {
  const { matches, lists } = form.values;
  const add = () => {
    for (const [field, value] of Object.entries(blankMatch(matches))) {
      form.set(field as `list-${number}`, value);
    }
    form.set('matches', matches + 1);
  };
  return (
    <>
      {Array.from({ length: matches }, (_, index) => (
        <fieldset key={index} className="usa-fieldset requirement">
          <legend className="requirement__title">
            {matches > 1 ? `Match ${index + 1}` : 'Match'}
          </legend>
          <SelectField
            form={form}
            field={`list-${index}`}
            label="List"
            options={lists.map((code) => ({ value: code, label: listName(code) }))}
          />
          <TextField
            form={form}
            field={`entry-${index}`}
            label="Entry"
            hint="The list's own id of it."
          />
          <TextField form={form} field={`name-${index}`} label="Name on the list" />
          <TextField
            form={form}
            field={`why-${index}`}
            label="What speaks for or against it"
            optional
          />
        </fieldset>
      ))}
      <div className="actions">
        <Button type="button" unstyled onClick={add}>
          Add another match
        </Button>
        {matches > 1 && (
          <Button type="button" unstyled onClick={() => form.set('matches', matches - 1)}>
            Remove match {matches}
          </Button>
        )}
      </div>
    </>
  );
}
