package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PARTIES;

import java.util.UUID;
import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;

/** An offering of a chosen consortium that cannot be counted on, and the best one for its place; none where nothing can take it. */
public record LostOffering(
        @Visible(PARTIES) UUID offeringId,
        @Visible(PARTIES) @MayBeAbsent UUID substituteOfferingId) {}
