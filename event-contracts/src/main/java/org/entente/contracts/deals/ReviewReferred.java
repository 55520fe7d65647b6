package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PUBLIC;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.Agency;

/**
 * Commerce referred an application to other agencies (15 CFR 750.4(d)).
 *
 * @param dueOn their last day to recommend; absent while an open stop keeps it from being known
 */
public record ReviewReferred(
        @Visible(PUBLIC) UUID reviewId,
        @Visible(PUBLIC) UUID dealId,
        @Visible(PUBLIC) List<Agency> agencies,
        @Visible(PUBLIC) @MayBeAbsent LocalDate dueOn)
        implements DomainEvent {
    public ReviewReferred {
        agencies = List.copyOf(agencies);
    }
}
