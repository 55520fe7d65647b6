package org.entente.consortiumservice.consortium.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.entente.consortiumservice.consortium.domain.ConsortiumCommand;
import org.entente.kit.journal.Journal;

/** A deal needs its consortium no longer. */
@ApplicationScoped
public class DissolveConsortium {

    private final Consortia consortia;
    private final Journal journal;
    private final Clock clock;

    DissolveConsortium(Consortia consortia, Journal journal, Clock clock) {
        this.consortia = consortia;
        this.journal = journal;
        this.clock = clock;
    }

    /** Dissolves the deal's consortium, if it has one. */
    @Transactional
    public void ofDeal(UUID dealId, String reason) {
        consortia.lockLiveOf(dealId).ifPresent(consortium -> {
            var events = consortium.dissolve(new ConsortiumCommand.Dissolve(reason, clock.instant()));
            consortia.store(consortium);
            journal.append(consortium.id().value(), events);
        });
    }
}
