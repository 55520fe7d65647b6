import { Chip } from '../../ui/Chip';
import { points } from '../../vocabulary/format';
import { slotName } from '../../vocabulary/layers';
import { listed } from '../../vocabulary/words';
import type { Coupling } from '../model';

/** What the buyer says about pairs of slots; nothing where nothing was said. */
export function CouplingList({ couplings }: { couplings: readonly Coupling[] }) {
  if (couplings.length === 0) return null;
  return (
    <div className="couplings-said">
      <h3>Slots that belong together</h3>
      <ul>
        {couplings.map((coupling) => (
          <li key={coupling.slots.join('+')}>
            <span>{listed(coupling.slots.map(slotName))}</span>
            {coupling.mode === 'REQUIRED' ? (
              <Chip tone="accent" icon="link" label="Attestation required" />
            ) : (
              <Chip tone="neutral" label={preferred(coupling.penalty)} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function preferred(penalty: number | null | undefined): string {
  if (penalty === 0) return 'Attestation does not matter';
  return penalty == null
    ? 'Attestation preferred'
    : `Attestation preferred, costs ${points(penalty)} without`;
}
