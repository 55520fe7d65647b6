package org.entente.dealtracker.deal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.entente.contracts.vocabulary.HoldReason;

/**
 * Why a deal stands still.
 *
 * @param detail what happened, in plain words
 * @param owner who has it in hand, in plain words
 * @param liftedBy what would lift it, in plain words
 * @param causeId what caused it, such as a certificate; one cause holds a deal once for each offering and reason
 * @param offeringId the offering that it is about; {@code null} for a hold about something else
 */
@Embeddable
public record Hold(
        @Column(name = "hold_id") UUID id,
        @Enumerated(EnumType.STRING) HoldReason reason,
        String detail,
        String owner,
        @Column(name = "lifted_by") String liftedBy,
        @Column(name = "held_at") Instant heldAt,
        @Column(name = "cause_id") UUID causeId,
        @Column(name = "offering_id") UUID offeringId) {

    boolean sameCause(Hold other) {
        return reason == other.reason && causeId.equals(other.causeId) && Objects.equals(offeringId, other.offeringId);
    }

    /** Whether the market placed it, and lifts it when nothing speaks against the offering any more. */
    boolean byMarket() {
        return ofConsortium() && reason != HoldReason.MEMBER_LEFT;
    }

    /** Whether a directive placed it, which is public and lifts it again. */
    public boolean byDirective() {
        return reason == HoldReason.POLICY_DIRECTIVE;
    }

    /** Whether public policy is the reason, and nothing about the deal's parties. */
    public boolean byPolicy() {
        return byDirective() || reason == HoldReason.POLICY_CHANGED;
    }

    /** Whether it is about who makes up the consortium, and so ends with it. */
    boolean ofConsortium() {
        return switch (reason) {
            case CERTIFICATION_SUSPENDED,
                    CERTIFICATION_EXPIRED,
                    OFFERING_WITHDRAWN,
                    ORGANIZATION_SUSPENDED,
                    CONSORTIUM_DISSOLVED,
                    MEMBER_LEFT -> true;
            case PARTY_MATCHED, POLICY_CHANGED, POLICY_DIRECTIVE, MANUAL -> false;
        };
    }
}
