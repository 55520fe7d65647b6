import { day } from '../vocabulary/format';
import { Fold } from '../ui/Fold';
import { keyOf, leavesOf, type PolicyRow } from './row';
import { RowFacts } from './RowFacts';
import { labelOf, valueInWords } from './words';

interface RowDifferenceProps {
  row: PolicyRow;
  /** What is in the file now. */
  rows: readonly PolicyRow[];
}

/** A row of a change beside what it takes the place of, or what it follows. */
export function RowDifference({ row, rows }: RowDifferenceProps) {
  const same = rows.find((one) => keyOf(one) === keyOf(row));
  const before = rows
    .filter(({ id, version }) => id === row.id && version < row.version)
    .sort((a, b) => b.version - a.version)[0];
  const base = same ?? before;
  const found = base ? differences(base, row) : [];
  return (
    <section className="version" aria-label={`${row.id} version ${row.version}`}>
      <h3>
        {row.id}, version {row.version}: {day(row.effectiveFrom)} to{' '}
        {row.effectiveTo ? day(row.effectiveTo) : 'further notice'}
      </h3>
      {!base && <p>A new rule.</p>}
      {base && found.length === 0 && <p>The file says the same.</p>}
      {base && found.length > 0 && (
        <>
          <p>
            {same ? 'Takes the place of what the file says:' : `Beside version ${base.version}:`}
          </p>
          <ul className="differences">
            {found.map(({ path, was, is }) => (
              <li key={path}>
                <span className="differences__what">{labelOf(path)}</span>
                <span>
                  <del>
                    <span className="sr-only">before: </span>
                    {was}
                  </del>{' '}
                  <ins>
                    <span className="sr-only">then: </span>
                    {is}
                  </ins>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Fold title="The whole row" about="Every field of it">
        <RowFacts row={row} />
      </Fold>
    </section>
  );
}

function differences(before: PolicyRow, after: PolicyRow) {
  const was = new Map(leavesOf(before));
  const is = new Map(leavesOf(after));
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((path) => path !== 'version')
    .map((path) => ({
      path,
      was: valueInWords(path, was.get(path)),
      is: valueInWords(path, is.get(path)),
    }))
    .filter((one) => one.was !== one.is);
}
