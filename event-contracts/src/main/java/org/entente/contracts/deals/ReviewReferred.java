package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PUBLIC;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.Agency;

/** Commerce referred an application to other agencies (15 CFR 750.4(d)). */
public record ReviewReferred(
        @Visible(PUBLIC) UUID reviewId,
        @Visible(PUBLIC) UUID dealId,
        @Visible(PUBLIC) List<Agency> agencies,
        @Visible(PUBLIC) LocalDate dueOn)
        implements DomainEvent {
    public ReviewReferred {
        agencies = List.copyOf(agencies);
    }
}
