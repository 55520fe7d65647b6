package org.entente.contracts.deals;

import static org.entente.contracts.Audience.AGENCIES;
import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.Agency;

/**
 * A stop of a review ended.
 *
 * @param endedOn the first day that counts again, unless another stop covers it
 */
public record ReviewStopEnded(
        @Visible(PUBLIC) UUID reviewId,
        @Visible(PUBLIC) UUID dealId,
        @Visible(PARTIES) String stop,
        @Visible(PARTIES) LocalDate endedOn,
        @Visible(AGENCIES) Agency endedBy,
        @Visible(AGENCIES) @MayBeAbsent String note)
        implements DomainEvent {}
