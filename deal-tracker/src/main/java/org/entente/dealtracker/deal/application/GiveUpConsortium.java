package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.dealtracker.deal.domain.DealAction;
import org.entente.kit.http.Step;

/** The buyer goes on without the chosen consortium, and assembles another one. */
@ApplicationScoped
public class GiveUpConsortium {

    private final DealAccess access;
    private final DealBook book;
    private final DealNotices notices;
    private final Clock clock;

    GiveUpConsortium(DealAccess access, DealBook book, DealNotices notices, Clock clock) {
        this.access = access;
        this.book = book;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    public Deal giveUp(Step step, String reason) {
        Deal deal = access.change(step, DealAction.SELECT);
        book.record(deal, deal.giveUpConsortium(reason, clock.instant()));
        notices.partiesChanged(deal);
        notices.consortiumChanged(deal);
        return deal;
    }
}
