import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Panel } from '../../ui/Panel';
import { moment, points } from '../../vocabulary/format';
import { counted } from '../../vocabulary/words';
import type { AssemblyRun, Deal } from '../model';
import { assembliesQuery } from '../queries';
import { ASSEMBLY } from './CandidatesPanel';

interface RunsPanelProps {
  deal: Deal;
  /** The run that is open now. */
  shown: string | null;
}

/** Past runs of the assembly, each of which can be opened again as it was. */
export function RunsPanel({ deal, shown }: RunsPanelProps) {
  const runs = useQuery(assembliesQuery(deal.id));
  if (!runs.data || runs.data.length === 0) return null;
  return (
    <Panel title="Assemblies">
      <ol className="runs">
        {runs.data.map((run) => (
          <li key={run.id}>
            <Link
              to={{ search: `?${ASSEMBLY}=${run.id}` }}
              aria-current={run.id === shown ? 'true' : undefined}
            >
              {moment(run.createdAt)}
            </Link>
            <span>{foundInWords(run)}</span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function foundInWords({ feasible, count, bestObjective }: AssemblyRun): string {
  if (!feasible || count === 0) return 'None possible';
  const best = bestObjective == null ? '' : `, best score ${points(bestObjective)}`;
  return `${counted(count, 'candidate')}${best}`;
}
