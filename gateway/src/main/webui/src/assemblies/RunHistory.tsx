import { Link } from 'react-router';
import type { Assembly, AssemblyRun } from '../deals/model';
import { useKnownNames } from '../organizations/queries';
import { useMe } from '../session/useSession';
import { countryName } from '../vocabulary/countries';
import { moment, points } from '../vocabulary/format';
import { counted } from '../vocabulary/words';
import { RepeatButton } from './RepeatButton';
import { chipOf, hasEnded, maySteer, shortHash } from './run';

interface RunHistoryProps {
  runs: readonly AssemblyRun[];
  /** The run that is open now. */
  shown?: string | null;
  addressOf: (run: AssemblyRun) => string;
  /** Whether each says where it was for; on a deal's page the deal says it. */
  withDestination?: boolean;
  onRepeated: (run: Assembly) => void;
}

/** Runs with who asked, on what, and what came of it; each can be opened as it was and repeated. */
export function RunHistory(props: RunHistoryProps) {
  const { runs, shown, addressOf, withDestination = false, onRepeated } = props;
  const me = useMe();
  const nameOf = useKnownNames();
  return (
    <ol className="runs">
      {runs.map((run) => {
        const organization = nameOf(run.askedBy.organizationId);
        return (
          <li key={run.id}>
            <Link to={addressOf(run)} aria-current={run.id === shown ? 'true' : undefined}>
              {moment(run.createdAt)}
            </Link>
            <strong className="runs__found">{foundInWords(run)}</strong>
            {run.repeats && <span>{repetitionInWords(run)}</span>}
            {withDestination && run.destination && <span>For {countryName(run.destination)}</span>}
            <span>
              {run.askedBy.name}
              {organization && `, ${organization}`}
            </span>
            <span>
              Inputs <code title={run.inputsHash}>{shortHash(run.inputsHash)}</code>
            </span>
            {hasEnded(run) && maySteer(run, me) && (
              <span className="runs__repeat">
                <RepeatButton runId={run.id} onBegun={onRepeated} />
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

export function foundInWords(run: AssemblyRun): string {
  const { state, count, bestObjective, provenOptimal } = run;
  if (state === 'RUNNING' || state === 'FAILED' || state === 'ABANDONED') {
    return chipOf(state).label;
  }
  const cancelled = state === 'CANCELLED' ? 'Cancelled: ' : '';
  if (count === 0)
    return provenOptimal ? 'None possible' : `${cancelled || 'Cut short: '}none found`;
  const best = bestObjective == null ? '' : `, best score ${points(bestObjective)}`;
  const cut = state === 'COMPLETED' && provenOptimal === false ? ', cut short' : '';
  return `${cancelled}${counted(count, 'candidate')}${best}${cut}`;
}

function repetitionInWords({ sameAnswer, state }: AssemblyRun): string {
  if (state === 'RUNNING') return 'A repeat, under way';
  if (sameAnswer == null) return 'A repeat';
  return sameAnswer ? 'A repeat: the same answer' : 'A repeat: another answer';
}
