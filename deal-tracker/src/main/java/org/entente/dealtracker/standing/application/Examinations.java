package org.entente.dealtracker.standing.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is still to be examined; nothing that was asked for is lost, whatever stops between. */
public interface Examinations {

    /** A deal to be examined, and how often that was asked for. */
    record Due(UUID dealId, long asked) {}

    /** Asks for examinations; {@code first} for those that go before others. */
    void ask(Collection<UUID> dealIds, boolean first, Instant at);

    /** Asks for one of every consortium that was last examined on an earlier day. */
    void askAgain(LocalDate today, Instant at);

    /** Takes some that are due, for whoever takes them to have examined before {@code retryAt}. */
    List<Due> take(Instant now, Instant retryAt, int limit);

    /** It has been examined; it stays due where that was asked for again meanwhile. */
    void done(Due due);

    /** Up to where the market's news were turned into examinations, for this transaction alone; empty while another has it. */
    Optional<String> marketUntil();

    void marketUntil(String until);
}
