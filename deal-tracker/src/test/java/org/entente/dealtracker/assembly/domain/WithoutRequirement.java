package org.entente.dealtracker.assembly.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Drops or loosens what an instance demands, by the names of the format, sharing nothing with the search. */
final class WithoutRequirement {

    private WithoutRequirement() {}

    /** The instance without each requirement that is not among these. */
    static Instance only(Instance instance, List<String> names) {
        Instance rest = instance;
        for (String name : allOf(instance)) {
            rest = names.contains(name) ? rest : changed(rest, name, null);
        }
        return rest;
    }

    /** The instance with these changes. */
    static Instance changed(Instance instance, List<Relaxation.Change> changes) {
        Instance rest = instance;
        for (Relaxation.Change change : changes) {
            rest = changed(rest, change.requirement(), change.to());
        }
        return rest;
    }

    private static List<String> allOf(Instance instance) {
        List<String> names = new ArrayList<>();
        instance.slots().stream().filter(slot -> !slot.optional()).forEach(slot -> names.add("slot:" + slot.id()));
        instance.couplings().stream()
                .filter(coupling -> coupling.mode() == Coupling.Mode.REQUIRED)
                .forEach(coupling -> names.add("coupling:" + coupling.slots()));
        Stream.of(
                        "price",
                        "leadTimeDays",
                        "hardwareUsSharePercent",
                        "offeringsPerOrganization",
                        "organizations",
                        "onePerOrganizationAndLayer")
                .forEach(limit -> names.add("limit:" + limit));
        instance.limits().excludedOrganizationPairs().forEach(pair -> names.add("exclude:" + pair));
        instance.limits().requiredOrganizations().forEach(name -> names.add("require:" + name));
        instance.limits().forbiddenOrganizations().forEach(name -> names.add("forbid:" + name));
        return names;
    }

    static Instance changed(Instance of, String name, Long to) {
        String what = name.substring(name.indexOf(':') + 1);
        return switch (name.substring(0, name.indexOf(':'))) {
            case "slot" ->
                new Instance(
                        of.slots().stream()
                                .map(slot -> slot.id().equals(what) ? new Slot(what, slot.layer(), true) : slot)
                                .toList(),
                        of.offerings(),
                        of.couplings(),
                        of.attestations(),
                        of.limits(),
                        of.memberWeight(),
                        of.top());
            case "coupling" ->
                new Instance(
                        of.slots(),
                        of.offerings(),
                        of.couplings().stream()
                                .filter(coupling -> coupling.mode() != Coupling.Mode.REQUIRED
                                        || !coupling.slots().toString().equals(what))
                                .toList(),
                        of.attestations(),
                        of.limits(),
                        of.memberWeight(),
                        of.top());
            default -> of.within(limits(of.limits(), name, what, to));
        };
    }

    private static Limits limits(Limits of, String name, String what, Long to) {
        Integer number = to == null ? null : (Integer) to.intValue();
        return new Limits(
                name.equals("limit:price") ? to : of.price(),
                name.equals("limit:leadTimeDays") ? number : of.leadTimeDays(),
                name.equals("limit:hardwareUsSharePercent") ? number : of.hardwareUsSharePercent(),
                name.equals("limit:offeringsPerOrganization") ? number : of.offeringsPerOrganization(),
                name.equals("limit:organizations") ? number : of.organizations(),
                of.excludedOrganizationPairs().stream()
                        .filter(pair -> !name.equals("exclude:" + pair))
                        .toList(),
                name.startsWith("require:") ? less(of.requiredOrganizations(), what) : of.requiredOrganizations(),
                name.startsWith("forbid:") ? less(of.forbiddenOrganizations(), what) : of.forbiddenOrganizations(),
                !name.equals("limit:onePerOrganizationAndLayer") && of.onePerOrganizationAndLayer());
    }

    private static Set<String> less(Set<String> names, String one) {
        Set<String> rest = new TreeSet<>(names);
        rest.remove(one);
        return rest;
    }
}
