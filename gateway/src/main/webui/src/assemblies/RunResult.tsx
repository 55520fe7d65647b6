import type { ReactNode } from 'react';
import { Candidates } from '../deals/assembly/Candidates';
import { Infeasible } from '../deals/assembly/Infeasible';
import { Supplies } from '../deals/assembly/Supplies';
import type { Assembly } from '../deals/model';
import { Empty } from '../ui/Empty';
import { moment } from '../vocabulary/format';
import { counted } from '../vocabulary/words';
import { RunProgress } from './RunProgress';
import { WhyNot } from './WhyNot';

interface RunResultProps {
  run: Assembly;
  /** The candidates of a completed run, where they are more than something to look at. */
  children?: ReactNode;
  /** What can be done where there is no answer, or only a part of one. */
  ways?: ReactNode;
}

/** What has come of a run, whatever that is. */
export function RunResult({ run, children, ways }: RunResultProps) {
  if (run.state === 'RUNNING') return <RunProgress run={run} />;
  if (run.state === 'FAILED' || run.state === 'ABANDONED') {
    return (
      <>
        <Empty title="There is no answer">
          <p>{run.words}</p>
        </Empty>
        {ways}
      </>
    );
  }
  return (
    <>
      <Answer run={run} ways={ways}>
        {children}
      </Answer>
      <Supplies slots={run.slots ?? []} />
      <WhyNot run={run} />
    </>
  );
}

function Answer({ run, children, ways }: RunResultProps) {
  if (run.consortia.length === 0) {
    return run.infeasible ? (
      <>
        {run.sameAnswer != null && <p className="panel__note">{run.words}</p>}
        <Infeasible assembly={run} />
        {!run.infeasible.smallest && ways}
      </>
    ) : (
      <>
        <Empty title="No consortium was found in time">
          <p>{run.words}</p>
        </Empty>
        {ways}
      </>
    );
  }
  return (
    <>
      <p className="panel__note">
        {counted(run.consortia.length, 'candidate')}
        {run.consortia.length > 1 && ', best first'}, assembled {moment(run.createdAt)}. Each fills
        every required slot with certified offerings.
        {run.consortia.length > 1 && ' Differences are to candidate 1.'}
      </p>
      <p className="panel__note">{run.words}</p>
      {!run.provenOptimal && ways}
      {children ?? <Candidates candidates={run.consortia} />}
    </>
  );
}
