package org.entente.contracts.deals;

import static org.entente.contracts.Audience.AGENCIES;
import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.StopReason;

/**
 * The clocks of a review stopped (15 CFR 750.4(b)); what the stop rests on is for agencies only.
 *
 * @param startedOn the first day that does not count
 */
public record ReviewStopStarted(
        @Visible(PUBLIC) UUID reviewId,
        @Visible(PUBLIC) UUID dealId,
        @Visible(PARTIES) String stop,
        @Visible(PARTIES) StopReason reason,
        @Visible(PARTIES) LocalDate startedOn,
        @Visible(AGENCIES) Agency startedBy,
        @Visible(AGENCIES) String evidence)
        implements DomainEvent {}
