import { Facts } from '../ui/Facts';
import { Condition } from './Condition';
import { leavesOf, type PolicyRow } from './row';
import { labelOf, valueInWords } from './words';

const ELSEWHERE = ['id', 'version', 'effectiveFrom', 'effectiveTo'];

/** All that a row says, in words; its days and its name stand around it. */
export function RowFacts({ row }: { row: PolicyRow }) {
  const facts = leavesOf(row)
    .filter(([path]) => !ELSEWHERE.includes(path) && !path.startsWith('when.'))
    .map(([path, leaf]) => ({ name: labelOf(path), value: valueInWords(path, leaf) }));
  return (
    <>
      <Facts facts={facts} />
      {row.when !== undefined && row.when !== null && (
        <div className="condition">
          <h4>Where it applies</h4>
          <Condition condition={row.when} />
        </div>
      )}
    </>
  );
}
