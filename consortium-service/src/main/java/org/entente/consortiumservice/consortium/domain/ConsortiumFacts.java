package org.entente.consortiumservice.consortium.domain;

import java.util.List;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.consortium.AmendmentOpened;
import org.entente.contracts.consortium.ConsortiumAmended;
import org.entente.contracts.consortium.ConsortiumDissolved;
import org.entente.contracts.consortium.ConsortiumFormed;
import org.entente.contracts.consortium.ConsortiumOpened;
import org.entente.contracts.consortium.InvitationAccepted;
import org.entente.contracts.consortium.InvitationDeclined;
import org.entente.contracts.consortium.Member;
import org.entente.contracts.vocabulary.ConsortiumKind;

/** The events of one consortium, with its members as they are when the event is made. */
record ConsortiumFacts(UUID id, UUID dealId, ConsortiumKind kind, Membership membership) {

    DomainEvent opened() {
        return new ConsortiumOpened(id, dealId, kind, membership.anchorOrganizationId(), members());
    }

    DomainEvent accepted(UUID organizationId) {
        return new InvitationAccepted(id, dealId, organizationId);
    }

    DomainEvent declined(UUID organizationId, String reason) {
        return new InvitationDeclined(id, dealId, organizationId, reason);
    }

    DomainEvent formed() {
        return new ConsortiumFormed(id, dealId, kind, membership.anchorOrganizationId(), members());
    }

    DomainEvent amendmentOpened(UUID leavingOfferingId, ConsortiumMember joining) {
        return new AmendmentOpened(id, dealId, leavingOfferingId, joining.named());
    }

    DomainEvent amended() {
        return new ConsortiumAmended(id, dealId, membership.anchorOrganizationId(), members());
    }

    DomainEvent dissolved(String reason) {
        return new ConsortiumDissolved(id, dealId, reason);
    }

    private List<Member> members() {
        return membership.members().stream().map(ConsortiumMember::named).toList();
    }
}
