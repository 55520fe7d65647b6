package org.entente.dealtracker.policy.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.entente.kit.identity.Caller;

/** Who did something, and when. */
@Embeddable
public record Signature(String subject, String name, Instant at) {

    public static Signature of(Caller who, Instant at) {
        return new Signature(who.subject(), who.name(), at);
    }

    public boolean sameAs(Signature other) {
        return subject.equals(other.subject);
    }
}
