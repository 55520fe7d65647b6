package org.entente.contracts.registry;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.Layer;

/** An offering is certified; without conditions the certificate is unconditional. */
public record CertificationIssued(
        @Visible(PUBLIC) UUID certificationId,
        @Visible(PUBLIC) UUID offeringId,
        @Visible(PUBLIC) UUID organizationId,
        @Visible(PUBLIC) String schemeId,
        @Visible(PUBLIC) Layer layer,
        @Visible(PARTIES) List<String> conditions,
        @Visible(PUBLIC) LocalDate validFrom,
        @Visible(PUBLIC) LocalDate validUntil)
        implements DomainEvent {
    public CertificationIssued {
        conditions = List.copyOf(conditions);
    }
}
