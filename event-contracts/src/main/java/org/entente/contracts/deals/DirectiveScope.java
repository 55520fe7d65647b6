package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PUBLIC;

import java.util.List;
import org.entente.contracts.Country;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Layer;
import org.entente.contracts.vocabulary.Workload;

/**
 * Which deals a directive is about: those that fit every list, where an empty list fits all.
 *
 * @param layers together with the slots one list: a deal fits with a component in any of either
 */
public record DirectiveScope(
        @Visible(PUBLIC) @Country List<String> destinations,
        @Visible(PUBLIC) List<String> sectors,
        @Visible(PUBLIC) List<Workload> workloads,
        @Visible(PUBLIC) List<Layer> layers,
        @Visible(PUBLIC) List<ComponentSlot> componentSlots,
        @Visible(PUBLIC) @Country List<String> endUserCountries) {
    public DirectiveScope {
        destinations = List.copyOf(destinations);
        sectors = List.copyOf(sectors);
        workloads = List.copyOf(workloads);
        layers = List.copyOf(layers);
        componentSlots = List.copyOf(componentSlots);
        endUserCountries = List.copyOf(endUserCountries);
    }
}
