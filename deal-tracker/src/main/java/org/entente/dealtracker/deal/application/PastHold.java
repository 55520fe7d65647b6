package org.entente.dealtracker.deal.application;

import java.time.Instant;
import java.util.UUID;
import org.entente.contracts.vocabulary.HoldReason;

/**
 * A hold that stands or stood, as one caller may read it.
 *
 * @param detail what happened, in plain words
 * @param owner who has it in hand
 * @param liftedBy what would lift it, or would have
 * @param lifting {@code null} while it stands
 */
public record PastHold(
        UUID id, HoldReason reason, String detail, String owner, String liftedBy, Instant heldAt, Lifting lifting) {

    /**
     * How it ended.
     *
     * @param by who lifted it: for government by name, for the parties as an office or party; {@code null} on the marketplace
     * @param how why, in plain words; {@code null} on the marketplace
     */
    public record Lifting(Instant at, String by, String how) {}
}
