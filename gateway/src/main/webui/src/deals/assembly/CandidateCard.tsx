import { Facts } from '../../ui/Facts';
import { LayerTag } from '../../ui/LayerTag';
import { money } from '../../vocabulary/format';
import { type ComponentSlot, layerNumber, layerOf, slotName } from '../../vocabulary/layers';
import { counted } from '../../vocabulary/words';
import type { AssemblyOffering, Candidate } from '../model';

interface CandidateCardProps {
  candidate: Candidate;
  /** Every slot that some candidate fills, so that the same slot stands in the same row of each. */
  slots: readonly ComponentSlot[];
}

export function CandidateCard({ candidate, slots }: CandidateCardProps) {
  const id = `candidate-${candidate.rank}`;
  return (
    <article className="candidate" aria-labelledby={id} data-best={candidate.rank === 1}>
      <h2 id={id}>
        Candidate {candidate.rank}
        {candidate.rank === 1 && <span className="candidate__best">Best</span>}
      </h2>
      <Facts
        facts={[
          { name: 'Price', value: money(candidate.priceUsd) },
          { name: 'Lead time', value: counted(candidate.leadTimeDays, 'day') },
          {
            name: 'US share of hardware',
            value:
              candidate.hardwareUsSharePercent === null
                ? null
                : `${Math.round(candidate.hardwareUsSharePercent)}%`,
          },
          { name: 'Score', value: String(candidate.objective) },
        ]}
      />
      <ul className="candidate__layers">
        {slots.map((slot) => (
          <SlotRow
            key={slot}
            slot={slot}
            offering={candidate.offerings.find((one) => one.componentSlot === slot)}
          />
        ))}
      </ul>
      {candidate.score.length > 0 && (
        <details className="candidate__score">
          <summary>How the score of candidate {candidate.rank} comes about</summary>
          <Facts
            facts={candidate.score.map(({ what, value }) => ({ name: what, value: String(value) }))}
          />
        </details>
      )}
    </article>
  );
}

function SlotRow({
  slot,
  offering,
}: {
  slot: ComponentSlot;
  offering: AssemblyOffering | undefined;
}) {
  const layer = layerOf(slot);
  return (
    <li data-layer={layerNumber(layer)} data-empty={!offering}>
      <LayerTag layer={layer} />
      {offering ? (
        <p>
          <strong>{offering.name}</strong>
          <span>
            {slotName(slot)} · {offering.organizationName}
          </span>
          <span>{money(offering.priceUsd)}</span>
        </p>
      ) : (
        <p>
          <strong>Not filled</strong>
          <span>{slotName(slot)} is optional</span>
        </p>
      )}
    </li>
  );
}
