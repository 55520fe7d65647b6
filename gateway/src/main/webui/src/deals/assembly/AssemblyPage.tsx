import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useMe } from '../../session/useSession';
import { Chip } from '../../ui/Chip';
import { Empty } from '../../ui/Empty';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { type ComponentSlot, LAYERS, SLOTS_OF_LAYER } from '../../vocabulary/layers';
import { counted } from '../../vocabulary/words';
import { actionsOn } from '../actions';
import type { Assembly } from '../model';
import { assemblyQuery, dealQuery } from '../queries';
import { CandidateCard } from './CandidateCard';
import { conflictInWords } from './conflict';
import { SelectionForm } from './SelectionForm';

/** The ranked consortia that one run of the assembly found, next to each other. */
export default function AssemblyPage() {
  const { dealId = '', assemblyId = '' } = useParams();
  const me = useMe();
  const deal = useQuery(dealQuery(dealId));
  const assembly = useQuery(assemblyQuery(dealId, assemblyId));
  const maySelect = deal.data !== undefined && actionsOn(deal.data, me).select;
  return (
    <Page
      kicker={<Link to={`/deals/${dealId}`}>{deal.data?.title ?? 'Back to the deal'}</Link>}
      title="Candidate consortia"
      lead="Every candidate fills all required slots with certified offerings that are validated together where the need says so."
      aside={
        assembly.data?.provenOptimal && (
          <Chip tone="success" icon="check" label="Proven: no better one exists" />
        )
      }
    >
      <Loaded query={assembly} what="the candidates">
        {(data) =>
          data.consortia.length === 0 ? (
            <Infeasible assembly={data} />
          ) : (
            <>
              <p className="page__count">
                {counted(data.consortia.length, 'candidate')}, best first
              </p>
              <div className="candidates">
                {data.consortia.map((candidate) => (
                  <CandidateCard key={candidate.rank} candidate={candidate} slots={slotsOf(data)} />
                ))}
              </div>
              {maySelect && <SelectionForm assembly={data} />}
              {deal.data && !maySelect && (
                <p className="panel__note">The buyer of the deal chooses among these.</p>
              )}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

/** The slots of all candidates together, from L1 to L5. */
function slotsOf(assembly: Assembly): ComponentSlot[] {
  const filled = new Set(
    assembly.consortia.flatMap(({ offerings }) => offerings.map((one) => one.componentSlot)),
  );
  return LAYERS.flatMap((layer) => SLOTS_OF_LAYER[layer].filter((slot) => filled.has(slot)));
}

function Infeasible({ assembly }: { assembly: Assembly }) {
  const { infeasible } = assembly;
  return (
    <Empty title="No consortium can fill this need as it stands">
      {infeasible && (
        <>
          <p>{infeasible.words}</p>
          {infeasible.conflict.length > 0 && (
            <>
              <p>These requirements exclude each other; dropping any one of them would help:</p>
              <ul>
                {infeasible.conflict.map((name) => (
                  <li key={name}>{conflictInWords(name)}</li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </Empty>
  );
}
