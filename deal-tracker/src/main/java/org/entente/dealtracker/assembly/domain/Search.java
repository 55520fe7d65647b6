package org.entente.dealtracker.assembly.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One depth-first search over the slots, cut off where even the best of what is left cannot reach the best found. */
final class Search {

    private static final int EMPTY = -1;

    private final Tables tables;
    private final Limits limits;
    private final BestByOrganizations best;
    private final int[] filledBy;
    private final Deque<Integer> chosen = new ArrayDeque<>();
    private final Map<String, Integer> chosenOf = new HashMap<>();
    private long price;
    private long objective;
    private long stepsLeft;

    Search(Instance instance, int top, long steps) {
        tables = new Tables(instance);
        limits = instance.limits();
        best = new BestByOrganizations(top);
        filledBy = new int[tables.slots.length];
        Arrays.fill(filledBy, EMPTY);
        stepsLeft = steps;
    }

    Search run() {
        decide(0);
        return this;
    }

    List<Consortium> best() {
        return best.ranked();
    }

    boolean complete() {
        return stepsLeft > 0;
    }

    /** No consortium of the instance can have a larger objective than this. */
    long bound() {
        return tables.bestFrom[0];
    }

    private void decide(int slot) {
        if (stepsLeft <= 0 || --stepsLeft <= 0 || !best.couldTake(objective + tables.bestFrom[slot])) {
            return;
        }
        if (slot == filledBy.length) {
            if (holdsAsAWhole()) {
                best.offer(consortium());
            }
            return;
        }
        if (filledBy[slot] != EMPTY) {
            decide(slot + 1);
            return;
        }
        for (int offering : tables.startingAt.get(slot)) {
            choose(offering, slot);
        }
        if (tables.slots[slot].optional()) {
            decide(slot + 1);
        }
    }

    private void choose(int offering, int slot) {
        long cost = fits(offering) ? penalty(offering) : EMPTY;
        if (cost == EMPTY) {
            return;
        }
        Candidate candidate = tables.offerings[offering];
        take(offering, candidate, 1, cost, offering);
        chosen.push(offering);
        decide(slot + 1);
        chosen.pop();
        take(offering, candidate, -1, cost, EMPTY);
    }

    private void take(int offering, Candidate candidate, int sign, long cost, int mark) {
        price += sign * candidate.price();
        objective += sign * (candidate.weight() - cost);
        chosenOf.merge(candidate.organization(), sign, (old, change) -> old + change == 0 ? null : old + change);
        for (int slot : tables.slotsOf[offering]) {
            filledBy[slot] = mark;
        }
    }

    private boolean fits(int offering) {
        Candidate candidate = tables.offerings[offering];
        for (int slot : tables.slotsOf[offering]) {
            if (filledBy[slot] != EMPTY) {
                return false;
            }
        }
        if (limits.price() != null && price + candidate.price() > limits.price()) {
            return false;
        }
        int ofSame = chosenOf.getOrDefault(candidate.organization(), 0);
        if (limits.offeringsPerOrganization() != null && ofSame >= limits.offeringsPerOrganization()) {
            return false;
        }
        if (ofSame > 0) {
            return true;
        }
        return (limits.organizations() == null || chosenOf.size() < limits.organizations())
                && limits.excludedOrganizationPairs().stream().noneMatch(pair -> refuses(pair, candidate));
    }

    private boolean refuses(Pair pair, Candidate candidate) {
        String organization = candidate.organization();
        return (pair.first().equals(organization) && chosenOf.containsKey(pair.second()))
                || (pair.second().equals(organization) && chosenOf.containsKey(pair.first()));
    }

    /** What the unattested pairs with those already chosen cost, or {@link #EMPTY} where one of them had to be attested. */
    private long penalty(int offering) {
        long sum = 0;
        for (int slot : tables.slotsOf[offering]) {
            for (int other = 0; other < filledBy.length; other++) {
                if (filledBy[other] == EMPTY || tables.attested[offering].get(filledBy[other])) {
                    continue;
                }
                if (tables.required[slot][other]) {
                    return EMPTY;
                }
                sum += tables.penalty[slot][other];
            }
        }
        return sum;
    }

    private boolean holdsAsAWhole() {
        return chosenOf.keySet().containsAll(limits.requiredOrganizations())
                && (limits.hardwareUsSharePercent() == null || hardwareShareHolds());
    }

    private boolean hardwareShareHolds() {
        long hardwarePrice = 0;
        long usOrigin = 0;
        for (int offering : chosen) {
            if (tables.hardware.get(offering)) {
                hardwarePrice += tables.offerings[offering].price();
                usOrigin += tables.offerings[offering].usOriginValue();
            }
        }
        return hardwarePrice > 0 && 100 * usOrigin >= limits.hardwareUsSharePercent() * hardwarePrice;
    }

    private Consortium consortium() {
        List<String> ids = new ArrayList<>();
        chosen.forEach(offering -> ids.add(tables.offerings[offering].id()));
        return new Consortium(objective, ids, List.copyOf(chosenOf.keySet()));
    }
}
