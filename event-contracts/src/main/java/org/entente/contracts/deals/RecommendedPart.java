package org.entente.contracts.deals;

import static org.entente.contracts.Audience.AGENCIES;

import java.util.List;
import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.PartScope;
import org.entente.contracts.vocabulary.Recommendation;

/**
 * What an agency recommends for one part of an application.
 *
 * @param subject of that scope: an offering, a layer, an organization, a country
 */
public record RecommendedPart(
        @Visible(AGENCIES) PartScope scope,
        @Visible(AGENCIES) String subject,
        @Visible(AGENCIES) Recommendation recommendation,
        @Visible(AGENCIES) @MayBeAbsent String reasons,
        @Visible(AGENCIES) @MayBeAbsent String legalBasis,
        @Visible(AGENCIES) List<String> conditions) {
    public RecommendedPart {
        conditions = List.copyOf(conditions);
    }
}
