package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PARTIES;

import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;

/** How many points each piece is worth to the buyer; absent where the platform's policy holds. */
public record StatedWeights(
        @Visible(PARTIES) @MayBeAbsent Long filledSlots,
        @Visible(PARTIES) @MayBeAbsent Long price,
        @Visible(PARTIES) @MayBeAbsent Long leadTime,
        @Visible(PARTIES) @MayBeAbsent Long partnerships,
        @Visible(PARTIES) @MayBeAbsent Long trackRecord,
        @Visible(PARTIES) @MayBeAbsent Long members,
        @Visible(PARTIES) @MayBeAbsent Long unattestedPair) {}
