package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PUBLIC;

import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;

/** How many points each piece is worth to the buyer; absent where the platform's policy holds. */
public record StatedWeights(
        @Visible(PUBLIC) @MayBeAbsent Long filledSlots,
        @Visible(PUBLIC) @MayBeAbsent Long price,
        @Visible(PUBLIC) @MayBeAbsent Long leadTime,
        @Visible(PUBLIC) @MayBeAbsent Long partnerships,
        @Visible(PUBLIC) @MayBeAbsent Long trackRecord,
        @Visible(PUBLIC) @MayBeAbsent Long onTime,
        @Visible(PUBLIC) @MayBeAbsent Long members,
        @Visible(PUBLIC) @MayBeAbsent Long unattestedPair) {}
