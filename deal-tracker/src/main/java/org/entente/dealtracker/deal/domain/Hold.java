package org.entente.dealtracker.deal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
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

    private static final Set<HoldReason> IN_PERSON = EnumSet.of(
            HoldReason.CERTIFICATION_SUSPENDED,
            HoldReason.CERTIFICATION_EXPIRED,
            HoldReason.OFFERING_WITHDRAWN,
            HoldReason.ORGANIZATION_SUSPENDED,
            HoldReason.MEMBER_LEFT,
            HoldReason.PARTY_MATCHED,
            HoldReason.MANUAL);

    /**
     * Whether a person may lift it with a reason; policy is lifted where it was made, and nobody can make a dissolved consortium stand.
     */
    public boolean liftedInPerson() {
        return IN_PERSON.contains(reason);
    }

    /** Whether the market placed it, and lifts it when nothing speaks against the offering any more. */
    boolean byMarket() {
        return ofConsortium() && reason != HoldReason.MEMBER_LEFT;
    }

    /** Whether a directive placed it, which is public, says nothing about the deal's parties, and lifts it again. */
    public boolean byDirective() {
        return reason == HoldReason.POLICY_DIRECTIVE;
    }

    /** Whether a match of one of the deal's parties with a screening list placed it. */
    boolean byScreening() {
        return reason == HoldReason.PARTY_MATCHED;
    }

    /** Whether a determination placed it that differs from the one before. */
    public boolean byDetermination() {
        return reason == HoldReason.POLICY_CHANGED || reason == HoldReason.DETERMINATION_CHANGED;
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
            case PARTY_MATCHED, POLICY_CHANGED, DETERMINATION_CHANGED, POLICY_DIRECTIVE, MANUAL -> false;
        };
    }
}
