import { Disclosure } from '../../ui/Disclosure';
import { ReasonForm } from '../../ui/form/ReasonForm';
import { inWords } from '../../vocabulary/words';
import type { Deal, Hold } from '../model';

/** The program office lifts a hold that nothing else lifts; who sees the deal reads why. */
export function LiftHold({ deal, hold }: { deal: Deal; hold: Hold }) {
  const about = inWords(hold.reason);
  return (
    <Disclosure label="Lift this hold…" name={`Lift this hold: ${about}…`}>
      {(close) => (
        <ReasonForm
          label={`Lift the hold: ${about}`}
          reasonLabel="Why is it lifted?"
          hint="Everybody who sees the deal reads this. The same cause does not hold it again until it has ended once."
          send="Lift the hold"
          path={`/deals/${deal.id}/holds/${hold.id}/lifting`}
          basedOn={`/deals/${deal.id}`}
          changes={['deals', 'reviews']}
          says="The hold is lifted."
          onDone={close}
          onCancel={close}
        />
      )}
    </Disclosure>
  );
}
