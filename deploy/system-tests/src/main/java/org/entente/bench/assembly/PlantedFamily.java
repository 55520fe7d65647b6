package org.entente.bench.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.entente.contracts.vocabulary.Layer;
import org.entente.dealtracker.assembly.domain.Attestations;
import org.entente.dealtracker.assembly.domain.Candidate;
import org.entente.dealtracker.assembly.domain.Coupling;
import org.entente.dealtracker.assembly.domain.Instance;
import org.entente.dealtracker.assembly.domain.Limits;
import org.entente.dealtracker.assembly.domain.Pair;
import org.entente.dealtracker.assembly.domain.Slot;

/**
 * Deals as a deal desk has them: about eight offerings an organization, at most two of one organization, one in a hundred pairs of
 * organizations excluded, limits of price, lead time and US share, and one planted solution. All offerings are eligible by themselves.
 *
 * <p>Money is in thousands of dollars and written in dollars, so that solvers of small numbers can divide.
 */
final class PlantedFamily {
    private static final int OFFERINGS_PER_ORGANIZATION = 8;
    private static final int MOST_EXCLUDED_PAIRS = 2_000;
    private static final int LEAD_TIME_LIMIT = 450;
    private static final int MEAN_PRICE = 1_050;

    private final int slots;
    private final int perSlot;
    private final boolean full;
    private final double density;
    private final boolean preferred;

    PlantedFamily(int slots, int perSlot, boolean full, double density) {
        this(slots, perSlot, full, density, false);
    }

    private PlantedFamily(int slots, int perSlot, boolean full, double density, boolean preferred) {
        this.slots = slots;
        this.perSlot = perSlot;
        this.full = full;
        this.density = density;
        this.preferred = preferred;
    }

    /** Every third coupling is a preferred one. */
    PlantedFamily withPreferredCouplings() {
        return new PlantedFamily(slots, perSlot, full, density, true);
    }

    Instance instance(long seed) {
        return new Draw(new SplittableRandom(seed)).instance();
    }

    private final class Draw {
        private final SplittableRandom random;
        private final int organizations = Math.max(slots, slots * perSlot / OFFERINGS_PER_ORGANIZATION);
        private final int[] planted = new int[slots];
        private final List<Candidate> offerings = new ArrayList<>();
        private final List<Coupling> couplings = new ArrayList<>();
        private final Attestations.Builder attestations = new Attestations.Builder();
        private long plantedPrice;

        Draw(SplittableRandom random) {
            this.random = random;
        }

        Instance instance() {
            List<Slot> all = new ArrayList<>();
            for (var slot = 0; slot < slots; slot++) {
                all.add(new Slot("s" + slot, Layer.values()[slot % Layer.values().length], false));
                planted[slot] = random.nextInt(perSlot);
                for (var n = 0; n < perSlot; n++) {
                    offerings.add(n == planted[slot] ? plantedOffering(slot, n) : offering(slot, n));
                }
            }
            for (var one = 0; one < slots; one++) {
                for (var other = one + 1; other < (full ? slots : Math.min(slots, one + 3)); other++) {
                    couple(one, other);
                }
            }
            return new Instance(all, offerings, couplings, attestations.build(), limits(), 5);
        }

        private Candidate offering(int slot, int n) {
            var price = 100 + random.nextInt(1_900);
            var us = (int) (price * (0.2 + 0.8 * random.nextDouble()));
            var organization = "org" + random.nextInt(organizations);
            return offering(slot, n, organization, price, us, 20 + random.nextInt(LEAD_TIME_LIMIT - 20));
        }

        private Candidate plantedOffering(int slot, int n) {
            var price = 100 + random.nextInt(1_900);
            plantedPrice += price;
            return offering(slot, n, "org" + (organizations + slot), price, price * 8 / 10, 100);
        }

        private Candidate offering(int slot, int n, String organization, int price, int us, int leadTime) {
            var weight = 1 + random.nextInt(1_000);
            return new Candidate(
                    id(slot, n), List.of("s" + slot), organization, weight, price * 1_000L, us * 1_000L, leadTime);
        }

        private void couple(int one, int other) {
            couplings.add(
                    preferred && couplings.size() % 3 == 2
                            ? Coupling.preferred("s" + one, "s" + other, 50L + random.nextInt(200))
                            : Coupling.required("s" + one, "s" + other));
            attestations.add(id(one, planted[one]), id(other, planted[other]));
            // The gap to the next attested pair is drawn, instead of every pair.
            var pairs = (long) perSlot * perSlot;
            for (var pair = gap(); pair < pairs; pair += 1 + gap()) {
                attestations.add(id(one, (int) (pair / perSlot)), id(other, (int) (pair % perSlot)));
            }
        }

        private long gap() {
            return (long) (Math.log(1 - random.nextDouble()) / Math.log(1 - density));
        }

        private Limits limits() {
            Set<Pair> excluded = new TreeSet<>();
            var count = Math.min(MOST_EXCLUDED_PAIRS, (long) organizations * organizations / 200);
            for (var i = 0L; i < count; i++) {
                var one = random.nextInt(organizations);
                var other = random.nextInt(organizations);
                if (one != other) {
                    excluded.add(Pair.of("org" + one, "org" + other));
                }
            }
            var price = Math.max(plantedPrice, slots * MEAN_PRICE * 12L / 10) * 1_000L;
            return new Limits(price, LEAD_TIME_LIMIT, 51, 2, null, List.copyOf(excluded), Set.of(), Set.of(), false);
        }

        private static String id(int slot, int n) {
            return "o" + slot + "_" + n;
        }
    }
}
