package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.dealtracker.deal.domain.DealAction;

/** The buyer gives a deal up; a pending application goes with it. */
@ApplicationScoped
public class WithdrawDeal {

    private final DealAccess access;
    private final DealBook book;
    private final DealNotices notices;
    private final Clock clock;

    WithdrawDeal(DealAccess access, DealBook book, DealNotices notices, Clock clock) {
        this.access = access;
        this.book = book;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    public Deal withdraw(UUID dealId, String reason, String ifMatch) {
        Deal deal = access.change(dealId, DealAction.WITHDRAW, ifMatch);
        book.record(deal, deal.withdraw(reason, clock.instant()));
        notices.withdrawn(deal, reason);
        return deal;
    }
}
