import { useNavigate } from 'react-router';
import { useCommand } from '../../api/useCommand';
import { useSay } from '../../shell/notice';
import { Page } from '../../ui/Page';
import { SelectField, TextAreaField, TextField } from '../../ui/form/controls';
import { FormFrame } from '../../ui/form/FormFrame';
import { useForm } from '../../ui/form/useForm';
import { COUNTRIES } from '../../vocabulary/countries';
import type { Deal } from '../model';
import { CouplingsField } from './CouplingsField';
import { LimitsFields } from './LimitsFields';
import { type Need, NEED_PLACES, needBody, needRules, NO_NEED, WORKLOADS } from './need';
import { ObjectiveFields } from './ObjectiveFields';
import { SlotsField } from './SlotsField';

/** A buyer states a need; it becomes an open deal. */
export default function OpenDealPage() {
  const navigate = useNavigate();
  const say = useSay();
  const command = useCommand<Deal>({
    changes: ['deals'],
    onDone: (deal) => {
      say('The deal is open.', `/deals/${deal.id}`);
      void navigate(`/deals/${deal.id}`);
    },
  });
  const form = useForm<Need>({
    problem: command.error?.problem,
    places: NEED_PLACES,
    initial: NO_NEED,
    rules: needRules,
    onSubmit: (need) => command.mutate({ path: '/deals', body: needBody(need) }),
  });
  return (
    <Page
      title="Open a deal"
      kicker="New need"
      lead="State what you need, not who should deliver it. Companies see the need without the end user and without your value limit."
    >
      <div className="form-page">
        <FormFrame
          form={form}
          label="Open a deal"
          send="Open the deal"
          headingLevel="h2"
          sending={command.isPending}
          problem={command.error?.problem}
          onCancel={() => void navigate('/deals')}
        >
          <section aria-labelledby="need-what">
            <h2 id="need-what">The need</h2>
            <TextField
              form={form}
              field="title"
              label="Title"
              hint="Short and plain: what, and where."
            />
            <SelectField form={form} field="destination" label="Destination" options={COUNTRIES} />
            <TextField
              form={form}
              field="sector"
              label="Sector"
              hint="For example health, energy or public services."
            />
            <SelectField form={form} field="workload" label="Workload" options={WORKLOADS} />
          </section>
          <section aria-labelledby="need-slots">
            <h2 id="need-slots">The stack</h2>
            <SlotsField form={form} />
            <CouplingsField form={form} />
          </section>
          <section aria-labelledby="need-use">
            <h2 id="need-use">Use and end user</h2>
            <TextAreaField
              form={form}
              field="endUse"
              label="End use"
              hint="What the systems are for, in a few sentences. Agencies read this first."
            />
            <TextField form={form} field="endUserName" label="End user" />
            <SelectField
              form={form}
              field="endUserCountry"
              label="Country of the end user"
              options={COUNTRIES}
            />
          </section>
          <section aria-labelledby="need-limits">
            <h2 id="need-limits">Limits</h2>
            <TextField
              form={form}
              field="valueLimitUsd"
              label="Value limit in US dollars"
              hint="No candidate costs more. Companies do not see it."
              inputMode="numeric"
              narrow
              optional
            />
            <TextField
              form={form}
              field="deliveryBy"
              label="Delivery by"
              type="date"
              narrow
              optional
            />
            <LimitsFields form={form} />
            <ObjectiveFields form={form} />
          </section>
        </FormFrame>
      </div>
    </Page>
  );
}
