package org.entente.providerregistry.offering.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.entente.contracts.DomainEvent;
import org.entente.kit.http.Step;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.journal.Journal;
import org.entente.providerregistry.offering.domain.Offering;
import org.entente.providerregistry.problem.Refusal;
import org.entente.providerregistry.vocabulary.OfferingId;

/** Lets callers at offerings, and records and keeps what they change there. */
@ApplicationScoped
class OfferingBook {
    private final Offerings offerings;
    private final Journal journal;
    private final CurrentCaller caller;

    OfferingBook(Offerings offerings, Journal journal, CurrentCaller caller) {
        this.offerings = offerings;
        this.journal = journal;
        this.caller = caller;
    }

    /** Takes the step where the caller may, at the version that they read where they say so. */
    Offering change(Step step, OfferingAction action, Function<Offering, List<DomainEvent>> command) {
        var id = new OfferingId(step.id());
        var offering = offerings
                .lock(id, OfferingPolicy.sightOf(caller.get()))
                .orElseThrow(() -> Refusal.notFound("offering", id.value()));
        OfferingPolicy.demand(action, caller.get(), offering.owner());
        step.requireRead(offering.revision());
        return record(offering, command.apply(offering));
    }

    Offering record(Offering offering, List<? extends DomainEvent> events) {
        journal.append(offering.id().value(), events);
        offerings.save(offering);
        return offering;
    }
}
