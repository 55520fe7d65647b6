import { Facts } from '../../ui/Facts';
import { asSentence, listed } from '../../vocabulary/words';
import type { Relaxation } from './answer';
import { companiesOf, TRAITS } from './comparison';

/** What the buyer could give up, and the best consortium that each of it would get. */
export function Relaxations({ relaxations }: { relaxations: readonly Relaxation[] }) {
  return (
    <section className="relaxations" aria-labelledby="relaxations">
      <h3 id="relaxations">What would make one possible</h3>
      <ol>
        {relaxations.map(({ changes, consortium }) => (
          <li key={changes.join()}>
            <p className="relaxations__change">{asSentence(listed(changes))}</p>
            <Facts
              facts={[
                {
                  name: 'Then the best is',
                  value: listed(companiesOf(consortium).map(({ label }) => label)),
                },
                ...TRAITS.map((trait) => ({ name: trait.name, value: trait.says(consortium) })),
              ]}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
