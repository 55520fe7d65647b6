import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { conflictInWords } from '../deals/assembly/conflict';
import type { Assembly } from '../deals/model';
import { useKnownNames } from '../organizations/queries';
import { Loaded } from '../ui/Loaded';
import { slotName } from '../vocabulary/layers';
import { asSentence } from '../vocabulary/words';
import { explanationQuery } from './queries';

/** Why an offering is in a run's consortia or not, and the best consortium that would have it. */
export function Explanation({ run, offeringId }: { run: Assembly; offeringId: string }) {
  const explanation = useQuery(explanationQuery(run.id, offeringId));
  const nameOf = useKnownNames();
  const companyName = (id: string) => nameOf(id) ?? 'A company that the buyer names';
  return (
    <Loaded query={explanation} what="the explanation">
      {(why) => (
        <section className="why-not__answer" aria-label="Explanation">
          <p>
            <strong>{why.words}</strong>{' '}
            <Link to={`/offerings/${offeringId}`}>See the offering</Link>
          </p>
          <Items
            intro="With it, these exclude each other:"
            items={why.conflict.map((name) => conflictInWords(name, companyName))}
          />
          <Items
            intro="In full:"
            items={several([...why.against, ...why.unknown]).map(asSentence)}
          />
          <Items
            intro="The best consortium with it:"
            items={(why.rank == null ? why.with : []).map(
              (one) => `${slotName(one.componentSlot)}: ${one.name}, ${one.organizationName}`,
            )}
          />
        </section>
      )}
    </Loaded>
  );
}

/** One alone is said by the sentence above already. */
function several(facts: readonly string[]): readonly string[] {
  return facts.length > 1 ? facts : [];
}

function Items({ intro, items }: { intro: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <p>{intro}</p>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
