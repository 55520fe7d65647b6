package org.entente.consortiumservice.consortium.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.entente.consortiumservice.consortium.domain.Consortium;
import org.entente.consortiumservice.consortium.domain.ConsortiumCommand;
import org.entente.consortiumservice.consortium.domain.ConsortiumId;
import org.entente.kit.http.EntityTag;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.journal.Journal;

/** An invited organization joins a consortium. */
@ApplicationScoped
public class AcceptInvitation {

    private final CurrentCaller caller;
    private final FindConsortia find;
    private final Consortia consortia;
    private final Journal journal;
    private final Clock clock;

    AcceptInvitation(CurrentCaller caller, FindConsortia find, Consortia consortia, Journal journal, Clock clock) {
        this.caller = caller;
        this.find = find;
        this.consortia = consortia;
        this.journal = journal;
        this.clock = clock;
    }

    /** Accepts the invitation in the name of the caller's organization. */
    @Transactional
    public Consortium accept(ConsortiumId id, UUID organizationId, String ifMatch) {
        var consortium = find.toChange(id);
        ConsortiumPolicy.requireInvited(caller.get(), organizationId);
        EntityTag.requireIfGiven(ifMatch, consortium.version());
        var events =
                consortium.acceptInvitation(new ConsortiumCommand.AcceptInvitation(organizationId, clock.instant()));
        consortia.store(consortium);
        journal.append(id.value(), events);
        return consortium;
    }
}
