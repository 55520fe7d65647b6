import { useMe } from '../session/useSession';
import { CommandButton } from '../ui/CommandButton';
import { Disclosure } from '../ui/Disclosure';
import { ReasonForm } from '../ui/form/ReasonForm';
import { Panel } from '../ui/Panel';
import { counted } from '../vocabulary/words';
import { type Directive, mayDirect } from './directive';

const CHANGES = ['directives', 'deals', 'reviews'];

/** What those who sign directives can do with this one; a proposal is put in force by somebody else than who made it. */
export function DirectiveStep({ directive }: { directive: Directive }) {
  const me = useMe();
  if (!mayDirect(me)) return null;
  const path = `/directives/${directive.id}`;
  const own = directive.mine;
  if (directive.state === 'PROPOSED') {
    return (
      <Panel title={own ? 'A second person decides' : 'Put it in force, or not'} tone="accent">
        {own ? (
          <p>
            You proposed it. Somebody else of the program office, or an official of Commerce, puts
            it in force.
          </p>
        ) : (
          <>
            <p>
              {directive.proposedBy ?? 'Somebody'} proposed it. In force, it holds{' '}
              {directive.deals == null
                ? 'every open deal that it is about'
                : counted(directive.deals, 'open deal')}{' '}
              at once.
            </p>
            <CommandButton
              request={{ path: `${path}/approval`, basedOn: path }}
              label="Put it in force"
              busyLabel="Putting it in force…"
              changes={CHANGES}
              says="The directive is in force. Its deals are held."
            />
          </>
        )}
        <Disclosure label="Withdraw the proposal…" weight="danger">
          {(close) => (
            <ReasonForm
              label="Withdraw the proposal"
              reasonLabel="Why is it withdrawn?"
              send="Withdraw the proposal"
              path={`${path}/withdrawal`}
              basedOn={path}
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
  if (directive.state !== 'IN_FORCE') return null;
  return (
    <Panel title="It is in force" tone="accent">
      <p>Lifting it releases exactly the deals that it holds; what else holds them stays.</p>
      <Disclosure label="Lift the directive…">
        {(close) => (
          <ReasonForm
            label="Lift the directive"
            reasonLabel="Why is it lifted?"
            hint="Everybody who saw the directive reads this."
            send="Lift the directive"
            path={`${path}/lifting`}
            basedOn={path}
            changes={CHANGES}
            says="The directive is lifted. Its deals go on."
            harmless
            onDone={close}
            onCancel={close}
          />
        )}
      </Disclosure>
    </Panel>
  );
}
