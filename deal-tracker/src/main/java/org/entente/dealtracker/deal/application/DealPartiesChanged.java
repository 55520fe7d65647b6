package org.entente.dealtracker.deal.application;

import java.util.Set;
import java.util.UUID;

/** Told in the same transaction: the buyer and the organizations that take part in the deal or are invited to it are now these. */
public record DealPartiesChanged(UUID dealId, Set<UUID> parties) {
    public DealPartiesChanged {
        parties = Set.copyOf(parties);
    }
}
