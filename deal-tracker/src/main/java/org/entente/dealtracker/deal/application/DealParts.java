package org.entente.dealtracker.deal.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Layer;

/**
 * What a deal under review consists of.
 *
 * @param offerings of its consortium in its order, each with its name
 * @param layers that they belong to
 * @param slots that they fill
 * @param members of its consortium in its order, each with its name
 */
public record DealParts(
        Map<UUID, String> offerings,
        List<Layer> layers,
        List<ComponentSlot> slots,
        Map<UUID, String> members,
        String destination) {}
