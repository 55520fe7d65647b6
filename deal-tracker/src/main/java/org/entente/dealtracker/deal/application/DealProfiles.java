package org.entente.dealtracker.deal.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.dealtracker.deal.domain.DealProfile;

/** Deals at large, for those who look at all of them. */
public interface DealProfiles {

    /** Every live deal, in no order. */
    List<DealProfile> live();

    DealProfile of(UUID dealId);

    /** What deals are called. */
    Map<UUID, String> titles(Collection<UUID> dealIds);

    /** The deals that this cause holds now. */
    List<UUID> heldFor(UUID causeId);

    /** How many that are. */
    int countHeldFor(UUID causeId);
}
