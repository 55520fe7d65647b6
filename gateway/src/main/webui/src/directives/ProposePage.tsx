import { Link, useNavigate } from 'react-router';
import { useCommand } from '../api/useCommand';
import { ScopeFields } from '../policies/ScopeFields';
import { scopeBody } from '../policies/scope';
import { useMe } from '../session/useSession';
import { useSay } from '../shell/notice';
import { Empty } from '../ui/Empty';
import { SelectField, TextAreaField, TextField } from '../ui/form/controls';
import { FormFrame } from '../ui/form/FormFrame';
import { useForm } from '../ui/form/useForm';
import { Page } from '../ui/Page';
import { AGENCIES, AGENCY_NAMES } from '../vocabulary/agencies';
import {
  type Directive,
  DIRECTIVE_PLACES,
  directiveBody,
  type DirectiveDraft,
  directiveRules,
  mayDirect,
  noDirective,
} from './directive';
import { WouldHold } from './WouldHold';

/** Proposes a directive, seeing all the while which open deals it would hold. */
export default function ProposePage() {
  const allowed = mayDirect(useMe());
  return (
    <Page
      title="Propose a directive"
      kicker={<Link to="/policy">Policy directives</Link>}
      lead="It holds nothing until a second person puts it in force."
    >
      {allowed ? (
        <ProposeForm />
      ) : (
        <Empty title="Directives are proposed by others">
          <p>The program office and officials of Commerce direct policy.</p>
        </Empty>
      )}
    </Page>
  );
}

function ProposeForm() {
  const me = useMe();
  const navigate = useNavigate();
  const say = useSay();
  const command = useCommand<Directive>({
    changes: ['directives'],
    onDone: ({ id }) => {
      const address = `/policy/directives/${id}`;
      say('The directive is proposed.', address);
      void navigate(address);
    },
  });
  const form = useForm<DirectiveDraft>({
    problem: command.error?.problem,
    places: DIRECTIVE_PLACES,
    initial: noDirective(me),
    rules: directiveRules,
    onSubmit: (draft) => command.mutate({ path: '/directives', body: directiveBody(draft) }),
  });
  return (
    <div className="split">
      <div className="form-page">
        <FormFrame
          form={form}
          label="Propose a directive"
          send="Propose the directive"
          headingLevel="h2"
          sending={command.isPending}
          problem={command.error?.problem}
          onCancel={() => void navigate('/policy')}
        >
          <section aria-labelledby="directive-what">
            <h2 id="directive-what">The directive</h2>
            <TextField form={form} field="title" label="Name" hint="Short: deals quote it." />
            <TextAreaField
              form={form}
              field="reason"
              label="Reason"
              hint="The parties to every deal that it holds read this."
            />
            <TextField
              form={form}
              field="legalBasis"
              label="Legal basis"
              hint="For example 15 CFR 744.11."
            />
            <SelectField
              form={form}
              field="issuingAgency"
              label="Issued by"
              options={AGENCIES.map((value) => ({ value, label: AGENCY_NAMES[value] }))}
            />
          </section>
          <section aria-labelledby="directive-scope">
            <h2 id="directive-scope">Which deals</h2>
            <ScopeFields form={form} />
          </section>
        </FormFrame>
      </div>
      <div className="split__side split__side--follows">
        <WouldHold scope={scopeBody(form.values)} />
      </div>
    </div>
  );
}
