package org.entente.providerregistry.offering.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;
import org.entente.kit.identity.CurrentCaller;
import org.entente.providerregistry.problem.Refusal;
import org.entente.providerregistry.vocabulary.OfferingId;

/** Answers what is offered, and with which certificate, as far as the caller may see it. */
@ApplicationScoped
public class BrowseOfferings {
    private final Offerings offerings;
    private final CurrentCaller caller;

    BrowseOfferings(Offerings offerings, CurrentCaller caller) {
        this.offerings = offerings;
        this.caller = caller;
    }

    public CatalogEntry one(OfferingId id) {
        var sight = OfferingPolicy.sightOf(caller.get());
        return offerings
                .find(id, sight)
                .map(offering -> new CatalogEntry(offering, offerings.certificateOf(offering, sight)))
                .orElseThrow(() -> Refusal.notFound("offering", id.value()));
    }

    public Page<CatalogEntry> list(OfferingFilter filter, PageRequest page) {
        return offerings.list(filter, OfferingPolicy.sightOf(caller.get()), page);
    }
}
