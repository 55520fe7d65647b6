import { useKnownNames } from '../../organizations/queries';
import { Empty } from '../../ui/Empty';
import type { Assembly } from '../model';
import { conflictInWords } from './conflict';
import { Relaxations } from './Relaxations';

/** Why no consortium can fill a need, and which requirements exclude each other. */
export function Infeasible({ assembly: { infeasible } }: { assembly: Assembly }) {
  const nameOf = useKnownNames();
  const companyName = (id: string) => nameOf(id) ?? 'A company that the buyer names';
  return (
    <>
      <Empty title="No consortium can fill this need as it stands">
        {infeasible && (
          <>
            <p>{infeasible.words}</p>
            {infeasible.conflict.length > 1 && (
              <>
                <p>
                  These requirements exclude each other
                  {infeasible.smallest && '; without any one of them the others could hold'}:
                </p>
                <ul>
                  {infeasible.conflict.map((name) => (
                    <li key={name}>{conflictInWords(name, companyName)}</li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </Empty>
      {infeasible && infeasible.relaxations.length > 0 && (
        <Relaxations relaxations={infeasible.relaxations} />
      )}
    </>
  );
}
