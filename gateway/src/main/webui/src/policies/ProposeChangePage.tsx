import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useCommand } from '../api/useCommand';
import { useSay } from '../shell/notice';
import { TextAreaField, TextField } from '../ui/form/controls';
import { FormFrame } from '../ui/form/FormFrame';
import { useForm } from '../ui/form/useForm';
import { Empty } from '../ui/Empty';
import { Loaded } from '../ui/Loaded';
import { Page } from '../ui/Page';
import { fileQuery, type PolicyChange } from './change';
import { type Act, atItsField, changeRules, draftOf, fieldsOf, rowsOf } from './draft';
import { fileTitle } from './files';
import { keyOf, type PolicyRow } from './row';
import { RowFields } from './RowFields';

const ACTS: readonly { act: Act; tab: string; title: string }[] = [
  { act: 'version', tab: 'New version', title: 'The new version' },
  { act: 'end', tab: 'Last day', title: 'When it ends' },
  { act: 'correct', tab: 'Correct it', title: 'The row as it should be' },
  { act: 'new', tab: 'New rule like it', title: 'The new rule' },
];

/** A change of policy, made from a row that there is. */
export default function ProposeChangePage() {
  const [parameters] = useSearchParams();
  const file = parameters.get('file') ?? '';
  const key = parameters.get('row') ?? '';
  const act = ACTS.find((one) => one.act === parameters.get('as'))?.act ?? 'version';
  const query = useQuery(fileQuery(file));
  return (
    <Page
      title="Propose a change of policy"
      kicker={<Link to={`/policy/files/${file}`}>{fileTitle(file)}</Link>}
      lead="It changes nothing until a second person puts it in force. Before that, everybody who signs sees which open deals it would change."
    >
      <nav className="tabs" aria-label="What to propose">
        {ACTS.map((one) => (
          <Link
            key={one.act}
            to={`?${new URLSearchParams({ file, row: key, as: one.act }).toString()}`}
            aria-current={one.act === act ? 'page' : undefined}
            replace
          >
            {one.tab}
          </Link>
        ))}
      </nav>
      <Loaded query={query} what="the row">
        {({ rows }) => {
          const row = rows.find((one) => keyOf(one) === key);
          return row ? (
            <ProposeForm key={act} file={file} act={act} row={row} rows={rows} />
          ) : (
            <Empty title="There is no such row">
              <p>Open the file and choose the row that is to change.</p>
            </Empty>
          );
        }}
      </Loaded>
    </Page>
  );
}

interface ProposeFormProps {
  file: string;
  act: Act;
  row: PolicyRow;
  rows: readonly PolicyRow[];
}

function ProposeForm({ file, act, row, rows }: ProposeFormProps) {
  const navigate = useNavigate();
  const say = useSay();
  const fields = fieldsOf(row, rows);
  const command = useCommand<PolicyChange>({
    changes: ['policy-changes'],
    onDone: ({ id }) => {
      const page = `/policy/changes/${id}`;
      say('The change is proposed. A second person puts it in force.', page);
      void navigate(page);
    },
  });
  const sent = (command.variables?.body as { rows: PolicyRow[] } | undefined)?.rows.at(-1);
  const problem = atItsField(command.error?.problem, sent, fields);
  const form = useForm({
    problem,
    initial: draftOf(act, row, fields),
    rules: (draft) => changeRules(act, fields, draft),
    onSubmit: (draft) => {
      const basis = String(draft.legalBasis).trim();
      command.mutate({
        path: '/policy-changes',
        body: {
          title: String(draft.title).trim(),
          reason: String(draft.reason).trim(),
          ...(basis ? { legalBasis: basis } : {}),
          file,
          rows: rowsOf(act, row, fields, draft, rows),
        },
      });
    },
  });
  return (
    <div className="form-page">
      <FormFrame
        form={form}
        label="Propose a change of policy"
        send="Propose the change"
        headingLevel="h2"
        sending={command.isPending}
        problem={problem}
        onCancel={() => void navigate(`/policy/files/${file}`)}
      >
        <section aria-labelledby="change-why">
          <h2 id="change-why">The change</h2>
          <TextField form={form} field="title" label="Title" hint="In a few words, what changes." />
          <TextAreaField form={form} field="reason" label="Reason" rows={3} />
          <TextField
            form={form}
            field="legalBasis"
            label="Legal basis"
            hint="For example 91 FR 43034."
            optional
          />
        </section>
        <section aria-labelledby="change-row">
          <h2 id="change-row">
            {ACTS.find((one) => one.act === act)?.title} ({row.id}, made from version {row.version})
          </h2>
          <RowFields form={form} file={file} act={act} fields={fields} />
        </section>
      </FormFrame>
    </div>
  );
}
