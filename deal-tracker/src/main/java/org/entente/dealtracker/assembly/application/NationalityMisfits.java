package org.entente.dealtracker.assembly.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.entente.dealtracker.market.application.Market;
import org.entente.dealtracker.market.application.Misfit;
import org.entente.dealtracker.policy.domain.NationalityPolicy;

/** What rules about where providers come from say of offerings. */
@ApplicationScoped
public class NationalityMisfits {

    private final Market market;

    NationalityMisfits(Market market) {
        this.market = market;
    }

    /** One sentence's part for each offering that they speak against, or may speak against. */
    public List<String> of(Need need, Collection<UUID> offerings, List<NationalityPolicy> rules) {
        var found = new Fitting(market, _ -> rules).misfits(need, offerings);
        var names = market.offerings(offerings);
        return found.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(misfit ->
                                misfit instanceof Misfit.CountryExcluded || misfit instanceof Misfit.CountryUnknown)
                        .map(misfit -> names.get(entry.getKey()).name() + ": " + misfit.words()))
                .sorted()
                .toList();
    }
}
