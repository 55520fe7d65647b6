import { useQueryClient } from '@tanstack/react-query';
import type { Assembly } from '../deals/model';
import { CommandButton } from '../ui/CommandButton';
import { runQuery } from './queries';

interface RepeatButtonProps {
  runId: string;
  label?: string;
  onBegun: (run: Assembly) => void;
}

/** Runs the kept inputs of a run again; whoever asked is led to what comes of it. */
export function RepeatButton({ runId, label = 'Repeat', onBegun }: RepeatButtonProps) {
  const queries = useQueryClient();
  return (
    <CommandButton<Assembly>
      request={{ path: `/assemblies/${runId}/repeat` }}
      label={label}
      busyLabel="Repeating…"
      outline
      changes={['assemblies', 'deals']}
      onDone={(run) => {
        queries.setQueryData(runQuery(run.id).queryKey, run);
        onBegun(run);
      }}
    />
  );
}
