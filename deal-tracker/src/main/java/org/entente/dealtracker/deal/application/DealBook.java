package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.entente.contracts.DomainEvent;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.kit.journal.Journal;

/** Changes deals: what a command caused is written and recorded together with the change. */
@ApplicationScoped
class DealBook {

    private final Deals deals;
    private final Journal journal;

    DealBook(Deals deals, Journal journal) {
        this.deals = deals;
        this.journal = journal;
    }

    Deal open(Deal deal) {
        deals.add(deal);
        return record(deal, List.of(deal.opened()));
    }

    Deal record(Deal deal, List<? extends DomainEvent> events) {
        deals.flush();
        if (!events.isEmpty()) {
            journal.append(deal.id(), events);
        }
        return deal;
    }

    /** Changes a deal that another feature or an event names; a deal that does not exist is left alone. */
    void change(UUID dealId, Function<Deal, List<? extends DomainEvent>> command) {
        deals.locked(dealId).ifPresent(deal -> record(deal, command.apply(deal)));
    }
}
