import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { runQuery } from '../../assemblies/queries';
import { RepeatButton } from '../../assemblies/RepeatButton';
import { duration, maySteer } from '../../assemblies/run';
import { RunResult } from '../../assemblies/RunResult';
import { RunChip } from '../../assemblies/RunVerdict';
import { useMe } from '../../session/useSession';
import { CommandButton } from '../../ui/CommandButton';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Panel';
import type { Assembly, Deal } from '../model';
import { assembliesQuery } from '../queries';
import { Candidates } from './Candidates';
import { SelectionForm } from './SelectionForm';

export const ASSEMBLY = 'assembly';

/** The run that the address names; while candidates are compared, otherwise the latest. */
export function useShownAssembly(deal: Deal): string | null {
  const [parameters] = useSearchParams();
  const runs = useQuery(assembliesQuery(deal.id));
  const comparing = deal.stage === 'ASSEMBLING' || deal.stage === 'OPEN';
  return parameters.get(ASSEMBLY) ?? (comparing ? (runs.data?.[0]?.id ?? null) : null);
}

interface CandidatesPanelProps {
  deal: Deal;
  assemblyId: string;
  maySelect: boolean;
  mayAssemble: boolean;
}

/** Leads to a run that was just begun. */
export function useShowRun() {
  const [, setParameters] = useSearchParams();
  const queries = useQueryClient();
  return (run: Assembly) => {
    queries.setQueryData(runQuery(run.id).queryKey, run);
    setParameters({ [ASSEMBLY]: run.id });
  };
}

/** The ranked consortia that one run of the assembly found, side by side. */
export function CandidatesPanel({
  deal,
  assemblyId,
  maySelect,
  mayAssemble,
}: CandidatesPanelProps) {
  const [parameters, setParameters] = useSearchParams();
  const assembly = useQuery(runQuery(assemblyId));
  const panel = useRef<HTMLDivElement>(null);
  const named = parameters.get(ASSEMBLY) === assemblyId;
  const close = () =>
    setParameters(
      (current) => {
        const next = new URLSearchParams(current);
        next.delete(ASSEMBLY);
        return next;
      },
      { replace: true },
    );
  const { data } = assembly;
  const there = data !== undefined;

  useEffect(() => {
    // Whoever has just asked for this run is led to it.
    if (named && there) panel.current?.focus();
  }, [named, there]);

  return (
    <div ref={panel} tabIndex={-1} className="candidates-panel">
      <Panel title="Candidate consortia" aside={data && <RunChip run={data} />}>
        <Loaded query={assembly} what="the candidates">
          {(run) => (
            <RunResult run={run} ways={<Ways deal={deal} run={run} mayAssemble={mayAssemble} />}>
              {maySelect && run.state === 'COMPLETED' ? (
                <SelectionForm key={run.id} assembly={run} onDone={close} />
              ) : (
                <>
                  <Candidates candidates={run.consortia} />
                  <p className="panel__note">{whoChooses(deal, run)}</p>
                </>
              )}
            </RunResult>
          )}
        </Loaded>
      </Panel>
    </div>
  );
}

function whoChooses(deal: Deal, run: Assembly): string {
  if (deal.consortium) return 'A consortium is selected; this is what there was to choose from.';
  return run.state === 'CANCELLED'
    ? 'Nothing can be selected from a cancelled search. Assemble again and let it end.'
    : 'The buyer of the deal chooses among these.';
}

/** What helps where there is no whole answer: more time, or the same again. */
function Ways({ deal, run, mayAssemble }: { deal: Deal; run: Assembly; mayAssemble: boolean }) {
  const me = useMe();
  const show = useShowRun();
  const longer = Math.min(300, run.timeLimitSeconds * 6);
  return (
    <div className="ways">
      {mayAssemble && longer > run.timeLimitSeconds && (
        <CommandButton<Assembly>
          request={{
            path: `/deals/${deal.id}/assemblies`,
            body: { timeLimitSeconds: longer },
          }}
          label={`Search for up to ${duration(longer * 1000)}`}
          busyLabel="Assembling…"
          changes={['deals', 'assemblies']}
          onDone={show}
        />
      )}
      {maySteer(run, me) && <RepeatButton runId={run.id} onBegun={show} />}
    </div>
  );
}
