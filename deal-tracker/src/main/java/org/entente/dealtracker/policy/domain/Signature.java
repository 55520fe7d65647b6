package org.entente.dealtracker.policy.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who did something, and when. */
@Embeddable
public record Signature(String subject, String name, Instant at) {

    public boolean sameAs(Signature other) {
        return subject.equals(other.subject);
    }
}
