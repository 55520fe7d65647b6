package org.entente.dealtracker.determination.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is to be moved in a deal, as its parties state it.
 *
 * @param facts as of the day on which they were stated
 * @param by the person
 * @param changed whether nobody determined anything for them yet
 * @param revision of the policy that was looked at last
 * @param nextLook the first day on which the same policy could say something else; {@code null} for none
 * @param accepted the number of the determination that the deal goes by; 0 for none yet
 */
public record StatedTransaction(
        UUID dealId,
        Transaction facts,
        Instant at,
        String by,
        boolean changed,
        long revision,
        LocalDate nextLook,
        long accepted) {

    public boolean needsLook(LocalDate today, long policy) {
        return changed || revision < policy || (nextLook != null && !nextLook.isAfter(today));
    }

    public DeterminationCause cause(long policy) {
        if (changed) {
            return DeterminationCause.TRANSACTION_STATED;
        }
        return revision < policy ? DeterminationCause.POLICY_CHANGED : DeterminationCause.DAY;
    }

    public StatedTransaction lookedAt(long policy, LocalDate next, long goesBy) {
        return new StatedTransaction(dealId, facts, at, by, false, policy, next, goesBy);
    }

    public StatedTransaction goingBy(long number) {
        return new StatedTransaction(dealId, facts, at, by, changed, revision, nextLook, number);
    }
}
