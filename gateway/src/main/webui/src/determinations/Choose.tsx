import { Select } from '@trussworks/react-uswds';
import { Field } from '../ui/form/Field';

export const YES_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

interface ChooseProps {
  id: string;
  name: string;
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  /** What it says while nothing is chosen. */
  none?: string;
  onChange: (value: string) => void;
}

/** A choice about one of several items or parties; choosing nothing says that it is not known. */
export function Choose(props: ChooseProps) {
  const { id, name, label, value, options, none = 'Not known', onChange } = props;
  return (
    <Field id={id} label={label}>
      {() => (
        <Select
          id={id}
          name={name}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">{none}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
