package org.entente.providerregistry.offering.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.entente.kit.identity.CurrentCaller;
import org.entente.providerregistry.offering.domain.Offering;
import org.entente.providerregistry.vocabulary.OfferingId;

/** Tells the other features of an offering that the caller may see. */
@ApplicationScoped
public class OfferingDirectory {
    private final Offerings offerings;
    private final CurrentCaller caller;

    OfferingDirectory(Offerings offerings, CurrentCaller caller) {
        this.offerings = offerings;
        this.caller = caller;
    }

    public Optional<OfferingEntry> find(OfferingId id) {
        return offerings.find(id, OfferingPolicy.sightOf(caller.get())).map(OfferingDirectory::entry);
    }

    /** As {@link #find}, and nobody publishes, withdraws or has it certified until the transaction ends. */
    public Optional<OfferingEntry> hold(OfferingId id) {
        return offerings.lock(id, OfferingPolicy.sightOf(caller.get())).map(OfferingDirectory::entry);
    }

    private static OfferingEntry entry(Offering offering) {
        return new OfferingEntry(
                offering.id(),
                offering.owner(),
                offering.specification().layer(),
                offering.specification().version(),
                offering.state().name());
    }
}
