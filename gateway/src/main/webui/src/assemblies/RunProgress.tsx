import { useMe } from '../session/useSession';
import { Facts } from '../ui/Facts';
import { CommandButton } from '../ui/CommandButton';
import { points } from '../vocabulary/format';
import { listed } from '../vocabulary/words';
import { companiesOf, TRAITS } from '../deals/assembly/comparison';
import type { Assembly } from '../deals/model';
import { duration, type Interim, maySteer } from './run';

function gapInWords({ gap, consortium }: Interim): string {
  const level = (consortium.levels?.length ?? 0) > 1 ? ` on level ${gap.level}` : '';
  return `${points(gap.points)} points at most${level}`;
}

/** A run that goes on: how far it is, the best that it knows, and a way to end it. */
export function RunProgress({ run }: { run: Assembly }) {
  const me = useMe();
  const { interim } = run;
  const steers = maySteer(run, me);
  return (
    <div className="run-progress">
      <div className="run-progress__head">
        <span className="run-progress__pulse" aria-hidden="true" />
        <p role="status">{run.words}</p>
      </div>
      {interim && (
        <section className="run-progress__best" aria-labelledby="interim-best">
          <h3 id="interim-best">The best so far</h3>
          <Facts
            facts={[
              {
                name: 'Companies',
                value: listed(companiesOf(interim.consortium).map(({ label }) => label)),
              },
              ...TRAITS.map((trait) => ({
                name: trait.name,
                value: trait.says(interim.consortium),
              })),
              { name: 'Score', value: points(interim.objective) },
              {
                name: 'Could still be better by',
                value: gapInWords(interim),
              },
              { name: 'Found within', value: duration(interim.elapsedMilliseconds) },
            ]}
          />
        </section>
      )}
      <p className="panel__note">
        It ends by itself after {duration(run.timeLimitSeconds * 1000)} at the latest. You may leave
        this page: the answer is kept.
      </p>
      {steers && (
        <div className="run-progress__end">
          <CommandButton
            request={{ path: `/assemblies/${run.id}/cancel` }}
            label="Cancel the search"
            busyLabel="Cancelling…"
            outline
            changes={['assemblies', 'deals']}
            says="The search is cancelled; what was found by then is kept."
          />
        </div>
      )}
    </div>
  );
}
