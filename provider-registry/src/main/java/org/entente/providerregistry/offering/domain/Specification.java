package org.entente.providerregistry.offering.domain;

import java.util.List;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Layer;
import org.entente.providerregistry.problem.RegistryProblem;

/**
 * What is offered: its place in the stack, its price and what is supplied.
 *
 * @param version the provider's own version of the product
 * @param description more words about it, or {@code null}
 * @param leadTimeDays calendar days from order to delivery
 */
public record Specification(
        String name,
        Layer layer,
        ComponentSlot componentSlot,
        String version,
        String description,
        Price price,
        int leadTimeDays,
        Supply supply) {

    /** Refuses a slot of another layer. */
    public Specification {
        if (leadTimeDays < 0) {
            throw new IllegalArgumentException("a lead time is never negative: " + leadTimeDays);
        }
        if (componentSlot.layer() != layer) {
            throw RegistryProblem.SLOT_OUTSIDE_LAYER
                    .because("%s is a slot of layer %s, not of %s."
                            .formatted(componentSlot, componentSlot.layer(), layer))
                    .with("allowed", slotsOf(layer));
        }
    }

    private static List<ComponentSlot> slotsOf(Layer layer) {
        return List.of(ComponentSlot.values()).stream()
                .filter(slot -> slot.layer() == layer)
                .toList();
    }
}
