package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.dealtracker.market.application.Market;
import org.entente.dealtracker.market.application.OfferingStandingChanged;
import org.entente.dealtracker.market.application.OrganizationStandingChanged;

/**
 * Holds deals for as long as something speaks against an offering of their consortium.
 *
 * <p>Whatever changed, the offering is examined anew and its deals are held for exactly what stands against it then, so that facts of
 * different topics may come in any order.
 */
@ApplicationScoped
class MemberHolds {

    private final Deals deals;
    private final DealBook book;
    private final Market market;
    private final HoldWords words;
    private final Clock clock;

    MemberHolds(Deals deals, DealBook book, Market market, HoldWords words, Clock clock) {
        this.deals = deals;
        this.book = book;
        this.market = market;
        this.words = words;
        this.clock = clock;
    }

    void on(@Observes OfferingStandingChanged changed) {
        for (Deal deal : deals.lockedWithOffering(changed.offeringId())) {
            examine(deal, List.of(changed.offeringId()), changed.how());
        }
    }

    void on(@Observes OrganizationStandingChanged changed) {
        for (Deal deal : deals.lockedWithMember(changed.organizationId())) {
            examine(deal, deal.consortium().offeringsOf(changed.organizationId()), changed.how());
        }
    }

    private void examine(Deal deal, List<UUID> offerings, String how) {
        List<DomainEvent> events = new ArrayList<>();
        for (UUID offering : offerings) {
            var standing = words.holds(deal, market.obstacles(offering, LocalDate.now(clock)));
            events.addAll(deal.heldFor(offering, standing, how, clock.instant()));
        }
        book.record(deal, events);
    }

    /** What speaks against its consortium after it was over for a while: that it ended, or anything about its offerings. */
    List<DomainEvent> ofReopened(Deal deal) {
        List<DomainEvent> events = new ArrayList<>();
        deal.consortium()
                .dissolution()
                .map(how -> words.dissolved(deal, deal.consortium().id().orElseThrow(), how))
                .ifPresent(hold -> events.addAll(deal.hold(hold)));
        events.addAll(ofJoined(deal, Set.of()));
        return events;
    }

    /** Something may have come up between the choice of an offering and its joining, in whichever order we heard of it. */
    List<DomainEvent> ofJoined(Deal deal, Set<UUID> before) {
        List<DomainEvent> events = new ArrayList<>();
        deal.consortium().offeringIds().stream()
                .filter(offering -> !before.contains(offering))
                .sorted()
                .map(offering -> market.standing(offering, deal.need().destination(), LocalDate.now(clock)))
                .flatMap(standing -> words.holds(deal, standing.obstacles()).stream())
                .forEach(hold -> events.addAll(deal.hold(hold)));
        return events;
    }
}
