package org.entente.consortiumservice.consortium.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.entente.consortiumservice.consortium.domain.Consortium;
import org.entente.consortiumservice.consortium.domain.ConsortiumCommand;
import org.entente.kit.http.Step;

/** An invited organization refuses to join a consortium. */
@ApplicationScoped
public class DeclineInvitation {

    private final ConsortiumBook book;
    private final Clock clock;

    DeclineInvitation(ConsortiumBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** Declines the invitation in the name of the caller's organization. */
    @Transactional
    public Consortium decline(Step step, UUID organizationId, String reason) {
        var command = new ConsortiumCommand.DeclineInvitation(organizationId, reason, clock.instant());
        return book.answer(step, organizationId, consortium -> consortium.declineInvitation(command));
    }
}
