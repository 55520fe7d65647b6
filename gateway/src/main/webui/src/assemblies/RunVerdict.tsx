import type { Assembly } from '../deals/model';
import { Chip } from '../ui/Chip';
import { chipOf } from './run';

/** What a run's answer is worth, in a chip beside its title. */
export function RunChip({ run }: { run: Assembly }) {
  if (run.state === 'COMPLETED') {
    return run.provenOptimal ? (
      <Chip
        tone="success"
        icon="check"
        label={run.consortia.length > 0 ? 'Proven: no better one exists' : 'Proven: none exists'}
      />
    ) : (
      <Chip tone="warning" icon="clock" label="Cut short: a better one may exist" />
    );
  }
  return <Chip {...chipOf(run.state)} />;
}
