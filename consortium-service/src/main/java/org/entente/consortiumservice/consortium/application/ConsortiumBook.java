package org.entente.consortiumservice.consortium.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.entente.consortiumservice.consortium.domain.Consortium;
import org.entente.consortiumservice.consortium.domain.ConsortiumId;
import org.entente.contracts.DomainEvent;
import org.entente.kit.http.Step;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.journal.Journal;

/** Lets callers and deals at consortia, and writes and records what they change there. */
@ApplicationScoped
class ConsortiumBook {

    private final FindConsortia find;
    private final Consortia consortia;
    private final Journal journal;
    private final CurrentCaller caller;

    ConsortiumBook(FindConsortia find, Consortia consortia, Journal journal, CurrentCaller caller) {
        this.find = find;
        this.consortia = consortia;
        this.journal = journal;
        this.caller = caller;
    }

    /** Takes an invited organization's answer from its own people, at the version that they read where they say so. */
    Consortium answer(Step step, UUID organizationId, Function<Consortium, List<DomainEvent>> command) {
        var consortium = find.toChange(new ConsortiumId(step.id()));
        ConsortiumPolicy.requireInvited(caller.get(), organizationId);
        step.requireRead(consortium.version());
        return record(consortium, command.apply(consortium));
    }

    /** Changes the consortium that a deal has; one that has none, or whose consortium was dissolved, is left alone. */
    void changeOf(UUID dealId, Function<Consortium, List<DomainEvent>> command) {
        consortia.lockLiveOf(dealId).ifPresent(consortium -> record(consortium, command.apply(consortium)));
    }

    Consortium record(Consortium consortium, List<DomainEvent> events) {
        consortia.store(consortium);
        journal.append(consortium.id().value(), events);
        return consortium;
    }
}
