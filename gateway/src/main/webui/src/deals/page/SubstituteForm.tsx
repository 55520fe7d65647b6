import { useQuery } from '@tanstack/react-query';
import { useCommand } from '../../api/useCommand';
import { Disclosure } from '../../ui/Disclosure';
import { Loaded } from '../../ui/Loaded';
import { SelectField } from '../../ui/form/controls';
import { RadioField } from '../../ui/form/choices';
import { FormFrame } from '../../ui/form/FormFrame';
import { found, required } from '../../ui/form/rules';
import { useForm } from '../../ui/form/useForm';
import { money } from '../../vocabulary/format';
import { slotName } from '../../vocabulary/layers';
import { counted } from '../../vocabulary/words';
import { lostMembers } from '../actions';
import type { Deal, DealMember, Substitute } from '../model';
import { substitutesQuery } from '../queries';

/** Exchange an offering for another one while everybody else stays. */
export function SubstituteForm({ deal }: { deal: Deal }) {
  return (
    <Disclosure label="Choose a substitute…" weight="main">
      {(close) => <Exchange deal={deal} onDone={close} />}
    </Disclosure>
  );
}

interface Choice {
  leaving: string;
  joining: string;
}

function Exchange({ deal, onDone }: { deal: Deal; onDone: () => void }) {
  const members = lostMembers(deal);
  const command = useCommand({
    changes: ['deals', 'consortia'],
    says: 'The substitute is chosen, and its company is invited.',
    onDone,
  });
  const form = useForm<Choice>({
    initial: { leaving: only(members), joining: '' },
    problem: command.error?.problem,
    places: { leavingOfferingId: 'leaving', joiningOfferingId: 'joining' },
    rules: ({ leaving, joining }) =>
      found<Choice>({
        leaving: required(leaving, 'Choose the offering that leaves.'),
        joining: required(joining, 'Choose the offering that takes its place.'),
      }),
    onSubmit: ({ leaving, joining }) =>
      command.mutate({
        path: `/deals/${deal.id}/substitution`,
        body: { leavingOfferingId: leaving, joiningOfferingId: joining },
        basedOn: `/deals/${deal.id}`,
      }),
  });
  const substitutes = useQuery({
    ...substitutesQuery(deal.id, form.values.leaving),
    enabled: form.values.leaving !== '',
  });
  return (
    <FormFrame
      form={form}
      label="Choose a substitute"
      send={substitutes.data?.length === 0 ? undefined : 'Exchange the offering'}
      sending={command.isPending}
      problem={command.error?.problem}
      onCancel={onDone}
    >
      <SelectField
        form={form}
        field="leaving"
        label="Offering that leaves"
        options={members.map((one) => ({ value: one.offeringId ?? '', label: describe(one) }))}
      />
      {form.values.leaving && (
        <Loaded query={substitutes} what="substitutes">
          {(offers) =>
            offers.length === 0 ? (
              <p className="form__note">
                No certified offering can take its place while everybody else stays. “Still the
                best?” below says why, and what would make one possible.
              </p>
            ) : (
              <RadioField
                form={form}
                field="joining"
                legend="Offering that takes its place"
                hint="Best first. Everybody else stays in the consortium."
                choices={offers.map(offer)}
              />
            )
          }
        </Loaded>
      )}
    </FormFrame>
  );
}

function describe(member: DealMember): string {
  const slot = member.componentSlot ? `${slotName(member.componentSlot)}: ` : '';
  return `${slot}${member.offeringName ?? 'offering'} (${member.organizationName ?? 'member'})`;
}

function offer({ joining, consortium }: Substitute) {
  const whole = `${money(consortium.priceUsd)}, ${counted(consortium.leadTimeDays, 'day')}`;
  return {
    value: joining.offeringId,
    label: `${joining.name}, ${joining.organizationName}`,
    description: `${money(joining.priceUsd)}. The consortium then: ${whole} lead time.`,
  };
}

function only(members: DealMember[]): string {
  return members.length === 1 ? (members[0]?.offeringId ?? '') : '';
}
