package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.dealtracker.deal.domain.DealAction;
import org.entente.kit.http.Step;

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
    public Deal withdraw(Step step, String reason) {
        Deal deal = access.change(step, DealAction.WITHDRAW);
        book.record(deal, deal.withdraw(reason, clock.instant()));
        notices.withdrawn(deal, reason);
        return deal;
    }
}
