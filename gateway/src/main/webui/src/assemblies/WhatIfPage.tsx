import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useCommand } from '../api/useCommand';
import type { Assembly } from '../deals/model';
import { CouplingsField } from '../deals/opening/CouplingsField';
import { LimitsFields } from '../deals/opening/LimitsFields';
import { NEED_PLACES, WORKLOADS } from '../deals/opening/need';
import { ObjectiveFields } from '../deals/opening/ObjectiveFields';
import { SlotsField } from '../deals/opening/SlotsField';
import { useMe } from '../session/useSession';
import { mayAskWhatIf } from '../session/navigation';
import { Empty } from '../ui/Empty';
import { Loaded } from '../ui/Loaded';
import { Page } from '../ui/Page';
import { Panel } from '../ui/Panel';
import { SelectField, TextField } from '../ui/form/controls';
import { FormFrame } from '../ui/form/FormFrame';
import { useForm } from '../ui/form/useForm';
import { COUNTRIES } from '../vocabulary/countries';
import { runQuery, whatIfsQuery } from './queries';
import { RunHistory } from './RunHistory';
import { NO_WHAT_IF, SEARCH_TIMES, whatIfBody, type WhatIfNeed, whatIfRules } from './whatIf';

/** What could be assembled for a need, without opening a deal. */
export default function WhatIfPage() {
  const me = useMe();
  const navigate = useNavigate();
  const runs = useQuery(whatIfsQuery);
  const open = (run: { id: string }) => void navigate(`/what-if/${run.id}`);
  return (
    <Page
      title="What if"
      kicker="Assemble without a deal"
      lead="See which consortia of certified offerings could fill a need. Nobody is invited and nothing is promised; only your organization and the program office see what you ask."
    >
      <div className="split">
        <div className="split__main form-page">
          {mayAskWhatIf(me) && <WhatIfForm onBegun={open} />}
        </div>
        <div className="split__side">
          <Panel title="Asked before">
            <Loaded query={runs} what="what was asked before">
              {(all) =>
                all.length === 0 ? (
                  <Empty title="Nothing asked yet" />
                ) : (
                  <RunHistory
                    runs={all}
                    addressOf={({ id }) => `/what-if/${id}`}
                    withDestination
                    onRepeated={open}
                  />
                )
              }
            </Loaded>
          </Panel>
        </div>
      </div>
    </Page>
  );
}

function WhatIfForm({ onBegun }: { onBegun: (run: Assembly) => void }) {
  const queries = useQueryClient();
  const command = useCommand<Assembly>({
    changes: ['assemblies'],
    onDone: (run) => {
      queries.setQueryData(runQuery(run.id).queryKey, run);
      onBegun(run);
    },
  });
  const form = useForm<WhatIfNeed>({
    problem: command.error?.problem,
    places: { ...NEED_PLACES, timeLimitSeconds: 'seconds' },
    initial: NO_WHAT_IF,
    rules: whatIfRules,
    onSubmit: (need) => command.mutate({ path: '/assemblies', body: whatIfBody(need) }),
  });
  return (
    <FormFrame
      form={form}
      label="What if"
      send="Assemble"
      headingLevel="h2"
      sending={command.isPending}
      problem={command.error?.problem}
    >
      <section aria-labelledby="what-if-where">
        <h2 id="what-if-where">The need</h2>
        <TextField
          form={form}
          field="title"
          label="Title"
          hint="For finding it again; it decides nothing."
          optional
        />
        <SelectField form={form} field="destination" label="Destination" options={COUNTRIES} />
        <SelectField form={form} field="workload" label="Workload" options={WORKLOADS} />
      </section>
      <section aria-labelledby="what-if-slots">
        <h2 id="what-if-slots">The stack</h2>
        <SlotsField form={form} />
        <CouplingsField form={form} />
      </section>
      <section aria-labelledby="what-if-limits">
        <h2 id="what-if-limits">Limits</h2>
        <TextField
          form={form}
          field="valueLimitUsd"
          label="Value limit in US dollars"
          hint="No candidate costs more."
          inputMode="numeric"
          narrow
          optional
        />
        <TextField form={form} field="deliveryBy" label="Delivery by" type="date" narrow optional />
        <LimitsFields form={form} whatIf />
        <ObjectiveFields form={form} whatIf />
      </section>
      <section aria-labelledby="what-if-search">
        <h2 id="what-if-search">The search</h2>
        <SelectField
          form={form}
          field="seconds"
          label="Search for at most"
          hint="10 seconds are enough for nearly everything; a search that ends before says that its answer is proven. You can follow a longer one, and cancel it."
          options={SEARCH_TIMES}
        />
      </section>
    </FormFrame>
  );
}
