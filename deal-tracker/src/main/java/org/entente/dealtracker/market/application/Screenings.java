package org.entente.dealtracker.market.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.contracts.registry.ScreeningDecided;
import org.entente.contracts.registry.ScreeningRecorded;

/**
 * Screenings as the registry says they came out.
 *
 * <p>A match stands until a person decides that it is false, or a later screening of every list that it is on comes out clear; of one
 * day, the one that was recorded last is the later one. That is read anew each time, so that screenings may come in any order.
 */
public interface Screenings {

    /** A screening that changed, and how often it has. */
    record Changed(UUID screeningId, UUID organizationId, String organizationName, long changes) {}

    /** Keeps the fact; waits for those who are just reading which matches stand. */
    void recorded(ScreeningRecorded fact, Instant at);

    /** The same for a decision, under a confirmation's own id where it is one. */
    void decided(ScreeningDecided fact, UUID confirmationId, Instant at);

    /**
     * The matches that stand of these organizations, and of any that bears this name. Until the transaction ends no screening changes, so
     * that no deal falls between a match that looks for its deals and a deal that looks for its matches.
     */
    List<StandingMatch> standing(Collection<UUID> organizationIds, String name);

    /** What became of a match that held a deal; empty for a cause that is none. */
    Optional<EndedMatch> ended(UUID causeId);

    /** Some whose deals are still to be looked at, for whoever takes them to have done so before {@code retryAt}. */
    List<Changed> toFollow(Instant now, Instant retryAt);

    /** Its deals were looked at; it stays due where it changed again meanwhile. */
    void followed(Changed changed);
}
