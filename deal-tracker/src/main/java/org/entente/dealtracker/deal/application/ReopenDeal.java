package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.entente.dealtracker.deal.domain.Deal;

/**
 * Takes a denied deal back into review because its denial was set aside, in the transaction of that decision.
 *
 * <p>Nothing held it while it was over: what became of its consortium and speaks against it now, and what policy says of it by now,
 * hold it before anything else is done to it.
 */
@ApplicationScoped
public class ReopenDeal {

    private final Deals deals;
    private final DealBook book;
    private final MemberHolds members;
    private final SettleDeal settle;
    private final Clock clock;

    ReopenDeal(Deals deals, DealBook book, MemberHolds members, SettleDeal settle, Clock clock) {
        this.deals = deals;
        this.book = book;
        this.members = members;
        this.settle = settle;
        this.clock = clock;
    }

    public void reopen(UUID dealId) {
        Deal deal = deals.locked(dealId).orElseThrow();
        book.record(deal, deal.reopened(clock.instant()));
        book.record(deal, members.ofReopened(deal));
        settle.settle(deal);
    }
}
