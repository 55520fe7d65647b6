import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { dealsQuery } from '../deals/queries';
import { type ScopeDraft, scopeInWords } from '../policies/scope';
import { Loaded } from '../ui/Loaded';
import { Panel } from '../ui/Panel';
import { counted } from '../vocabulary/words';
import { directivePreviewQuery } from './directive';

const SETTLE_MS = 300;

/** How many open deals a directive would hold as it is typed, and which. */
export function WouldHold({ scope }: { scope: Partial<ScopeDraft> }) {
  const settled = useSettled(JSON.stringify(scope));
  const asked = JSON.parse(settled) as Partial<ScopeDraft>;
  const preview = useQuery({
    ...directivePreviewQuery(asked),
    placeholderData: keepPreviousData,
  });
  const deals = useQuery(dealsQuery);
  return (
    <Panel title="It would hold">
      <Loaded query={preview} what="the preview">
        {({ deals: count, dealIds }) => {
          const known = (deals.data ?? []).filter(({ id }) => dealIds.includes(id));
          return (
            <>
              <p className="would-hold" role="status">
                {counted(count, 'open deal')}
              </p>
              <p>{scopeInWords(asked)}.</p>
              {known.length > 0 && (
                <ul className="plain-list">
                  {known.map(({ id, title }) => (
                    <li key={id}>
                      <Link to={`/deals/${id}`}>{title}</Link>
                    </li>
                  ))}
                </ul>
              )}
              {known.length > 0 && known.length < count && (
                <p className="panel__note">and {count - known.length} more.</p>
              )}
            </>
          );
        }}
      </Loaded>
    </Panel>
  );
}

/** What was typed, once nobody types any more. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
