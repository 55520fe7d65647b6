import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { RunHistory } from '../../assemblies/RunHistory';
import { Panel } from '../../ui/Panel';
import type { Deal } from '../model';
import { assembliesQuery } from '../queries';
import { ASSEMBLY } from './CandidatesPanel';

interface RunsPanelProps {
  deal: Deal;
  /** The run that is open now. */
  shown: string | null;
}

/** The assemblies of a deal, each of which can be opened again as it was and repeated. */
export function RunsPanel({ deal, shown }: RunsPanelProps) {
  const runs = useQuery(assembliesQuery(deal.id));
  const [, setParameters] = useSearchParams();
  if (!runs.data || runs.data.length === 0) return null;
  return (
    <Panel title="Assemblies">
      <RunHistory
        runs={runs.data}
        shown={shown}
        addressOf={({ id }) => `?${ASSEMBLY}=${id}`}
        onRepeated={({ id }) => setParameters({ [ASSEMBLY]: id })}
      />
    </Panel>
  );
}
