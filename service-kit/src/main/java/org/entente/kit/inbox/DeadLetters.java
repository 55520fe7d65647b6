package org.entente.kit.inbox;

import java.util.UUID;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;

/** Lists what was set aside, and drives it through its consumer again. */
public interface DeadLetters {

    /** Dead letters of this service, oldest first. */
    Page<DeadLetter> list(PageRequest page);

    /**
     * Asks the consumers that set this event aside to handle it again, and after it everything that waits behind it, in order.
     *
     * @throws org.entente.kit.problem.Problem {@code not-found} when no dead letter has this event id
     */
    void redrive(UUID eventId);
}
