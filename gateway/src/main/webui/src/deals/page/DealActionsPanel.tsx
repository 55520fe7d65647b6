import { InvitationAnswer } from '../../consortia/InvitationAnswer';
import type { Consortium } from '../../consortia/queries';
import { useMe } from '../../session/useSession';
import { CommandButton } from '../../ui/CommandButton';
import { Panel } from '../../ui/Panel';
import type { DealActions } from '../actions';
import { useShowRun } from '../assembly/CandidatesPanel';
import type { Assembly, Deal } from '../model';
import { SubmitReview } from './SubmitReview';

interface DealActionsPanelProps {
  deal: Deal;
  actions: DealActions;
  consortium?: Consortium | undefined;
}

/** The next step that is this person's to take; nothing when none is. */
export function DealActionsPanel({ deal, actions, consortium }: DealActionsPanelProps) {
  const me = useMe();
  const next = actions.assemble || actions.answerInvitation || actions.submitReview;
  if (!next) return null;
  return (
    <Panel title="Your next step" tone="accent">
      {actions.assemble && <Assemble deal={deal} mayChoose={actions.select} />}
      {actions.answerInvitation && consortium && me.organization && (
        <>
          <p>
            <strong>{me.organization.name}</strong> is invited to this consortium. When everybody
            has accepted, it is formed and the deal is ready for review.
          </p>
          <InvitationAnswer consortium={consortium} organizationId={me.organization.id} />
        </>
      )}
      {actions.submitReview && <SubmitReview deal={deal} />}
    </Panel>
  );
}

function Assemble({ deal, mayChoose }: { deal: Deal; mayChoose: boolean }) {
  const show = useShowRun();
  return (
    <>
      <p>
        {deal.state === 'OPEN'
          ? 'Find the consortia of certified offerings that fill every required slot'
          : 'Offerings and certificates change: assemble again to see the consortia possible now'}
        {mayChoose ? ', compare them and choose one.' : ', and compare them.'}
      </p>
      <CommandButton<Assembly>
        request={{ path: `/deals/${deal.id}/assemblies`, body: { top: 5 } }}
        label={deal.state === 'OPEN' ? 'Assemble consortia' : 'Assemble again'}
        busyLabel="Assembling…"
        outline={deal.state !== 'OPEN'}
        changes={['deals', 'assemblies']}
        onDone={show}
      />
    </>
  );
}
