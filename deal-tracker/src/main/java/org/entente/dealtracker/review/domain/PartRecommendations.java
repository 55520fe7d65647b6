package org.entente.dealtracker.review.domain;

import java.util.List;

/** The parts that an agency says something of by itself. */
public record PartRecommendations(List<PartRecommendation> all) {

    public static final PartRecommendations NONE = new PartRecommendations(List.of());

    public PartRecommendations {
        all = List.copyOf(all);
    }
}
