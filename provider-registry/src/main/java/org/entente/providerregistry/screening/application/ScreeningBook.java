package org.entente.providerregistry.screening.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.entente.contracts.DomainEvent;
import org.entente.kit.http.Step;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.journal.Journal;
import org.entente.providerregistry.problem.Refusal;
import org.entente.providerregistry.screening.domain.Screening;
import org.entente.providerregistry.vocabulary.ScreeningId;

/** Lets callers at screenings, and records and keeps what they change there. */
@ApplicationScoped
class ScreeningBook {
    private final Screenings screenings;
    private final Journal journal;
    private final CurrentCaller caller;

    ScreeningBook(Screenings screenings, Journal journal, CurrentCaller caller) {
        this.screenings = screenings;
        this.journal = journal;
        this.caller = caller;
    }

    /** Takes the step where the caller may, at the version that they read where they say so. */
    Screening change(Step step, ScreeningAction action, Function<Screening, List<DomainEvent>> command) {
        var id = new ScreeningId(step.id());
        var screening = screenings
                .find(id, ScreeningPolicy.sightOf(caller.get()))
                .orElseThrow(() -> Refusal.notFound("screening", id.value()));
        ScreeningPolicy.demand(action, caller.get(), screening.organization());
        step.requireRead(screening.version());
        return record(screening, command.apply(screening));
    }

    Screening record(Screening screening, List<? extends DomainEvent> events) {
        journal.append(screening.id().value(), events);
        screenings.save(screening);
        return screening;
    }
}
