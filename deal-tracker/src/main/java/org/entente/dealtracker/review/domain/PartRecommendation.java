package org.entente.dealtracker.review.domain;

import java.util.List;
import org.entente.contracts.deals.RecommendedPart;
import org.entente.contracts.vocabulary.PartScope;
import org.entente.contracts.vocabulary.Recommendation;
import org.entente.dealtracker.condition.domain.Citations;

/**
 * What an agency recommends for one part of an application, where it says more of it than of the whole.
 *
 * @param subject of that scope: an offering, a layer, an organization, a country
 * @param reasons and {@code legalBasis}: a part that is to be denied needs both, as the whole does (15 CFR 750.4(d))
 * @param citations of those conditions that come from the library
 */
public record PartRecommendation(
        PartScope scope,
        String subject,
        Recommendation recommendation,
        String reasons,
        String legalBasis,
        List<String> conditions,
        Citations citations) {

    public PartRecommendation {
        conditions = List.copyOf(conditions);
    }

    boolean isAbout(PartScope askedScope, String askedSubject) {
        return scope == askedScope && subject.equals(askedSubject);
    }

    /** {@code LAYER MODELS}. */
    String name() {
        return scope + " " + subject;
    }

    RecommendedPart toEvent() {
        return new RecommendedPart(scope, subject, recommendation, reasons, legalBasis, conditions);
    }
}
