package org.entente.providerregistry.screening.domain;

import java.time.Instant;

/** What a person decided on a potential match, and why. */
public record HitDecision(Verdict verdict, String reason, Official by, Instant at) {
    /** What can be decided on a potential match. */
    public enum Verdict {
        FALSE_HIT,
        CONFIRMED
    }
}
