import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Facts } from '../../ui/Facts';
import { LayerTag } from '../../ui/LayerTag';
import { money, points } from '../../vocabulary/format';
import { type ComponentSlot, layerNumber, layerOf, slotName } from '../../vocabulary/layers';
import { inWords, listed } from '../../vocabulary/words';
import type { AssemblyOffering, Candidate } from '../model';
import {
  companiesOf,
  differenceIn,
  differsAt,
  isBest,
  levelsOf,
  pairInWords,
  scoreDifference,
  slotsOf,
  sum,
  TRAITS,
  unattestedIn,
} from './comparison';
import { Difference, Differs } from './Difference';

interface CandidateCardProps {
  candidate: Candidate;
  all: readonly Candidate[];
  chosen: boolean;
  children?: ReactNode;
}

/** One candidate by itself, where there is no room for a column. */
export function CandidateCard({ candidate, all, chosen, children }: CandidateCardProps) {
  const id = `candidate-${candidate.rank}`;
  const best = all[0] ?? candidate;
  const unattested = unattestedIn(candidate);
  return (
    <article className="candidate" aria-labelledby={id} data-chosen={chosen}>
      <h3 id={id}>
        Candidate {candidate.rank}
        {candidate.rank === 1 && <span className="candidate__best">Best</span>}
      </h3>
      <Facts
        facts={[
          { name: 'Companies', value: listed(companiesOf(candidate).map(({ label }) => label)) },
          ...TRAITS.map((trait) => ({
            name: trait.name,
            value: (
              <>
                {trait.says(candidate)}
                {isBest(trait, candidate, all) && `, ${trait.best}`}
                <Difference words={differenceIn(trait, candidate, best)} />
              </>
            ),
          })),
          {
            name: 'Score',
            value: (
              <>
                {points(candidate.objective)}
                <Difference words={scoreDifference(candidate, best)} />
              </>
            ),
          },
        ]}
      />
      <ul className="candidate__layers">
        {slotsOf(all).map((slot) => (
          <SlotRow
            key={slot}
            slot={slot}
            differs={differsAt(slot, candidate, best)}
            offering={candidate.offerings.find((one) => one.componentSlot === slot)}
          />
        ))}
      </ul>
      {unattested.length > 0 && (
        <details className="candidate__score">
          <summary>Pairs of candidate {candidate.rank} that are not attested</summary>
          <ul className="comparison__pairs">
            {unattested.map((pair) => (
              <li key={pair.offeringId + pair.otherOfferingId}>{pairInWords(candidate, pair)}</li>
            ))}
          </ul>
        </details>
      )}
      {candidate.score.length > 0 && (
        <details className="candidate__score">
          <summary>How the score of candidate {candidate.rank} comes about</summary>
          {levelsOf(candidate).map(({ level, name, pieces }) => (
            <Facts
              key={level}
              facts={[
                ...(name ? [{ name, value: <strong>{points(sum(pieces))}</strong> }] : []),
                ...pieces.map(({ what, value }) => ({ name: inWords(what), value: points(value) })),
              ]}
            />
          ))}
        </details>
      )}
      {children}
    </article>
  );
}

function SlotRow({
  slot,
  differs,
  offering,
}: {
  slot: ComponentSlot;
  differs: boolean;
  offering: AssemblyOffering | undefined;
}) {
  const layer = layerOf(slot);
  return (
    <li data-layer={layerNumber(layer)} data-empty={!offering}>
      <LayerTag layer={layer} />
      {offering ? (
        <p>
          <Link to={`/offerings/${offering.offeringId}`}>{offering.name}</Link>
          <span>
            {slotName(slot)} · {offering.organizationName}
          </span>
          <span>
            {money(offering.priceUsd)}
            {differs && <Differs />}
          </span>
        </p>
      ) : (
        <p>
          <strong>Not filled</strong>
          <span>
            {slotName(slot)} is optional
            {differs && <Differs />}
          </span>
        </p>
      )}
    </li>
  );
}
