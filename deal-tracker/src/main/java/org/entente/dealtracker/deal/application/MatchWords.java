package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.entente.contracts.vocabulary.HoldReason;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.dealtracker.deal.domain.Hold;
import org.entente.dealtracker.market.application.EndedMatch;
import org.entente.dealtracker.market.application.Screenings;
import org.entente.dealtracker.market.application.StandingMatch;

/**
 * Says in plain words which match holds a deal and what would lift that; on which list it is, and with which entry, stays with officials,
 * because every party of the deal reads it.
 */
@ApplicationScoped
class MatchWords {

    private final Screenings screenings;
    private final Clock clock;

    MatchWords(Screenings screenings, Clock clock) {
        this.screenings = screenings;
        this.clock = clock;
    }

    Hold hold(Deal deal, StandingMatch match) {
        String name = match.organizationName();
        String found = match.confirmed()
                ? "A screening on %s found that %s, %s, is on a screening list."
                : "A screening on %s found that %s, %s, may be on a screening list; nobody has decided yet whether it is.";
        return new Hold(
                UUID.randomUUID(),
                HoldReason.PARTY_MATCHED,
                found.formatted(match.screenedOn(), name, part(deal, match.organizationId())),
                "Program office",
                liftedBy(deal, match),
                clock.instant(),
                match.causeId(),
                null);
    }

    private static String liftedBy(Deal deal, StandingMatch match) {
        String decision = match.confirmed() ? "" : "A second official decides that the match is false, a";
        String substitute = substitutable(deal, match.organizationId())
                ? ", a substitute takes the place of %s in the consortium".formatted(match.organizationName())
                : "";
        return "%s later screening of %s comes out clear%s, or the program office lifts the hold with a reason."
                .formatted(decision.isEmpty() ? "A" : decision, match.organizationName(), substitute);
    }

    private static boolean substitutable(Deal deal, UUID organization) {
        return deal.stage().beforeLicense()
                && !deal.consortium().offeringsOf(organization).isEmpty();
    }

    private static String part(Deal deal, UUID organization) {
        if (deal.consortium().organizations().contains(organization)) {
            return "which is in the consortium";
        }
        return deal.buyerOrganizationId().equals(organization)
                ? "which is the buyer"
                : "which the deal names as its end user";
    }

    /** How it came to that this match no longer holds the deal. */
    String ended(UUID causeId) {
        return screenings.ended(causeId).map(MatchWords::ended).orElse("The screening is no longer there.");
    }

    private static String ended(EndedMatch match) {
        String name = match.organizationName();
        return switch (match.how()) {
            case STANDS -> name + " has no part in this deal any more.";
            case DECIDED_FALSE -> "The match of " + name + " was decided to be false: its screening is clear.";
            case CONFIRMED -> "The match of " + name + " was confirmed, which holds the deal by itself.";
            case SCREENED_CLEAR -> "A later screening of " + name + " came out clear.";
        };
    }
}
