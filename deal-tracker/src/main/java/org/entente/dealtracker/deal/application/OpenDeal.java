package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.entente.contracts.vocabulary.Roles;
import org.entente.dealtracker.assembly.application.CheckNeed;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.dealtracker.deal.domain.DealNeed;
import org.entente.dealtracker.deal.domain.DealPermissions;
import org.entente.kit.identity.Caller;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** A buyer states a need. */
@ApplicationScoped
public class OpenDeal {

    private final DealBook book;
    private final CheckNeed check;
    private final CurrentCaller caller;
    private final SettleDeal settle;
    private final Clock clock;

    OpenDeal(DealBook book, CheckNeed check, CurrentCaller caller, SettleDeal settle, Clock clock) {
        this.book = book;
        this.check = check;
        this.caller = caller;
        this.settle = settle;
        this.clock = clock;
    }

    /** @param onBehalfOf the buyer that the program office opens the deal for; {@code null} for the caller's own organization */
    @Transactional
    public Deal open(DealNeed need, UUID onBehalfOf) {
        Caller who = caller.get();
        if (!DealPermissions.mayOpen(who) || who.organization() == null) {
            throw new Problem(CommonProblem.FORBIDDEN, "Only a buyer or the program office opens deals.");
        }
        UUID own = who.organization().id();
        if (onBehalfOf != null && !onBehalfOf.equals(own) && !who.has(Roles.PROGRAM_OFFICE)) {
            throw new Problem(
                    CommonProblem.FORBIDDEN, "Only the program office opens a deal for another organization.");
        }
        Deal deal = new Deal(UUID.randomUUID(), onBehalfOf == null ? own : onBehalfOf, need, clock.instant());
        check.check(Needs.of(deal, LocalDate.now(clock)));
        return settle.settle(book.open(deal));
    }
}
