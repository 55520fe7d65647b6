package org.entente.consortiumservice.consortium.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.entente.consortiumservice.consortium.domain.Consortium;
import org.entente.consortiumservice.consortium.domain.ConsortiumCommand;
import org.entente.kit.http.Step;

/** An invited organization joins a consortium. */
@ApplicationScoped
public class AcceptInvitation {

    private final ConsortiumBook book;
    private final Clock clock;

    AcceptInvitation(ConsortiumBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** Accepts the invitation in the name of the caller's organization. */
    @Transactional
    public Consortium accept(Step step, UUID organizationId) {
        var command = new ConsortiumCommand.AcceptInvitation(organizationId, clock.instant());
        return book.answer(step, organizationId, consortium -> consortium.acceptInvitation(command));
    }
}
