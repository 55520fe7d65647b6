package org.entente.consortiumservice.consortium.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.entente.contracts.consortium.Member;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Layer;
import org.entente.contracts.vocabulary.MemberRole;

/**
 * One place in a consortium; an organization may hold several.
 *
 * @param layer absent for the roles beyond the layers (distributor, operator, ...)
 * @param componentSlot absent where only the layer is known
 * @param offeringId absent where no offering of the marketplace is meant
 */
@Embeddable
public record ConsortiumMember(
        UUID organizationId,
        @Enumerated(EnumType.STRING) MemberRole role,
        @Enumerated(EnumType.STRING) Layer layer,
        @Enumerated(EnumType.STRING) ComponentSlot componentSlot,
        UUID offeringId) {

    /** The member that an event names. */
    public static ConsortiumMember of(Member member) {
        return new ConsortiumMember(
                member.organizationId(), member.role(), member.layer(), member.componentSlot(), member.offeringId());
    }

    Member named() {
        return new Member(organizationId, role, layer, componentSlot, offeringId);
    }
}
