package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;

/**
 * A hold on a deal was lifted.
 *
 * @param how how it came to that, in plain words
 * @param inPerson whether a person lifted it although what it was for goes on; {@code null} is no
 */
public record DealReleased(
        @Visible(PUBLIC) UUID dealId,
        @Visible(PUBLIC) UUID holdId,
        @Visible(PARTIES) String how,
        @Visible(PARTIES) @MayBeAbsent Boolean inPerson)
        implements DomainEvent {

    /** Whether a person lifted it. */
    public boolean byPerson() {
        return Boolean.TRUE.equals(inPerson);
    }
}
