package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.entente.dealtracker.deal.application.DeterminationsOfDeals.Look;
import org.entente.dealtracker.deal.application.DeterminationsOfDeals.Looked;
import org.entente.dealtracker.deal.application.DeterminationsOfDeals.Standing;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.dealtracker.deal.domain.Hold;

/**
 * Brings a locked deal in step with policy, its directives and its determination, and with the screenings of its parties, before anybody
 * decides anything about it.
 */
@ApplicationScoped
class SettleDeal {

    private final DirectiveHolds directives;
    private final ScreeningHolds screenings;
    private final DeterminationsOfDeals determinations;
    private final DealBook book;
    private final Clock clock;

    SettleDeal(
            DirectiveHolds directives,
            ScreeningHolds screenings,
            DeterminationsOfDeals determinations,
            DealBook book,
            Clock clock) {
        this.directives = directives;
        this.screenings = screenings;
        this.determinations = determinations;
        this.book = book;
        this.clock = clock;
    }

    /** A second time changes nothing. */
    Deal settle(Deal deal) {
        directives.settle(deal);
        screenings.settle(deal);
        if (!deal.stage().live()) {
            return deal;
        }
        boolean held = deal.holds().stream().anyMatch(Hold::byDetermination);
        return determinations
                .look(new Looked(
                        deal.id(), deal.stage().committed(), deal.stage().applied(), held))
                .map(look -> follow(deal, look))
                .orElse(deal);
    }

    private Deal follow(Deal deal, Look look) {
        List<Hold> standing = look.standing().map(this::hold).stream().toList();
        var events = deal.determined(look.determined(), standing, look.how(), clock.instant());
        return events.isEmpty() ? deal : book.record(deal, events);
    }

    private Hold hold(Standing standing) {
        return new Hold(
                UUID.randomUUID(),
                standing.reason(),
                standing.detail(),
                standing.owner(),
                standing.liftedBy(),
                clock.instant(),
                standing.determinationId(),
                null);
    }
}
