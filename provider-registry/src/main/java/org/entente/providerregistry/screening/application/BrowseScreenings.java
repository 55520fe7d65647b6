package org.entente.providerregistry.screening.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;
import org.entente.kit.identity.CurrentCaller;
import org.entente.providerregistry.problem.Refusal;
import org.entente.providerregistry.screening.domain.Screening;
import org.entente.providerregistry.vocabulary.ScreeningId;

/** Answers who was screened and what came of it, as far as the caller may see it. */
@ApplicationScoped
public class BrowseScreenings {
    private final Screenings screenings;
    private final CurrentCaller caller;

    BrowseScreenings(Screenings screenings, CurrentCaller caller) {
        this.screenings = screenings;
        this.caller = caller;
    }

    public Screening one(ScreeningId id) {
        return screenings
                .find(id, ScreeningPolicy.sightOf(caller.get()))
                .orElseThrow(() -> Refusal.notFound("screening", id.value()));
    }

    public Page<Screening> list(ScreeningFilter filter, PageRequest page) {
        return screenings.list(filter, ScreeningPolicy.sightOf(caller.get()), page);
    }
}
