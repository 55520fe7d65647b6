import { useCommand } from '../../api/useCommand';
import { TextAreaField } from '../../ui/form/controls';
import { RadioField } from '../../ui/form/choices';
import { FormFrame } from '../../ui/form/FormFrame';
import { useForm } from '../../ui/form/useForm';
import type { Review } from '../queries';
import type { Positions } from '../work/positions';
import { DecidedNow } from './DecidedNow';
import {
  type DecisionDraft,
  decisionBody,
  decisionRules,
  draftFor,
  needsReasons,
} from './decision';
import type { DecidedItem } from './items';
import { ItemsInput } from './ItemsInput';
import { NoticeFields } from './NoticeFields';
import { approves } from './terms';
import { TermsFields } from './TermsFields';

const CHOICES = [
  { value: 'APPROVED', label: 'Approved', description: 'Issues the license.' },
  {
    value: 'APPROVED_WITH_CONDITIONS',
    label: 'Approved with conditions',
    description: 'Issues the license with the conditions below.',
  },
  {
    value: 'DENIED',
    label: 'Denied',
    description:
      'Gives the applicant notice: 20 days to answer, and a denial on day 45 unless decided otherwise.',
  },
  {
    value: 'NO_LICENSE_REQUIRED',
    label: 'No license required',
    description: 'The export may go ahead without one.',
  },
];

interface DecisionFormProps {
  review: Review;
  positions: Positions;
  items: readonly DecidedItem[];
}

/** Commerce decides what the agencies, or a body, have left to decide. */
export function DecisionForm({ review, positions, items }: DecisionFormProps) {
  const command = useCommand({
    changes: ['reviews', 'deals', 'licenses'],
    says: 'The decision is recorded.',
  });
  const form = useForm<DecisionDraft>({
    problem: command.error?.problem,
    initial: draftFor(review),
    rules: decisionRules(items),
    onSubmit: (draft) =>
      command.mutate({
        path: `/reviews/${review.id}/decision`,
        body: decisionBody(draft),
        basedOn: `/reviews/${review.id}`,
      }),
  });
  const { outcome } = form.values;
  return (
    <div className="deciding">
      <FormFrame
        form={form}
        label="Decide"
        send="Record the decision"
        sending={command.isPending}
        problem={command.error?.problem}
      >
        <RadioField
          form={form}
          field="outcome"
          legend="Outcome"
          hint={positions.prospect.why}
          choices={CHOICES.filter(({ value }) => positions.prospect.outcomes.includes(value))}
        />
        {approves(outcome) && (
          <Items form={form} items={items} allOrNothing={review.allOrNothing === true} />
        )}
        <TermsFields form={form} hint="What the agencies asked for is filled in." />
        <TextAreaField
          form={form}
          field="reasons"
          label="Reasons"
          hint="The parties to the deal see these."
          optional={!needsReasons(outcome)}
        />
        {outcome === 'DENIED' && <NoticeFields form={form} />}
      </FormFrame>
      <DecidedNow draft={form.values} items={items} asked={positions.conditions} />
    </div>
  );
}

interface ItemsProps {
  form: ReturnType<typeof useForm<DecisionDraft>>;
  items: readonly DecidedItem[];
  allOrNothing: boolean;
}

function Items({ form, items, allOrNothing }: ItemsProps) {
  if (allOrNothing) {
    return (
      <p className="form__note">
        <strong>All or nothing.</strong> The applicant does not want an approval of a part: the
        whole is approved, or the whole is denied.
      </p>
    );
  }
  if (items.length < 2) return null;
  return (
    <ItemsInput
      id={form.fieldId('denied')}
      items={items}
      value={form.values.denied}
      error={form.errors.denied}
      onChange={(denied) => form.set('denied', denied)}
    />
  );
}
