import { useQuery } from '@tanstack/react-query';
import type { Problem } from '../api/problem';
import { isOfficial } from '../session/me';
import { useMe } from '../session/useSession';
import { SelectField, TextAreaField } from '../ui/form/controls';
import { FormFrame } from '../ui/form/FormFrame';
import { LinesField } from '../ui/form/LinesField';
import type { Places } from '../ui/form/places';
import { useForm } from '../ui/form/useForm';
import type { Agency } from '../vocabulary/agencies';
import { type BatchDraft, batchKinds, batchRules, NO_BATCH, NOBODY } from './batch';
import { filterInWords, type ReviewFilter } from './queue';
import { staffQuery } from './queries';

const PLACES: Places<BatchDraft> = {
  'action.type': 'kind',
  'action.assignee': 'assignee',
  'action.recommend.conditions': 'conditions',
  'action.recommend.reasons': 'reasons',
  'action.recommend.note': 'note',
};

interface BatchFormProps {
  agency: Agency;
  filter: ReviewFilter;
  initial: BatchDraft | null;
  sending: boolean;
  problem: Problem | undefined;
  onLook: (draft: BatchDraft) => void;
  onCancel: () => void;
}

/** What to do to the reviews that the filter leaves; nothing is done before somebody has seen which. */
export function BatchForm(props: BatchFormProps) {
  const { agency, filter, initial, sending, problem, onLook, onCancel } = props;
  const form = useForm<BatchDraft>({
    initial: initial ?? NO_BATCH,
    problem,
    places: PLACES,
    rules: batchRules,
    onSubmit: onLook,
  });
  const { kind } = form.values;
  const which = filterInWords(filter);
  return (
    <FormFrame
      form={form}
      label="Act on many"
      send="See which reviews"
      sending={sending}
      problem={problem}
      onCancel={onCancel}
    >
      <p className="form__note">
        {which
          ? `For the reviews of your queue ${which}.`
          : 'For your whole queue. The filters above narrow it.'}
      </p>
      <SelectField form={form} field="kind" label="What to do" options={batchKinds(agency)} />
      {kind === 'ASSIGN' && <AssigneeField form={form} />}
      {kind === 'APPROVE_WITH_CONDITIONS' && (
        <LinesField form={form} field="conditions" legend="Conditions" one="condition" />
      )}
      {kind.startsWith('APPROVE') && (
        <>
          <TextAreaField
            form={form}
            field="reasons"
            label="Reasons"
            hint="The same words for each of them."
            rows={3}
            optional
          />
          <TextAreaField
            form={form}
            field="note"
            label="Note for agencies only"
            rows={2}
            optional
          />
        </>
      )}
    </FormFrame>
  );
}

function AssigneeField({ form }: { form: Parameters<typeof SelectField<BatchDraft>>[0]['form'] }) {
  const me = useMe();
  const staff = useQuery(staffQuery);
  const others = (staff.data ?? []).filter(({ subject }) => subject !== me.subject);
  return (
    <SelectField
      form={form}
      field="assignee"
      label="To"
      hint={
        isOfficial(me)
          ? 'Colleagues are here once they have opened their work list.'
          : 'You take what is free, and hand on what is yours; an official assigns the rest.'
      }
      options={[
        { value: me.subject, label: 'Me' },
        ...others.map(({ subject, name }) => ({ value: subject, label: name })),
        { value: NOBODY, label: 'Nobody: let them go' },
      ]}
    />
  );
}
