package org.entente.contracts.deals;

import static org.entente.contracts.Audience.AGENCIES;
import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.Body;
import org.entente.contracts.vocabulary.Recommendation;

/**
 * A body decided on a disagreement; the decision can be appealed until it is final.
 *
 * @param appealableUntil the last day to do so; absent where there is no appeal, or while an open stop keeps it from being known
 */
public record ReviewBodyDecided(
        @Visible(PUBLIC) UUID reviewId,
        @Visible(PUBLIC) UUID dealId,
        @Visible(PARTIES) Body body,
        @Visible(PARTIES) LocalDate decidedOn,
        @Visible(AGENCIES) Recommendation decision,
        @Visible(AGENCIES) @MayBeAbsent String reasons,
        @Visible(AGENCIES) @MayBeAbsent LocalDate appealableUntil)
        implements DomainEvent {}
