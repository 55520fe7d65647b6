import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { Chip } from '../../ui/Chip';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Panel';
import { moment } from '../../vocabulary/format';
import { counted } from '../../vocabulary/words';
import type { Deal } from '../model';
import { assembliesQuery, assemblyQuery } from '../queries';
import { Candidates } from './Candidates';
import { Infeasible } from './Infeasible';
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
}

/** The ranked consortia that one run of the assembly found, side by side. */
export function CandidatesPanel({ deal, assemblyId, maySelect }: CandidatesPanelProps) {
  const [parameters, setParameters] = useSearchParams();
  const assembly = useQuery(assemblyQuery(deal.id, assemblyId));
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

  useEffect(() => {
    // Whoever has just asked for this run is led to it.
    if (named && data) panel.current?.focus();
  }, [named, data]);

  return (
    <div ref={panel} tabIndex={-1} className="candidates-panel">
      <Panel
        title="Candidate consortia"
        aside={
          data?.provenOptimal &&
          data.consortia.length > 0 && (
            <Chip tone="success" icon="check" label="Proven: no better one exists" />
          )
        }
      >
        <Loaded query={assembly} what="the candidates">
          {(run) =>
            run.consortia.length === 0 ? (
              <Infeasible assembly={run} />
            ) : (
              <>
                <p className="panel__note">
                  {counted(run.consortia.length, 'candidate')}
                  {run.consortia.length > 1 && ', best first'}
                  {run.createdAt && <>, assembled {moment(run.createdAt)}</>}. Each fills every
                  required slot with certified offerings.
                </p>
                {maySelect ? (
                  <SelectionForm key={run.id} assembly={run} onDone={close} />
                ) : (
                  <>
                    <Candidates candidates={run.consortia} />
                    <p className="panel__note">
                      {deal.consortium
                        ? 'A consortium is selected; this is what there was to choose from.'
                        : 'The buyer of the deal chooses among these.'}
                    </p>
                  </>
                )}
              </>
            )
          }
        </Loaded>
      </Panel>
    </div>
  );
}
