package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.vocabulary.HoldReason;
import org.entente.dealtracker.deal.application.DirectivesInForce.Standing;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.dealtracker.deal.domain.DealProfile;
import org.entente.dealtracker.deal.domain.Hold;

/**
 * Holds deals for exactly the policy directives in force that they fit, derived anew at each look.
 *
 * <p>A deal is looked at when it is opened, when its consortium changes, before anybody does anything to it, and when a directive is put
 * in force or lifted: nobody comes to decide on a deal between a directive and its hold.
 */
@ApplicationScoped
public class DirectiveHolds {

    private final Deals deals;
    private final DealBook book;
    private final DirectivesInForce directives;
    private final Clock clock;

    DirectiveHolds(Deals deals, DealBook book, DirectivesInForce directives, Clock clock) {
        this.deals = deals;
        this.book = book;
        this.directives = directives;
        this.clock = clock;
    }

    /** Looks at one deal; a second time changes nothing. */
    @Transactional
    public void examine(UUID dealId) {
        deals.locked(dealId).ifPresent(this::settle);
    }

    void on(@Observes DealConsortiumChanged changed) {
        deals.locked(changed.dealId()).ifPresent(this::settle);
    }

    /** The same for a deal that is locked already. */
    Deal settle(Deal deal) {
        if (!deal.stage().live()) {
            return deal;
        }
        List<Hold> standing =
                directives.about(DealProfile.of(deal)).stream().map(this::hold).toList();
        var events = deal.directedBy(standing, hold -> directives.ended(hold.causeId()), clock.instant());
        return events.isEmpty() ? deal : book.record(deal, events);
    }

    private Hold hold(Standing directive) {
        return new Hold(
                UUID.randomUUID(),
                HoldReason.POLICY_DIRECTIVE,
                directive.detail(),
                directive.owner(),
                directive.liftedBy(),
                clock.instant(),
                directive.directiveId(),
                null);
    }
}
