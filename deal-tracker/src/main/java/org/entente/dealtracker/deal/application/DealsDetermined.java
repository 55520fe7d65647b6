package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.dealtracker.deal.domain.DealAction;
import org.entente.dealtracker.deal.domain.Hold;
import org.entente.kit.http.Step;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** What determinations need of deals. */
@ApplicationScoped
public class DealsDetermined {

    private final Deals deals;
    private final DealAccess access;
    private final SettleDeal settle;
    private final DealBook book;
    private final Clock clock;

    DealsDetermined(Deals deals, DealAccess access, SettleDeal settle, DealBook book, Clock clock) {
        this.deals = deals;
        this.access = access;
        this.settle = settle;
        this.book = book;
        this.clock = clock;
    }

    /** Lets the caller state the transaction of a deal that is not over; nobody else changes the deal until the transaction ends. */
    public void requireStating(Step step) {
        Deal deal = access.change(step, DealAction.STATE_TRANSACTION);
        if (!deal.stage().live()) {
            throw new Problem(
                            CommonProblem.STATE_CONFLICT,
                            "A deal in " + deal.state() + " is over; its transaction stays as it was stated.")
                    .with("state", deal.state());
        }
    }

    /** Lets a caller read who sees all of the deal. */
    @Transactional
    public void requireReading(UUID dealId) {
        Deal deal = access.read(dealId);
        if (!access.visibility().whole(deal)) {
            throw new Problem(
                    CommonProblem.NOT_FOUND, "There is no such deal, or what it needs is not for you to see.");
        }
    }

    /** Keeps others from changing a deal that a determination holds, and refuses one that none does. */
    public void requireHeld(Step step) {
        Deal deal = deals.locked(step.id())
                .filter(access.visibility()::shows)
                .orElseThrow(
                        () -> new Problem(CommonProblem.NOT_FOUND, "There is no such deal, or you may not see it."));
        step.requireRead(deal.version());
        settle.settle(deal);
        if (deal.holds().stream().noneMatch(Hold::byDetermination)) {
            throw new Problem(
                            CommonProblem.STATE_CONFLICT,
                            "No determination holds this deal; what else holds it is lifted as each hold says.")
                    .with("state", deal.state())
                    .with("liftedBy", deal.holds().stream().map(Hold::liftedBy).toList());
        }
    }

    /** Lets go what determinations hold, because a person said so; the deal is one that {@link #requireHeld} let through. */
    public void release(UUID dealId, String how) {
        deals.locked(dealId)
                .ifPresent(deal -> book.record(deal, deal.determined(List.of(), List.of(), how, clock.instant())));
    }

    /** Brings one deal in step with policy; a second time changes nothing. */
    @Transactional
    public void settle(UUID dealId) {
        deals.locked(dealId).ifPresent(settle::settle);
    }
}
