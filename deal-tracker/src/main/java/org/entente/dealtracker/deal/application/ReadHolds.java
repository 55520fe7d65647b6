package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.contracts.deals.DealHeld;
import org.entente.contracts.deals.DealReleased;
import org.entente.contracts.vocabulary.HoldReason;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.journal.Journal;
import org.entente.kit.journal.RecordedEvent;

/** Everything that ever held a deal, from the journal: those that stand and those that were lifted, by whom and why. */
@ApplicationScoped
public class ReadHolds {

    private final DealAccess access;
    private final Journal journal;
    private final CurrentCaller caller;

    ReadHolds(DealAccess access, Journal journal, CurrentCaller caller) {
        this.access = access;
        this.journal = journal;
        this.caller = caller;
    }

    /** Oldest first; on the marketplace those by directives alone, which are public. */
    @Transactional
    public List<PastHold> read(UUID dealId) {
        Reader reader = Reader.of(caller.get(), access.read(dealId));
        Map<UUID, PastHold> holds = new LinkedHashMap<>();
        for (RecordedEvent recorded : journal.history(dealId)) {
            switch (recorded.event()) {
                case DealHeld e -> holds.put(e.holdId(), held(recorded, e));
                case DealReleased e ->
                    holds.computeIfPresent(e.holdId(), (_, hold) -> lifted(hold, recorded, e, reader));
                default -> {} // nothing else holds or lifts
            }
        }
        return holds.values().stream()
                .filter(hold -> reader.reads(Reader.PARTY) || hold.reason() == HoldReason.POLICY_DIRECTIVE)
                .toList();
    }

    private static PastHold held(RecordedEvent recorded, DealHeld event) {
        return new PastHold(
                event.holdId(),
                event.reason(),
                event.detail(),
                event.owner(),
                event.liftedBy(),
                recorded.metadata().time(),
                null);
    }

    private static PastHold lifted(PastHold hold, RecordedEvent recorded, DealReleased event, Reader reader) {
        String by = switch (reader) {
            case GOVERNMENT -> recorded.actor();
            case PARTY -> office(hold, event);
            case MARKETPLACE -> null;
        };
        return new PastHold(
                hold.id(),
                hold.reason(),
                hold.detail(),
                hold.owner(),
                hold.liftedBy(),
                hold.heldAt(),
                new PastHold.Lifting(
                        recorded.metadata().time(), by, reader == Reader.MARKETPLACE ? null : event.how()));
    }

    /** Where what it was for has ended, nobody lifted it in person. */
    private static String office(PastHold hold, DealReleased event) {
        if (event.byPerson()) {
            return "Program office";
        }
        return hold.reason() == HoldReason.POLICY_DIRECTIVE ? "Government" : "Entente, by itself";
    }
}
