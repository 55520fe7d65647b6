package org.entente.contracts.registry;

import static org.entente.contracts.Audience.AGENCIES;
import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.ScreeningList;
import org.entente.contracts.vocabulary.ScreeningResult;

/**
 * An organization was screened; of one day, the screening that was recorded last is the later one.
 *
 * @param organizationName its legal name when it was recorded
 * @param lists those that were looked at
 * @param matchedLists those of them with an entry that may be, or is, the organization
 */
public record ScreeningRecorded(
        @Visible(PUBLIC) UUID screeningId,
        @Visible(PARTIES) UUID organizationId,
        @Visible(PARTIES) String organizationName,
        @Visible(PARTIES) ScreeningResult result,
        @Visible(PARTIES) LocalDate screenedOn,
        @Visible(AGENCIES) List<ScreeningList> lists,
        @Visible(AGENCIES) List<ScreeningList> matchedLists,
        @Visible(PARTIES) Instant recordedAt)
        implements DomainEvent {
    public ScreeningRecorded {
        lists = List.copyOf(lists);
        matchedLists = List.copyOf(matchedLists);
    }
}
