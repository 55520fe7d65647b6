package org.entente.contracts.consortium;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.List;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;

/** A consortium stands with its changed members. */
public record ConsortiumAmended(
        @Visible(PUBLIC) UUID consortiumId,
        @Visible(PUBLIC) @MayBeAbsent UUID dealId,
        @Visible(PARTIES) UUID anchorOrganizationId,
        @Visible(PARTIES) List<Member> members)
        implements DomainEvent {
    public ConsortiumAmended {
        members = List.copyOf(members);
    }
}
