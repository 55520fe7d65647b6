package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.dealtracker.deal.domain.DealAction;
import org.entente.kit.http.Step;
import org.entente.kit.identity.CurrentCaller;

/** The program office lifts a hold with a reason, which everybody who sees the deal reads. */
@ApplicationScoped
public class LiftHold {

    private final DealAccess access;
    private final DealBook book;
    private final CurrentCaller caller;
    private final Clock clock;

    LiftHold(DealAccess access, DealBook book, CurrentCaller caller, Clock clock) {
        this.access = access;
        this.book = book;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public Deal lift(Step step, UUID holdId, String reason) {
        Deal deal = access.change(step, DealAction.LIFT_HOLD);
        return book.record(deal, deal.liftInPerson(holdId, caller.get().name(), reason.strip(), clock.instant()));
    }
}
