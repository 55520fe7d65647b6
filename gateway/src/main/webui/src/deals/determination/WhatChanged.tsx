import { needInWords } from '../../determinations/words';
import { Facts } from '../../ui/Facts';
import { CAUSES, type DealDetermination } from './model';

/** What came out before, what comes out now, and which rules make the difference. */
export function WhatChanged({ determination }: { determination: DealDetermination }) {
  const { changed, cause } = determination;
  if (!changed) return null;
  const before = needInWords(changed.before);
  const now = needInWords(determination);
  return (
    <section aria-label="What changed">
      <h3>What changed</h3>
      <Facts
        facts={[
          { name: 'Why it was determined anew', value: CAUSES[cause] },
          { name: 'Before', value: before },
          { name: 'Now', value: before === now ? 'The same, by other rules' : now },
          {
            name: 'Because of',
            value: changed.because.length > 0 ? changed.because.join(', ') : 'the stated facts',
          },
        ]}
      />
    </section>
  );
}
