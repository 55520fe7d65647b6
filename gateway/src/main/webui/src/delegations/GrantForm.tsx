import { useCommand } from '../api/useCommand';
import { ScopeFields } from '../policies/ScopeFields';
import { scopeBody, scopeInWords } from '../policies/scope';
import { TextAreaField, TextField } from '../ui/form/controls';
import { FormFrame } from '../ui/form/FormFrame';
import { useForm } from '../ui/form/useForm';
import { type Agency, AGENCY_NAMES } from '../vocabulary/agencies';
import { washingtonDay } from '../vocabulary/format';
import {
  DELEGATION_PLACES,
  delegationBody,
  type DelegationDraft,
  delegationRules,
  noDelegation,
} from './delegation';

/** An official leaves types of applications to Commerce. */
export function GrantForm({ agency, onDone }: { agency: Agency; onDone: () => void }) {
  const command = useCommand({
    changes: ['delegations'],
    says: `Authority of ${AGENCY_NAMES[agency]} is delegated to Commerce.`,
    onDone,
  });
  const form = useForm<DelegationDraft>({
    problem: command.error?.problem,
    places: DELEGATION_PLACES,
    initial: noDelegation(washingtonDay(new Date())),
    rules: delegationRules,
    onSubmit: (draft) => command.mutate({ path: '/delegations', body: delegationBody(draft) }),
  });
  return (
    <FormFrame
      form={form}
      label="Delegate authority"
      send={`Delegate authority of ${AGENCY_NAMES[agency]}`}
      headingLevel="h2"
      sending={command.isPending}
      problem={command.error?.problem}
      onCancel={onDone}
    >
      <ScopeFields form={form} />
      <p className="form__note">
        <strong>Left to Commerce:</strong> {scopeInWords(scopeBody(form.values))}.
      </p>
      <TextAreaField form={form} field="reason" label="Reason" rows={3} />
      <TextField
        form={form}
        field="legalBasis"
        label="Legal basis"
        hint="For example Executive Order 12981, section 1."
      />
      <TextField
        form={form}
        field="effectiveFrom"
        label="First day"
        hint="Today in Washington or later: what was referred is referred."
        type="date"
        narrow
      />
      <TextField form={form} field="effectiveTo" label="Last day" type="date" narrow optional />
    </FormFrame>
  );
}
