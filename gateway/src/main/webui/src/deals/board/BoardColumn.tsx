import { useId } from 'react';
import { DealCard } from './DealCard';
import type { Column } from './grouping';

export function BoardColumn({ column }: { column: Column }) {
  const id = useId();
  const { stage, deals } = column;
  return (
    <section className="board__column" data-empty={deals.length === 0} aria-labelledby={id}>
      <div className="board__head">
        <h2 id={id}>
          {stage.name}{' '}
          <span className="board__count">
            {deals.length}
            <span className="sr-only"> {deals.length === 1 ? 'deal' : 'deals'}</span>
          </span>
        </h2>
        <p className="board__what">{stage.what}</p>
      </div>
      {deals.length > 0 && (
        <ul className="board__deals">
          {deals.map((deal) => (
            <DealCard key={deal.id} deal={deal} showState={stage.states.length > 1} />
          ))}
        </ul>
      )}
    </section>
  );
}
