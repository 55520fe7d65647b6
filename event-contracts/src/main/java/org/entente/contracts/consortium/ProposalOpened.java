package org.entente.contracts.consortium;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.Layer;

/** One organization proposed a partnership to another. */
public record ProposalOpened(
        @Visible(PUBLIC) UUID proposalId,
        @Visible(PARTIES) UUID fromOrganizationId,
        @Visible(PARTIES) UUID toOrganizationId,
        @Visible(PARTIES) String title,
        @Visible(PARTIES) String purpose,
        @Visible(PARTIES) List<Layer> layers,
        @Visible(PARTIES) LocalDate expiresOn)
        implements DomainEvent {
    public ProposalOpened {
        layers = List.copyOf(layers);
    }
}
