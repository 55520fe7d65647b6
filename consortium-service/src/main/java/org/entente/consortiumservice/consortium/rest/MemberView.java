package org.entente.consortiumservice.consortium.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.consortiumservice.consortium.domain.ConsortiumMember;
import org.entente.consortiumservice.directory.application.Names;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Layer;
import org.entente.contracts.vocabulary.MemberRole;

/** A place in a consortium; names are null until the registry's events have told them. */
@Schema(name = "ConsortiumMember")
record MemberView(
        UUID organizationId,
        String organizationName,
        MemberRole role,
        Layer layer,
        ComponentSlot componentSlot,
        UUID offeringId,
        String offeringName,
        boolean certified) {

    static MemberView of(ConsortiumMember member, Names names) {
        return new MemberView(
                member.organizationId(),
                names.ofOrganization(member.organizationId()),
                member.role(),
                member.layer(),
                member.componentSlot(),
                member.offeringId(),
                names.ofOffering(member.offeringId()),
                names.isCertified(member.offeringId()));
    }
}
