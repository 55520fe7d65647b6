package org.entente.dealtracker.assembly.domain.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.entente.dealtracker.assembly.domain.Coupling;
import org.entente.dealtracker.assembly.domain.Instance;
import org.entente.dealtracker.assembly.domain.Limits;
import org.entente.dealtracker.assembly.domain.Pair;
import org.entente.dealtracker.assembly.domain.Slot;

/** One thing that an instance demands; without any of them everything is allowed, nothing at all included. */
sealed interface Requirement {

    /** As the format writes it, such as {@code limit:price}. */
    String name();

    /** Adds it to what a search has to keep to. */
    void addTo(Space space, Demands demands);

    /**
     * Everything that the instance demands; what people can change least easily comes last, so that an explanation speaks of slots and
     * couplings where it can.
     */
    static List<Requirement> of(Instance instance) {
        List<Requirement> all = new ArrayList<>();
        instance.slots().stream()
                .filter(slot -> !slot.optional())
                .map(Slot::id)
                .forEach(slot -> all.add(new Filled(slot)));
        instance.couplings().stream()
                .filter(coupling -> coupling.mode() == Coupling.Mode.REQUIRED)
                .map(Coupling::slots)
                .distinct()
                .forEach(slots -> all.add(new Coupled(slots)));
        Limits limits = instance.limits();
        Stream.of(
                        NumberLimit.of(NumberLimit.Kind.LEAD_TIME_DAYS, limits.leadTimeDays()),
                        NumberLimit.of(NumberLimit.Kind.HARDWARE_US_SHARE_PERCENT, limits.hardwareUsSharePercent()),
                        NumberLimit.of(NumberLimit.Kind.PRICE, limits.price()),
                        NumberLimit.of(NumberLimit.Kind.ORGANIZATIONS, limits.organizations()),
                        NumberLimit.of(NumberLimit.Kind.OFFERINGS_PER_ORGANIZATION, limits.offeringsPerOrganization()))
                .forEach(all::addAll);
        if (limits.onePerOrganizationAndLayer()) {
            all.add(new OnePerOrganizationAndLayer());
        }
        limits.requiredOrganizations().forEach(name -> all.add(new Required(name)));
        limits.forbiddenOrganizations().forEach(name -> all.add(new Forbidden(name)));
        limits.excludedOrganizationPairs().forEach(pair -> all.add(new Excluded(pair)));
        return List.copyOf(all);
    }

    /** An offering is in. No instance demands it; it is asked what would come of it. */
    record Chosen(String offering) implements Requirement {
        @Override
        public String name() {
            return "offering:" + offering;
        }

        boolean isIn(Space space) {
            return space.candidate(offering) >= 0;
        }

        @Override
        public void addTo(Space space, Demands demands) {
            demands.chosen.set(space.candidate(offering));
        }
    }

    /** A slot is filled. */
    record Filled(String slot) implements Requirement {
        @Override
        public String name() {
            return "slot:" + slot;
        }

        @Override
        public void addTo(Space space, Demands demands) {
            demands.filled[space.slot(slot)] = true;
        }
    }

    /** The offerings of two slots are attested together. */
    record Coupled(Pair slots) implements Requirement {
        @Override
        public String name() {
            return "coupling:" + slots;
        }

        @Override
        public void addTo(Space space, Demands demands) {
            int one = space.slot(slots.first());
            int other = space.slot(slots.second());
            demands.coupled[one][other] = demands.coupled[other][one] = true;
        }
    }

    /** No organization has two of the chosen offerings in one layer. */
    record OnePerOrganizationAndLayer() implements Requirement {
        @Override
        public String name() {
            return "limit:onePerOrganizationAndLayer";
        }

        @Override
        public void addTo(Space space, Demands demands) {
            demands.onePerOrganizationAndLayer = true;
        }
    }

    /** An organization takes part. */
    record Required(String organization) implements Requirement {
        @Override
        public String name() {
            return "require:" + organization;
        }

        @Override
        public void addTo(Space space, Demands demands) {
            BitSet group = new BitSet();
            if (space.organization(organization) >= 0) {
                group.set(space.organization(organization));
            }
            demands.oneOf.add(group);
        }
    }

    /** An organization does not take part. */
    record Forbidden(String organization) implements Requirement {
        @Override
        public String name() {
            return "forbid:" + organization;
        }

        @Override
        public void addTo(Space space, Demands demands) {
            if (space.organization(organization) >= 0) {
                demands.forbidden.set(space.organization(organization));
            }
        }
    }

    /** Two organizations do not take part together. */
    record Excluded(Pair organizations) implements Requirement {
        @Override
        public String name() {
            return "exclude:" + organizations;
        }

        @Override
        public void addTo(Space space, Demands demands) {
            int one = space.organization(organizations.first());
            int other = space.organization(organizations.second());
            if (one >= 0 && other >= 0) {
                demands.refused[one].set(other);
                demands.refused[other].set(one);
            }
        }
    }

    /** A number that something must not exceed, or of the US share: must not stay below. */
    record NumberLimit(Kind kind, long value) implements Requirement {

        static List<Requirement> of(Kind kind, Number value) {
            return value == null ? List.of() : List.of(new NumberLimit(kind, value.longValue()));
        }

        @Override
        public String name() {
            return "limit:" + kind.field;
        }

        @Override
        public void addTo(Space space, Demands demands) {
            switch (kind) {
                case LEAD_TIME_DAYS -> demands.leadTimeDays = (int) value;
                case HARDWARE_US_SHARE_PERCENT -> demands.usShare = space.usShare((int) value);
                case PRICE -> {
                    demands.price = value;
                    demands.prices = space.prices();
                }
                case ORGANIZATIONS -> demands.organizations = (int) value;
                case OFFERINGS_PER_ORGANIZATION -> demands.offeringsPerOrganization = (int) value;
            }
        }

        /** What is limited, by the field of the format. */
        enum Kind {
            LEAD_TIME_DAYS("leadTimeDays"),
            HARDWARE_US_SHARE_PERCENT("hardwareUsSharePercent"),
            PRICE("price"),
            ORGANIZATIONS("organizations"),
            OFFERINGS_PER_ORGANIZATION("offeringsPerOrganization");

            private final String field;

            Kind(String field) {
                this.field = field;
            }
        }
    }
}
