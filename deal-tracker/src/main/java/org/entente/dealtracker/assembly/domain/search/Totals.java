package org.entente.dealtracker.assembly.domain.search;

import java.util.ArrayList;
import java.util.List;

/** What a partly filled consortium sums up to, and the limits on it. */
final class Totals {

    private final Space space;
    private final Demands demands;
    private final Membership membership;
    private final SumLimit[] sums;
    private final boolean needsHardware;
    private long hardwarePrice;

    Totals(Space space, Demands demands) {
        this.space = space;
        this.demands = demands;
        membership = new Membership(space, demands);
        needsHardware = demands.usShare != null;
        List<SumLimit> limited = new ArrayList<>();
        if (demands.prices != null) {
            limited.add(new SumLimit(space, demands.prices, demands.price));
        }
        if (needsHardware) {
            limited.add(new SumLimit(space, demands.usShare, 0));
        }
        sums = limited.toArray(SumLimit[]::new);
    }

    Membership membership() {
        return membership;
    }

    /** The sums that are limited. */
    SumLimit[] sums() {
        return sums;
    }

    /** Whether every candidate may take part. */
    boolean admitsAll() {
        return space.longestLeadTime <= demands.leadTimeDays && demands.forbidden.isEmpty() && admitsAny();
    }

    /** Whether the candidate may take part at all. */
    boolean admits(int candidate) {
        return space.candidates[candidate].leadTimeDays() <= demands.leadTimeDays
                && !demands.forbidden.get(space.organizationOf[candidate])
                && admitsAny();
    }

    private boolean admitsAny() {
        return demands.offeringsPerOrganization > 0 && demands.organizations > 0;
    }

    void add(int candidate, long[] domain, boolean[] open) {
        for (SumLimit sum : sums) {
            sum.add(candidate);
        }
        if (needsHardware && space.isHardware(candidate)) {
            hardwarePrice += space.candidates[candidate].price();
        }
        membership.add(candidate, domain, open);
    }

    void subtract(int candidate) {
        for (SumLimit sum : sums) {
            sum.subtract(candidate);
        }
        if (needsHardware && space.isHardware(candidate)) {
            hardwarePrice -= space.candidates[candidate].price();
        }
        membership.subtract(candidate);
    }

    /** Whether the open slots can still be filled within the limits; takes out of them what cannot be. */
    boolean canStillHold(long[] domain, int[] lengths, boolean[] open, int openCount, int[] counts) {
        for (SumLimit sum : sums) {
            if (!sum.canStillHold(domain, lengths, open, counts)) {
                return false;
            }
        }
        return membership.canStillHold(domain, lengths, open, openCount, counts);
    }

    /** Whether the limits hold for what is chosen. */
    boolean hold() {
        for (SumLimit sum : sums) {
            if (!sum.holds()) {
                return false;
            }
        }
        return membership.holds() && (!needsHardware || hardwarePrice > 0);
    }
}
