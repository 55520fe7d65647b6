package org.entente.dealtracker.review.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What of an application is denied where the rest is approved; usually nothing. */
public record DeniedItems(List<DeniedItem> all) {

    public static final DeniedItems NONE = new DeniedItems(List.of());

    public DeniedItems {
        all = List.copyOf(all);
    }

    public Set<UUID> offeringIds() {
        return all.stream().map(DeniedItem::offeringId).collect(Collectors.toSet());
    }

    /** A part that is denied says why and on which law, as the whole would (15 CFR 750.6). */
    void requireWritten() {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Written.need(missing, all.get(i).reasons(), "denied[" + i + "].reasons");
            Written.need(missing, all.get(i).legalBasis(), "denied[" + i + "].legalBasis (statute and regulation)");
        }
        Written.require(missing, "An item that is denied needs: ");
    }
}
