package org.entente.contracts.registry;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.List;
import java.util.UUID;
import org.entente.contracts.Country;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Layer;

/** An offering is on the market; an empty list of regions means that it is sold everywhere. */
public record OfferingPublished(
        @Visible(PUBLIC) UUID offeringId,
        @Visible(PUBLIC) UUID organizationId,
        @Visible(PUBLIC) String name,
        @Visible(PUBLIC) Layer layer,
        @Visible(PUBLIC) ComponentSlot componentSlot,
        @Visible(PUBLIC) String version,
        @Visible(PARTIES) long priceUsd,
        @Visible(PARTIES) long usOriginValueUsd,
        @Visible(PUBLIC) int leadTimeDays,
        @Visible(PUBLIC) @Country List<String> regions)
        implements DomainEvent {
    public OfferingPublished {
        regions = List.copyOf(regions);
    }
}
