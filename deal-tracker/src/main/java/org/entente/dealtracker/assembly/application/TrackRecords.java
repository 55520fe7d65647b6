package org.entente.dealtracker.assembly.application;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What organizations achieved before, as far as this service saw it. */
public interface TrackRecords {

    /** For each organization that was a member of any, how many licensed deals it was a member of. */
    Map<UUID, Integer> licensedDeals(Collection<UUID> organizations);

    /** For each organization that ever delivered something which a deal asked for by a day, how it kept those days. */
    Map<UUID, Punctuality> punctuality(Collection<UUID> organizations);
}
