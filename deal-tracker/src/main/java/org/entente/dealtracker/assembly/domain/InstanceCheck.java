package org.entente.dealtracker.assembly.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Refuses an instance that names what it does not have, or numbers that mean nothing. */
final class InstanceCheck {

    /** Sums of this many dollars or points over all slots stay far inside a long. */
    private static final long LARGEST = 1_000_000_000_000_000L;

    private InstanceCheck() {}

    static void check(
            List<Slot> slots,
            List<Candidate> offerings,
            List<Coupling> couplings,
            Attestations attestations,
            Limits limits,
            long memberWeight,
            int top) {
        Set<String> slotIds = distinct("slot", slots.stream().map(Slot::id));
        Set<String> offeringIds = distinct("offering", offerings.stream().map(Candidate::id));
        offerings.forEach(offering -> check(offering, slotIds));
        couplings.forEach(coupling -> check(coupling, slotIds));
        attestations
                .offerings()
                .forEach(id ->
                        require(offeringIds.contains(id), () -> "An attestation names an unknown offering " + id));
        check(limits);
        require(Math.abs(memberWeight) <= LARGEST, "memberWeight is out of range");
        require(!slots.isEmpty(), "An instance needs at least one slot");
        require(top >= 1, "top is at least 1, not " + top);
    }

    private static void check(Candidate offering, Set<String> slotIds) {
        require(!offering.slots().isEmpty(), () -> name(offering) + " names no slot");
        if (offering.slots().size() > 1) {
            distinct(name(offering) + ": slot", offering.slots().stream());
        }
        offering.slots()
                .forEach(slot ->
                        require(slotIds.contains(slot), () -> name(offering) + " names an unknown slot " + slot));
        require(Math.abs(offering.weight()) <= LARGEST, () -> name(offering) + ": the weight is out of range");
        require(
                offering.price() >= 0 && offering.price() <= LARGEST,
                () -> name(offering) + ": the price is out of range");
        require(
                offering.usOriginValue() >= 0 && offering.usOriginValue() <= offering.price(),
                () -> name(offering) + ": the US-origin value is between 0 and the price");
        require(offering.leadTimeDays() >= 0, () -> name(offering) + ": the lead time is negative");
    }

    private static String name(Candidate offering) {
        return "Offering " + offering.id();
    }

    private static void check(Coupling coupling, Set<String> slotIds) {
        known("The coupling " + coupling.slots(), "slot", coupling.slots(), slotIds);
        require(
                coupling.penalty() >= 0 && coupling.penalty() <= LARGEST,
                "The coupling " + coupling.slots() + ": the penalty is out of range");
    }

    private static void check(Limits limits) {
        inRange("price", limits.price(), LARGEST);
        inRange("leadTimeDays", limits.leadTimeDays(), Integer.MAX_VALUE);
        inRange("hardwareUsSharePercent", limits.hardwareUsSharePercent(), 100);
        inRange("offeringsPerOrganization", limits.offeringsPerOrganization(), Integer.MAX_VALUE);
        inRange("organizations", limits.organizations(), Integer.MAX_VALUE);
    }

    private static void inRange(String limit, Number value, long largest) {
        require(
                value == null || (value.longValue() >= 0 && value.longValue() <= largest),
                "The limit " + limit + " is from 0 to " + largest + ", not " + value);
    }

    private static void known(String where, String what, Pair pair, Set<String> ids) {
        Stream.of(pair.first(), pair.second())
                .forEach(id -> require(ids.contains(id), where + " names an unknown " + what + " " + id));
    }

    private static Set<String> distinct(String what, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.forEach(id -> require(seen.add(id), () -> what + " " + id + " is named twice"));
        return seen;
    }

    /** Of thousands of offerings, the words are made for the one that needs them. */
    private static void require(boolean holds, Supplier<String> otherwise) {
        if (!holds) {
            throw new InvalidInstance(otherwise.get());
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new InvalidInstance(otherwise);
        }
    }
}
