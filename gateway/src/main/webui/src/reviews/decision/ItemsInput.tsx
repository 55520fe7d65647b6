import { Checkbox, Label, Textarea } from '@trussworks/react-uswds';
import { useId } from 'react';
import { listed } from '../../vocabulary/words';
import type { DecidedItem, DeniedDraft } from './items';

interface ItemsInputProps {
  /** Of the first item, so that an error summary leads to it. */
  id: string;
  items: readonly DecidedItem[];
  value: readonly DeniedDraft[];
  error?: string | undefined;
  onChange: (value: DeniedDraft[]) => void;
}

/** Which offerings an approval is about; each that is left out is denied with its reasons and legal basis. */
export function ItemsInput({ id, items, value, error, onChange }: ItemsInputProps) {
  return (
    <div className={`usa-form-group${error ? ' usa-form-group--error' : ''}`}>
      <fieldset
        className="usa-fieldset"
        aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
      >
        <legend className="usa-legend">Approved items</legend>
        <span id={`${id}-hint`} className="usa-hint">
          What is not approved is denied while the rest goes ahead. To leave a company out, take
          each of its items out.
        </span>
        {error && (
          <span id={`${id}-error`} className="usa-error-message">
            {error}
          </span>
        )}
        {items.map((item, index) => {
          const denied = value.find(({ offeringId }) => offeringId === item.offeringId);
          const others = value.filter((one) => one !== denied);
          return (
            <Item
              key={item.offeringId}
              id={index === 0 ? id : `${id}-${index}`}
              item={item}
              denied={denied}
              onToggle={() =>
                onChange(
                  denied
                    ? others
                    : [...value, { offeringId: item.offeringId, reasons: '', legalBasis: '' }],
                )
              }
              onWrite={(next) => onChange(value.map((one) => (one === denied ? next : one)))}
            />
          );
        })}
      </fieldset>
    </div>
  );
}

interface ItemProps {
  id: string;
  item: DecidedItem;
  denied: DeniedDraft | undefined;
  onToggle: () => void;
  onWrite: (denied: DeniedDraft) => void;
}

function Item({ id, item, denied, onToggle, onWrite }: ItemProps) {
  return (
    <div className="decided-item">
      <Checkbox
        id={id}
        name={id}
        checked={!denied}
        label={`${item.name}, ${item.organizationName}`}
        labelDescription={
          item.against.length > 0 ? `Recommended to deny: ${listed(item.against)}` : undefined
        }
        onChange={onToggle}
      />
      {denied && <Denial item={item} denied={denied} onWrite={onWrite} />}
    </div>
  );
}

function Denial({
  item,
  denied,
  onWrite,
}: Omit<ItemProps, 'id' | 'onToggle' | 'denied'> & { denied: DeniedDraft }) {
  const id = useId();
  const text = (field: 'reasons' | 'legalBasis', label: string) => (
    <>
      <Label htmlFor={`${id}-${field}`}>{label}</Label>
      <Textarea
        id={`${id}-${field}`}
        name={`${id}-${field}`}
        rows={2}
        value={denied[field]}
        onChange={(event) => onWrite({ ...denied, [field]: event.target.value })}
      />
    </>
  );
  return (
    <fieldset className="usa-fieldset parts__one">
      <legend className="usa-legend">{item.name} is denied</legend>
      {text('reasons', 'Reasons for this item')}
      {text('legalBasis', 'Legal basis for this item')}
    </fieldset>
  );
}
