import { TextInput } from '@trussworks/react-uswds';
import { Field } from '../ui/form/Field';

interface WriteProps {
  id: string;
  name: string;
  label: string;
  hint?: string;
  value: string;
  numeric?: boolean;
  onChange: (value: string) => void;
}

/** A text or number about one of several items or parties; left empty, it is not known. */
export function Write({ id, name, label, hint, value, numeric, onChange }: WriteProps) {
  return (
    <Field id={id} label={label} hint={hint}>
      {(described) => (
        <TextInput
          {...described}
          id={id}
          name={name}
          type="text"
          {...(numeric ? { inputMode: 'numeric' as const } : {})}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
