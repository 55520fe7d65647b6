package org.entente.contracts.consortium;

import static org.entente.contracts.Audience.PARTIES;

import java.util.UUID;
import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Layer;
import org.entente.contracts.vocabulary.MemberRole;

/** An organization's place in a consortium; only layer providers bring a layer, a slot and an offering. */
public record Member(
        @Visible(PARTIES) UUID organizationId,
        @Visible(PARTIES) MemberRole role,
        @Visible(PARTIES) @MayBeAbsent Layer layer,
        @Visible(PARTIES) @MayBeAbsent ComponentSlot componentSlot,
        @Visible(PARTIES) @MayBeAbsent UUID offeringId) {}
