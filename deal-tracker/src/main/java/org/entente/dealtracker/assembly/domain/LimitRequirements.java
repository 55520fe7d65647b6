package org.entente.dealtracker.assembly.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The limits of an instance as named requirements that can be dropped one by one. */
final class LimitRequirements {

    private LimitRequirements() {}

    static List<Requirement> of(Limits limits) {
        List<Requirement> all = new ArrayList<>();
        add(all, limits.price(), "limit:price", LimitRequirements::withoutPrice);
        add(all, limits.leadTimeDays(), "limit:leadTimeDays", LimitRequirements::withoutLeadTime);
        add(all, limits.hardwareUsSharePercent(), "limit:hardwareUsSharePercent", LimitRequirements::withoutShare);
        add(all, limits.offeringsPerOrganization(), "limit:offeringsPerOrganization", LimitRequirements::withoutPerOrg);
        add(all, limits.organizations(), "limit:organizations", LimitRequirements::withoutOrganizations);
        limits.excludedOrganizationPairs()
                .forEach(pair -> add(all, pair, "exclude:" + pair, old -> withoutExcluded(old, pair)));
        limits.requiredOrganizations()
                .forEach(name -> add(
                        all,
                        name,
                        "require:" + name,
                        old -> sets(old, without(old.requiredOrganizations(), name), old.forbiddenOrganizations())));
        limits.forbiddenOrganizations()
                .forEach(name -> add(
                        all,
                        name,
                        "forbid:" + name,
                        old -> sets(old, old.requiredOrganizations(), without(old.forbiddenOrganizations(), name))));
        return all;
    }

    private static void add(List<Requirement> all, Object set, String name, UnaryOperator<Limits> dropped) {
        if (set != null) {
            all.add(new Requirement(name, instance -> instance.withLimits(dropped.apply(instance.limits()))));
        }
    }

    private static Limits withoutPrice(Limits l) {
        return numbers(
                l, null, l.leadTimeDays(), l.hardwareUsSharePercent(), l.offeringsPerOrganization(), l.organizations());
    }

    private static Limits withoutLeadTime(Limits l) {
        return numbers(l, l.price(), null, l.hardwareUsSharePercent(), l.offeringsPerOrganization(), l.organizations());
    }

    private static Limits withoutShare(Limits l) {
        return numbers(l, l.price(), l.leadTimeDays(), null, l.offeringsPerOrganization(), l.organizations());
    }

    private static Limits withoutPerOrg(Limits l) {
        return numbers(l, l.price(), l.leadTimeDays(), l.hardwareUsSharePercent(), null, l.organizations());
    }

    private static Limits withoutOrganizations(Limits l) {
        return numbers(l, l.price(), l.leadTimeDays(), l.hardwareUsSharePercent(), l.offeringsPerOrganization(), null);
    }

    private static Limits numbers(Limits l, Long price, Integer leadTime, Integer share, Integer perOrg, Integer orgs) {
        return new Limits(
                price,
                leadTime,
                share,
                perOrg,
                orgs,
                l.excludedOrganizationPairs(),
                l.requiredOrganizations(),
                l.forbiddenOrganizations());
    }

    private static Limits withoutExcluded(Limits l, Pair pair) {
        List<Pair> left = l.excludedOrganizationPairs().stream()
                .filter(other -> !other.equals(pair))
                .toList();
        return new Limits(
                l.price(),
                l.leadTimeDays(),
                l.hardwareUsSharePercent(),
                l.offeringsPerOrganization(),
                l.organizations(),
                left,
                l.requiredOrganizations(),
                l.forbiddenOrganizations());
    }

    private static Limits sets(Limits l, Set<String> required, Set<String> forbidden) {
        return new Limits(
                l.price(),
                l.leadTimeDays(),
                l.hardwareUsSharePercent(),
                l.offeringsPerOrganization(),
                l.organizations(),
                l.excludedOrganizationPairs(),
                required,
                forbidden);
    }

    private static Set<String> without(Set<String> names, String name) {
        return names.stream().filter(other -> !other.equals(name)).collect(Collectors.toSet());
    }
}
