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
 * A person lifted a hold whose cause goes on: the same cause does not hold the deal again until it has ended once.
 *
 * @param by who did; for government only
 * @param why in that person's words
 */
@Embeddable
public record Waiver(
        @Enumerated(EnumType.STRING) HoldReason reason,
        @Column(name = "cause_id") UUID causeId,
        @Column(name = "offering_id") UUID offeringId,
        @Column(name = "waived_by") String by,
        String why,
        @Column(name = "waived_at") Instant at) {

    static Waiver of(Hold hold, String by, String why, Instant at) {
        return new Waiver(hold.reason(), hold.causeId(), hold.offeringId(), by, why, at);
    }

    /** How parties read that a person lifted it. */
    String words() {
        return "The program office lifted it: " + why;
    }

    boolean covers(Hold hold) {
        return reason == hold.reason()
                && causeId.equals(hold.causeId())
                && Objects.equals(offeringId, hold.offeringId());
    }
}
