package org.entente.contracts.consortium;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.List;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.ConsortiumKind;

/** A consortium began to form; a pre-set one belongs to no deal. */
public record ConsortiumOpened(
        @Visible(PUBLIC) UUID consortiumId,
        @Visible(PUBLIC) @MayBeAbsent UUID dealId,
        @Visible(PUBLIC) ConsortiumKind kind,
        @Visible(PARTIES) UUID anchorOrganizationId,
        @Visible(PARTIES) List<Member> members)
        implements DomainEvent {
    public ConsortiumOpened {
        members = List.copyOf(members);
    }
}
