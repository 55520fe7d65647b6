package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.dealtracker.deal.domain.Hold;
import org.entente.dealtracker.market.application.Screenings;

/**
 * Holds deals for exactly the matches of their parties that stand, derived anew at each look.
 *
 * <p>A party is a member of the consortium or one invited to it, the buyer, or a registered organization whose legal name is that of the
 * end user. A deal is looked at when it is opened, when its consortium changes, before anybody does anything to it, and when a screening
 * of a party changes: nobody comes to decide on a deal between a match and its hold.
 */
@ApplicationScoped
public class ScreeningHolds {

    private final Deals deals;
    private final DealBook book;
    private final Screenings screenings;
    private final MatchWords words;
    private final Clock clock;

    ScreeningHolds(Deals deals, DealBook book, Screenings screenings, MatchWords words, Clock clock) {
        this.deals = deals;
        this.book = book;
        this.screenings = screenings;
        this.words = words;
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
        List<Hold> standing = screenings
                .standing(deal.parties(), deal.need().endUser().name())
                .stream()
                .map(match -> words.hold(deal, match))
                .toList();
        var events = deal.screened(standing, hold -> words.ended(hold.causeId()), clock.instant());
        return events.isEmpty() ? deal : book.record(deal, events);
    }
}
