package org.entente.consortiumservice.consortium.rest;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.entente.consortiumservice.consortium.domain.ConsortiumMember;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Layer;
import org.entente.contracts.vocabulary.MemberRole;

/** A place in the consortium; only a layer provider names layer, slot and offering. */
record MemberRequest(
        @NotNull UUID organizationId,
        @NotNull MemberRole role,
        Layer layer,
        ComponentSlot componentSlot,
        UUID offeringId) {

    ConsortiumMember member() {
        return new ConsortiumMember(organizationId, role, layer, componentSlot, offeringId);
    }
}
