package org.entente.dealtracker.deal.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.entente.contracts.deals.DirectiveScope;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Layer;
import org.entente.contracts.vocabulary.Workload;

/**
 * Which deals an act of policy is about: those that fit every list, where an empty list fits all.
 *
 * <p>Sectors are compared without regard to case. A deal that both trains and infers fits either workload. A deal fits the layers and
 * slots, which are one list, with any of its components.
 */
public record Scope(
        List<String> destinations,
        List<String> sectors,
        List<Workload> workloads,
        List<Layer> layers,
        List<ComponentSlot> componentSlots,
        List<String> endUserCountries) {

    public Scope {
        destinations = sorted(destinations);
        sectors = sorted(sectors);
        workloads = sorted(workloads);
        layers = sorted(layers);
        componentSlots = sorted(componentSlots);
        endUserCountries = sorted(endUserCountries);
    }

    public boolean fits(DealProfile deal) {
        return any(destinations, deal.destination())
                && (sectors.isEmpty() || sectors.stream().anyMatch(sector -> same(sector, deal.sector())))
                && (workloads.isEmpty() || workloads.stream().anyMatch(workload -> overlap(workload, deal.workload())))
                && (componentSlots.isEmpty() && layers.isEmpty()
                        || deal.components().stream().anyMatch(this::names))
                && any(endUserCountries, deal.endUserCountry());
    }

    private boolean names(ComponentSlot slot) {
        return componentSlots.contains(slot) || layers.contains(slot.layer());
    }

    private static boolean any(Collection<String> named, String actual) {
        return named.isEmpty() || named.contains(actual);
    }

    private static boolean same(String sector, String other) {
        return plain(sector).equals(plain(other));
    }

    private static String plain(String sector) {
        return sector.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean overlap(Workload one, Workload other) {
        return !Collections.disjoint(one.parts(), other.parts());
    }

    /** One order whatever order was given, each named once; nothing for {@code null}. */
    private static <T extends Comparable<? super T>> List<T> sorted(List<T> given) {
        Set<T> once = new TreeSet<>(given == null ? List.of() : given);
        return List.copyOf(once);
    }

    public DirectiveScope published() {
        return new DirectiveScope(destinations, sectors, workloads, layers, componentSlots, endUserCountries);
    }
}
