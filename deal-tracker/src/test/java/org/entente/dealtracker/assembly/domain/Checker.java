package org.entente.dealtracker.assembly.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.contracts.vocabulary.Layer;

/** Judges a set of offerings by the words of the format, slowly and obviously, sharing nothing with the search. */
final class Checker {

    private final Instance instance;
    private final Set<Pair> attested;

    Checker(Instance instance) {
        this.instance = instance;
        this.attested = new HashSet<>(instance.attestations().stream().toList());
    }

    /** The objective of these offerings, or {@code null} where a rule does not hold. */
    Long judge(List<Candidate> chosen) {
        Map<String, Candidate> filled = new HashMap<>();
        for (Candidate candidate : chosen) {
            for (String slot : candidate.slots()) {
                if (filled.put(slot, candidate) != null) {
                    return null;
                }
            }
        }
        boolean allFilled =
                instance.slots().stream().allMatch(slot -> slot.optional() || filled.containsKey(slot.id()));
        return allFilled && limitsHold(chosen) ? objective(chosen, filled) : null;
    }

    private Long objective(List<Candidate> chosen, Map<String, Candidate> filled) {
        long sum = chosen.stream().mapToLong(Candidate::weight).sum();
        for (Coupling coupling : instance.couplings()) {
            Candidate one = filled.get(coupling.slots().first());
            Candidate other = filled.get(coupling.slots().second());
            boolean holds =
                    one == null || other == null || one == other || attested.contains(Pair.of(one.id(), other.id()));
            if (!holds && coupling.mode() == Coupling.Mode.REQUIRED) {
                return null;
            }
            sum -= holds ? 0 : coupling.penalty();
        }
        long organizations =
                chosen.stream().map(Candidate::organization).distinct().count();
        return sum + instance.memberWeight() * organizations;
    }

    private boolean limitsHold(List<Candidate> chosen) {
        Limits limits = instance.limits();
        List<String> organizations =
                chosen.stream().map(Candidate::organization).toList();
        Set<String> distinct = new HashSet<>(organizations);
        long price = chosen.stream().mapToLong(Candidate::price).sum();
        return (limits.price() == null || price <= limits.price())
                && chosen.stream()
                        .allMatch(c -> limits.leadTimeDays() == null || c.leadTimeDays() <= limits.leadTimeDays())
                && (limits.organizations() == null || distinct.size() <= limits.organizations())
                && distinct.stream()
                        .allMatch(name -> limits.offeringsPerOrganization() == null
                                || Collections.frequency(organizations, name) <= limits.offeringsPerOrganization())
                && limits.excludedOrganizationPairs().stream()
                        .noneMatch(pair -> distinct.contains(pair.first()) && distinct.contains(pair.second()))
                && distinct.containsAll(limits.requiredOrganizations())
                && limits.forbiddenOrganizations().stream().noneMatch(distinct::contains)
                && (!limits.onePerOrganizationAndLayer() || onePerOrganizationAndLayer(chosen))
                && shareHolds(chosen);
    }

    private boolean onePerOrganizationAndLayer(List<Candidate> chosen) {
        Set<String> seen = new HashSet<>();
        return chosen.stream()
                .flatMap(candidate -> candidate.slots().stream()
                        .map(this::layer)
                        .distinct()
                        .map(layer -> candidate.organization() + " " + layer))
                .allMatch(seen::add);
    }

    private Layer layer(String slotId) {
        return instance.slots().stream()
                .filter(slot -> slot.id().equals(slotId))
                .map(Slot::layer)
                .findFirst()
                .orElseThrow();
    }

    private boolean shareHolds(List<Candidate> chosen) {
        Integer percent = instance.limits().hardwareUsSharePercent();
        if (percent == null) {
            return true;
        }
        Set<String> hardware = new HashSet<>();
        instance.slots().stream()
                .filter(slot -> slot.layer() == Layer.HARDWARE)
                .forEach(slot -> hardware.add(slot.id()));
        List<Candidate> counted = new ArrayList<>(chosen);
        counted.removeIf(candidate -> candidate.slots().stream().noneMatch(hardware::contains));
        long price = counted.stream().mapToLong(Candidate::price).sum();
        long us = counted.stream().mapToLong(Candidate::usOriginValue).sum();
        return price > 0 && 100 * us >= percent * price;
    }
}
