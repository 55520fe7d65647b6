import { useQuery } from '@tanstack/react-query';
import { useMe } from '../session/useSession';
import { CommandButton } from '../ui/CommandButton';
import { Disclosure } from '../ui/Disclosure';
import { ReasonForm } from '../ui/form/ReasonForm';
import { Loaded } from '../ui/Loaded';
import { Panel } from '../ui/Panel';
import { listed } from '../vocabulary/words';
import { mayDirectPolicy } from './authority';
import { type PolicyChange, previewQuery } from './change';

const CHANGES = ['policy-changes', 'policies', 'deals'];

/** A second person puts it in force, or somebody withdraws it; for those who sign for policy. */
export function ChangeSteps({ change }: { change: PolicyChange }) {
  const me = useMe();
  if (!mayDirectPolicy(me)) return null;
  const base = `/policy-changes/${change.id}`;
  return (
    <Panel title="Your next step" tone="accent">
      {change.mine ? (
        <p>
          You proposed this change. A second person of the program office or an official of Commerce
          puts it in force.
        </p>
      ) : (
        <Activation change={change} />
      )}
      <Disclosure label="Withdraw the proposal…" weight="danger">
        {(close) => (
          <ReasonForm
            label="Withdraw the proposal"
            reasonLabel="Why is it withdrawn?"
            hint="It has changed nothing, and stays readable with this reason."
            send="Withdraw the proposal"
            path={`${base}/withdrawal`}
            basedOn={base}
            changes={CHANGES}
            says="The proposal is withdrawn."
            onDone={close}
            onCancel={close}
          />
        )}
      </Disclosure>
    </Panel>
  );
}

function Activation({ change }: { change: PolicyChange }) {
  const preview = useQuery(previewQuery(change.id));
  const base = `/policy-changes/${change.id}`;
  return (
    <Loaded query={preview} what="what it would do">
      {({ changesBeforeToday }) =>
        changesBeforeToday.length === 0 ? (
          <>
            <p>
              {change.proposedBy ?? 'Somebody else'} proposed it. Once you put it in force, every
              open deal is determined anew, and deals that need something else are held.
            </p>
            <CommandButton
              request={{ path: `${base}/activation`, basedOn: base }}
              label="Put it in force"
              busyLabel="Putting it in force…"
              changes={CHANGES}
              says="The change is in force."
            />
          </>
        ) : (
          <>
            <p>
              It would change what held before today ({listed(changesBeforeToday)}). It can only be
              put in force as a correction, with the reason.
            </p>
            <Disclosure label="Put it in force as a correction…" weight="main">
              {(close) => (
                <ReasonForm
                  label="Put it in force as a correction"
                  reasonLabel="Why is what held before corrected?"
                  hint="Kept with the change. Determinations made before stay as they were."
                  send="Put the correction in force"
                  path={`${base}/activation`}
                  also={{ correction: true }}
                  basedOn={base}
                  changes={CHANGES}
                  says="The correction is in force."
                  harmless
                  onDone={close}
                  onCancel={close}
                />
              )}
            </Disclosure>
          </>
        )
      }
    </Loaded>
  );
}
