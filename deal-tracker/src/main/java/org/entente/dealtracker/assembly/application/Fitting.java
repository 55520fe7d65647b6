package org.entente.dealtracker.assembly.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.assembly.application.Need.NeededSlot;
import org.entente.dealtracker.market.application.Criteria;
import org.entente.dealtracker.market.application.Market;
import org.entente.dealtracker.market.application.Misfit;
import org.entente.dealtracker.market.application.NationalityRule;
import org.entente.dealtracker.market.application.Sifted;
import org.entente.dealtracker.policy.application.NationalityPolicies;

/** Which offerings on the market fit a need by themselves, which might, and why others do not. */
@ApplicationScoped
public class Fitting {

    private final Market market;
    private final NationalityPolicies nationality;

    Fitting(Market market, NationalityPolicies nationality) {
        this.market = market;
        this.nationality = nationality;
    }

    /** Everything on the market for these slots, by how it stands to the need. */
    Sifted sift(Need need, Set<ComponentSlot> slots) {
        return criteria(need)
                .sift(market.offered(slots), need.terms().today(), need.terms().deliveryBy());
    }

    /** What speaks against each of these offerings that are on the market; those that fit have an empty list. */
    @Transactional
    public Map<UUID, List<Misfit>> misfits(Need need, Collection<UUID> offerings) {
        Set<ComponentSlot> slots = market.offerings(offerings).values().stream()
                .map(offering -> offering.componentSlot())
                .collect(Collectors.toSet());
        Sifted sifted = sift(need, slots);
        Map<UUID, List<Misfit>> found = new HashMap<>();
        sifted.fitting().forEach(offering -> found.put(offering.offeringId(), List.of()));
        Stream.concat(sifted.unknown().stream(), sifted.unfit().stream())
                .forEach(rejected -> found.put(rejected.offering().offeringId(), rejected.misfits()));
        found.keySet().retainAll(Set.copyOf(offerings));
        return found;
    }

    private Criteria criteria(Need need) {
        return new Criteria(
                need.destination(),
                need.terms().workload(),
                need.slots().stream()
                        .filter(slot -> slot.capacity() != null)
                        .collect(Collectors.toMap(NeededSlot::componentSlot, NeededSlot::capacity)),
                Set.copyOf(need.limits().operatorJurisdictions()),
                rules(need));
    }

    /** Those of the platform, and the deal's own: nobody can waive the platform's. */
    private List<NationalityRule> rules(Need need) {
        Stream<NationalityRule> platform = nationality.inForce(need.terms().today()).stream()
                .flatMap(policy -> policy.rules().stream())
                .flatMap(rule ->
                        rule.layers().stream().map(layer -> new NationalityRule(layer, rule.excludedCountries())));
        Stream<NationalityRule> own = need.limits().nationalityRules().stream()
                .map(rule -> new NationalityRule(rule.layer(), Set.copyOf(rule.excludedCountries())));
        return Stream.concat(platform, own).toList();
    }
}
