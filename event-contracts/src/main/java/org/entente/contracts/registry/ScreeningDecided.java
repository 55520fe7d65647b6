package org.entente.contracts.registry;

import static org.entente.contracts.Audience.AGENCIES;
import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.List;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.ScreeningList;
import org.entente.contracts.vocabulary.ScreeningResult;

/** A person decided on a potential match: clear where it was false, confirmed where it was not. */
public record ScreeningDecided(
        @Visible(PUBLIC) UUID screeningId,
        @Visible(PARTIES) UUID organizationId,
        @Visible(PARTIES) ScreeningResult result,
        @Visible(AGENCIES) List<ScreeningList> matchedLists,
        @Visible(AGENCIES) String reason)
        implements DomainEvent {
    public ScreeningDecided {
        matchedLists = List.copyOf(matchedLists);
    }
}
