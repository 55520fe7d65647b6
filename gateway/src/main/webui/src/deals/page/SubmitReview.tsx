import { Checkbox } from '@trussworks/react-uswds';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { useCommand } from '../../api/useCommand';
import { REQUIREMENTS } from '../../determinations/words';
import { CommandButton } from '../../ui/CommandButton';
import { TextAreaField } from '../../ui/form/controls';
import { FormFrame } from '../../ui/form/FormFrame';
import { found, required } from '../../ui/form/rules';
import { useForm } from '../../ui/form/useForm';
import { Loaded } from '../../ui/Loaded';
import { type DealDetermination, speaksAgainst } from '../determination/model';
import { newestDeterminationQuery } from '../determination/queries';
import type { Deal } from '../model';

const CHANGES = ['deals', 'reviews'];
const SAYS = 'The deal is submitted for export review.';

/** Submits the application; where the determination speaks against one, only with a reason. */
export function SubmitReview({ deal }: { deal: Deal }) {
  const [allOrNothing, setAllOrNothing] = useState(false);
  const body = { dealId: deal.id, ...(allOrNothing && { allOrNothing }) };
  const newest = useQuery(newestDeterminationQuery(deal.id));
  return (
    <>
      <p>
        The consortium is formed. As its anchor you submit the deal for export review; Commerce
        registers it and refers it to State, War and Energy.
      </p>
      <Checkbox
        id="all-or-nothing"
        name="allOrNothing"
        label="All or nothing"
        labelDescription="Commerce may otherwise approve a part and deny the rest."
        checked={allOrNothing}
        onChange={() => setAllOrNothing(!allOrNothing)}
      />
      <Loaded query={newest} what="the determination">
        {(determination) =>
          determination && speaksAgainst(determination.requirement) ? (
            <OverrideForm deal={deal} determination={determination} body={body} />
          ) : (
            <CommandButton
              request={{ path: '/reviews', body }}
              label="Submit for export review"
              busyLabel="Submitting…"
              changes={CHANGES}
              says={SAYS}
            />
          )
        }
      </Loaded>
    </>
  );
}

interface OverrideFormProps {
  deal: Deal;
  determination: DealDetermination;
  /** What is sent besides the reason. */
  body: object;
}

function OverrideForm({ deal, determination, body }: OverrideFormProps) {
  const command = useCommand({ changes: CHANGES, says: SAYS });
  const form = useForm({
    initial: { overrideReason: '' },
    problem: command.error?.problem,
    rules: ({ overrideReason }) =>
      found<{ overrideReason: string }>({
        overrideReason: required(overrideReason, 'Say why you apply all the same.'),
      }),
    onSubmit: ({ overrideReason }) =>
      command.mutate({
        path: '/reviews',
        body: { ...body, overrideReason: overrideReason.trim() },
      }),
  });
  const { label, says } = REQUIREMENTS[determination.requirement];
  return (
    <>
      <p>
        <strong>The determination speaks against an application.</strong> Determination{' '}
        {determination.number} says: {label.toLowerCase()}. {says} Where that is not right,{' '}
        <Link to={`/deals/${deal.id}/transaction`}>correct what goes to whom</Link> first.
      </p>
      <FormFrame
        form={form}
        label="Submit for export review"
        send="Submit for export review"
        sending={command.isPending}
        problem={command.error?.problem}
      >
        <TextAreaField
          form={form}
          field="overrideReason"
          label="Why do you apply all the same?"
          hint="The agencies read it on the review."
          rows={3}
        />
      </FormFrame>
    </>
  );
}
