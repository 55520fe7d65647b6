package org.entente.consortiumservice.consortium.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.entente.consortiumservice.consortium.domain.ConsortiumCommand;

/** A deal needs its consortium no longer. */
@ApplicationScoped
public class DissolveConsortium {

    private final ConsortiumBook book;
    private final Clock clock;

    DissolveConsortium(ConsortiumBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** Dissolves the deal's consortium, if it has one. */
    @Transactional
    public void ofDeal(UUID dealId, String reason) {
        var command = new ConsortiumCommand.Dissolve(reason, clock.instant());
        book.changeOf(dealId, consortium -> consortium.dissolve(command));
    }
}
