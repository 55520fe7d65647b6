package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.List;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.ReviewOutcome;

/**
 * Commerce decided an application.
 *
 * @param denied the parts that were denied where the rest was approved
 */
public record ReviewDecided(
        @Visible(PUBLIC) UUID reviewId,
        @Visible(PUBLIC) UUID dealId,
        @Visible(PARTIES) ReviewOutcome outcome,
        @Visible(PARTIES) List<String> conditions,
        @Visible(PARTIES) @MayBeAbsent String reasons,
        @Visible(PARTIES) @MayBeAbsent List<DecidedPart> denied)
        implements DomainEvent {
    public ReviewDecided {
        conditions = List.copyOf(conditions);
        denied = denied == null ? List.of() : List.copyOf(denied);
    }
}
