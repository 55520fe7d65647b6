package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.List;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;
import org.entente.contracts.consortium.Member;

/** The buyer chose one of the assembled consortia. */
public record ConsortiumSelected(
        @Visible(PUBLIC) UUID dealId,
        @Visible(PARTIES) UUID assemblyId,
        @Visible(PARTIES) UUID anchorOrganizationId,
        @Visible(PARTIES) List<Member> members)
        implements DomainEvent {
    public ConsortiumSelected {
        members = List.copyOf(members);
    }
}
