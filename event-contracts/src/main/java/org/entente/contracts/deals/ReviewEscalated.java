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
import org.entente.contracts.vocabulary.Body;

/**
 * A disagreement came to a body, by appeal of an agency or, at first, by itself (15 CFR 750.4(f)).
 *
 * @param by absent where the calendar did it
 */
public record ReviewEscalated(
        @Visible(PUBLIC) UUID reviewId,
        @Visible(PUBLIC) UUID dealId,
        @Visible(PARTIES) Body to,
        @Visible(PARTIES) LocalDate escalatedOn,
        @Visible(AGENCIES) @MayBeAbsent Agency by,
        @Visible(AGENCIES) @MayBeAbsent String legalBasis,
        @Visible(AGENCIES) @MayBeAbsent String reasons)
        implements DomainEvent {}
