package org.entente.dealtracker.directive.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Which deals are still to be looked at because directives changed; none is lost, whatever stops between. */
public interface Looks {

    /** A deal to be looked at, and how often that was asked for. */
    record Due(UUID dealId, long asked) {}

    void ask(Collection<UUID> dealIds, Instant at);

    /** Takes some that are due, for whoever takes them to have looked at before {@code retryAt}; nobody else gets these meanwhile. */
    List<Due> take(Instant now, Instant retryAt, int limit);

    /** It was looked at; it stays due where that was asked for again meanwhile. */
    void done(Due due);
}
