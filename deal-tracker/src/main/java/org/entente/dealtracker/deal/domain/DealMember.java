package org.entente.dealtracker.deal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.entente.contracts.consortium.Member;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Layer;
import org.entente.contracts.vocabulary.MemberRole;

/** A place in the deal's consortium; layer, slot and offering are {@code null} for a member that provides none. */
@Embeddable
public record DealMember(
        @Column(name = "organization_id") UUID organizationId,

        @Enumerated(EnumType.STRING) @Column(name = "member_role")
        MemberRole role,

        @Enumerated(EnumType.STRING) Layer layer,

        @Enumerated(EnumType.STRING) @Column(name = "component_slot")
        ComponentSlot componentSlot,

        @Column(name = "offering_id") UUID offeringId) {

    /** The organization that provides this offering for this slot. */
    public static DealMember provider(UUID organizationId, ComponentSlot slot, UUID offeringId) {
        return new DealMember(organizationId, MemberRole.LAYER_PROVIDER, slot.layer(), slot, offeringId);
    }

    public static DealMember of(Member member) {
        return new DealMember(
                member.organizationId(), member.role(), member.layer(), member.componentSlot(), member.offeringId());
    }

    public Member toMember() {
        return new Member(organizationId, role, layer, componentSlot, offeringId);
    }

    boolean provides(UUID offering) {
        return offering.equals(offeringId);
    }
}
