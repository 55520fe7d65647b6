import { useQuery } from '@tanstack/react-query';
import { Checkbox, Label, TextInput } from '@trussworks/react-uswds';
import { Link, useSearchParams } from 'react-router';
import { LiveBadge } from '../../live/LiveBadge';
import { has } from '../../session/me';
import { useMe } from '../../session/useSession';
import { Empty } from '../../ui/Empty';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { counted } from '../../vocabulary/words';
import { DealTabs } from '../DealTabs';
import type { Deal } from '../model';
import { dealsQuery } from '../queries';
import { BoardColumn } from './BoardColumn';
import { columnsOf } from './grouping';
import { useBoardNews } from './useBoardNews';

export default function BoardPage() {
  const me = useMe();
  const deals = useQuery(dealsQuery);
  const news = useBoardNews(deals.data);
  const mayOpen = has(me, 'buyer', 'program-office');
  return (
    <Page
      title="Deals"
      lead="Every deal that you may see, by stage. The board follows events as they happen."
      aside={
        <>
          <LiveBadge />
          {mayOpen && (
            <Link className="usa-button" to="/deals/new">
              Open a deal
            </Link>
          )}
        </>
      }
    >
      <DealTabs />
      <p className="sr-only" aria-live="polite">
        {news}
      </p>
      <Loaded query={deals} what="deals">
        {(all) => (all.length === 0 ? <NoDeals mayOpen={mayOpen} /> : <Board deals={all} />)}
      </Loaded>
    </Page>
  );
}

function Board({ deals }: { deals: Deal[] }) {
  const [parameters, setParameters] = useSearchParams();
  const filter = { text: parameters.get('q') ?? '', heldOnly: parameters.get('held') === 'yes' };
  const columns = columnsOf(deals, filter);
  const shown = columns.reduce((sum, column) => sum + column.deals.length, 0);
  const change = (name: string, value: string) =>
    setParameters(
      (current) => {
        const next = new URLSearchParams(current);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  return (
    <>
      <search className="board-filter">
        <Label htmlFor="board-text">Find by title, sector or company</Label>
        <TextInput
          id="board-text"
          name="q"
          type="search"
          value={filter.text}
          onChange={(event) => change('q', event.target.value)}
        />
        <Checkbox
          id="board-held"
          name="held"
          label="Only deals on hold"
          checked={filter.heldOnly}
          onChange={(event) => change('held', event.target.checked ? 'yes' : '')}
        />
        <p className="board-filter__count" role="status">
          {counted(shown, 'deal')} shown
        </p>
      </search>
      <div className="board" role="group" aria-label="Deals by stage">
        {columns.map((column) => (
          <BoardColumn key={column.stage.name} column={column} />
        ))}
      </div>
    </>
  );
}

function NoDeals({ mayOpen }: { mayOpen: boolean }) {
  return (
    <Empty title="No deals to see yet">
      {mayOpen ? (
        <p>
          A deal begins with a need. <Link to="/deals/new">Open the first one</Link>.
        </p>
      ) : (
        <p>Deals appear here by themselves as soon as one becomes visible to your organization.</p>
      )}
    </Empty>
  );
}
