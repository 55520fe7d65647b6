package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.contracts.vocabulary.PartScope;
import org.entente.dealtracker.deal.application.DealParts;
import org.entente.dealtracker.deal.application.PartsOfDeal;
import org.entente.dealtracker.review.domain.KnownSubjects;
import org.entente.dealtracker.review.domain.Likeness;
import org.entente.dealtracker.review.domain.ReviewRecord;

/** The parts that may be spoken of in a review. */
@ApplicationScoped
class ReviewSubjects {

    private final PartsOfDeal deals;

    ReviewSubjects(PartsOfDeal deals) {
        this.deals = deals;
    }

    KnownSubjects of(ReviewRecord review) {
        DealParts parts = deals.of(review.application().dealId());
        Map<PartScope, Map<String, String>> names = new EnumMap<>(PartScope.class);
        names.put(PartScope.ITEM, text(parts.offerings()));
        Map<String, String> layers = new LinkedHashMap<>();
        parts.layers().forEach(layer -> layers.put(layer.name(), layer.name()));
        names.put(PartScope.LAYER, layers);
        names.put(PartScope.MEMBER, text(parts.members()));
        String destination = review.application().destination();
        names.put(PartScope.DESTINATION, Map.of(destination, destination));
        return new KnownSubjects(names);
    }

    /** What it is about, as far as another review can be like it. */
    Likeness likeness(ReviewRecord review) {
        DealParts parts = deals.of(review.application().dealId());
        return new Likeness(
                review.application().destination(),
                parts.layers().stream().map(Enum::name).collect(Collectors.toSet()),
                parts.slots().stream().map(Enum::name).collect(Collectors.toSet()),
                parts.members().keySet());
    }

    private static Map<String, String> text(Map<UUID, String> names) {
        Map<String, String> text = new LinkedHashMap<>();
        names.forEach((id, name) -> text.put(id.toString(), name));
        return text;
    }
}
