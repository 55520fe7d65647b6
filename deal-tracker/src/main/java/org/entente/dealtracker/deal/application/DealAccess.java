package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.entente.contracts.vocabulary.Roles;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.dealtracker.deal.domain.DealAction;
import org.entente.dealtracker.deal.domain.DealPermissions;
import org.entente.dealtracker.deal.domain.DealVisibility;
import org.entente.dealtracker.market.application.Market;
import org.entente.kit.http.Step;
import org.entente.kit.identity.Caller;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Lets a caller at a deal: hidden deals do not exist for them, visible ones may still not be theirs to change. */
@ApplicationScoped
class DealAccess {

    private final Deals deals;
    private final CurrentCaller caller;
    private final Market market;
    private final SettleDeal settle;
    private final Clock clock;

    DealAccess(Deals deals, CurrentCaller caller, Market market, SettleDeal settle, Clock clock) {
        this.deals = deals;
        this.caller = caller;
        this.market = market;
        this.settle = settle;
        this.clock = clock;
    }

    DealVisibility visibility() {
        return DealVisibility.of(caller.get());
    }

    Deal read(UUID id) {
        return deals.visible(id, visibility()).orElseThrow(DealAccess::nothing);
    }

    /** The deal for this action, at the version that the caller read where they say so. */
    Deal change(Step step, DealAction action) {
        Deal deal = deals.locked(step.id()).filter(visibility()::shows).orElseThrow(DealAccess::nothing);
        require(action, deal);
        step.requireRead(deal.version());
        settle.settle(deal);
        return deal;
    }

    void require(DealAction action, Deal deal) {
        if (!allows(action, deal)) {
            throw new Problem(CommonProblem.FORBIDDEN, "Your role and organization do not allow this for this deal.");
        }
    }

    boolean allows(DealAction action, Deal deal) {
        Caller who = caller.get();
        return DealPermissions.allows(action, who, deal, () -> certifiedProvider(who));
    }

    /** For whom the caller assembles: a company for itself, a buyer or the program office for the deal ({@code null}). */
    UUID company() {
        Caller who = caller.get();
        return who.has(Roles.COMPANY_ADMIN) && !who.hasAny(Roles.BUYER, Roles.PROGRAM_OFFICE)
                ? who.organization().id()
                : null;
    }

    private boolean certifiedProvider(Caller who) {
        return who.organization() != null
                && market.certifiedProvider(who.organization().id(), LocalDate.now(clock));
    }

    private static Problem nothing() {
        return new Problem(CommonProblem.NOT_FOUND, "There is no such deal, or you may not see it.");
    }
}
