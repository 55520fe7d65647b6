package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.entente.contracts.registry.ScreeningDecided;
import org.entente.contracts.registry.ScreeningRecorded;
import org.entente.contracts.vocabulary.ScreeningResult;
import org.entente.dealtracker.market.application.Screenings;

/**
 * Keeps what the registry says of screenings; the deals of whoever was screened are looked at right after.
 *
 * <p>It locks no deal: a deal that is just being changed waits for the screening, never the other way round.
 */
@ApplicationScoped
public class KeepScreenings {

    private final Screenings screenings;
    private final Clock clock;

    KeepScreenings(Screenings screenings, Clock clock) {
        this.screenings = screenings;
        this.clock = clock;
    }

    public void recorded(ScreeningRecorded fact) {
        screenings.recorded(fact, clock.instant());
    }

    public void decided(ScreeningDecided fact) {
        boolean confirmed = fact.result() == ScreeningResult.CONFIRMED_MATCH;
        screenings.decided(fact, confirmed ? UUID.randomUUID() : null, clock.instant());
    }
}
