import { useQuery } from '@tanstack/react-query';
import { ErrorMessage, Label, Select, TextInput } from '@trussworks/react-uswds';
import { assemblyPolicyQuery } from '../../policies/queries';
import type { FormHandle } from '../../ui/form/useForm';
import { Fold } from '../../ui/Fold';
import { points } from '../../vocabulary/format';
import { PIECE_NAMES, PIECES } from '../../vocabulary/pieces';
import type { Need } from './need';

const LEVELS = [
  { value: '', label: 'With the rest' },
  { value: '1', label: 'First' },
  { value: '2', label: 'Second' },
  { value: '3', label: 'Third' },
];

/** What makes one consortium better than another: weights, and what decides before what. */
interface ObjectiveFieldsProps {
  form: FormHandle<Need>;
  /** A need that is no deal, of which companies see nothing. */
  whatIf?: boolean;
}

export function ObjectiveFields({ form, whatIf = false }: ObjectiveFieldsProps) {
  const policy = useQuery(assemblyPolicyQuery).data;
  const { weights, levels } = form.values;
  const id = form.fieldId('weights');
  const error = form.errors.weights ?? form.errors.levels;
  return (
    <Fold
      title="What counts"
      about={`How much price, time and the rest weigh.${whatIf ? '' : ' Companies see it, as in any tender.'}`}
      wrong={error !== undefined}
    >
      <fieldset
        className={`usa-fieldset${error ? ' usa-form-group--error' : ''}`}
        aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
      >
        <legend className="usa-legend">Weights in points</legend>
        <span id={`${id}-hint`} className="usa-hint">
          Left empty, the platform&rsquo;s weight holds. What decides first is never outweighed by
          what comes later, however many points that has.
        </span>
        {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
        {PIECES.map((piece, index) => {
          const { label, means } = PIECE_NAMES[piece];
          const weightId = index === 0 ? id : `${id}-${piece}`;
          const usual = policy && `The platform's: ${points(policy.weights[piece])}.`;
          const levelId = index === 0 ? form.fieldId('levels') : `${id}-${piece}-level`;
          return (
            <div key={piece} className="weight">
              <div>
                <Label htmlFor={weightId}>{label}</Label>
                <span id={`${weightId}-means`} className="usa-hint">
                  {means} {usual}
                </span>
                <TextInput
                  id={weightId}
                  name={`weight-${piece}`}
                  type="text"
                  inputMode="numeric"
                  className="input--narrow"
                  aria-describedby={`${weightId}-means`}
                  value={weights[piece] ?? ''}
                  onChange={(event) =>
                    form.set('weights', { ...weights, [piece]: event.target.value })
                  }
                />
              </div>
              <div>
                <Label htmlFor={levelId}>{label} decides</Label>
                <Select
                  id={levelId}
                  name={`level-${piece}`}
                  value={levels[piece] ?? ''}
                  onChange={(event) =>
                    form.set('levels', { ...levels, [piece]: event.target.value })
                  }
                >
                  {LEVELS.map((level) => (
                    <option key={level.value} value={level.value}>
                      {level.label}
                    </option>
                  ))}
                </Select>
              </div>
            </div>
          );
        })}
      </fieldset>
    </Fold>
  );
}
