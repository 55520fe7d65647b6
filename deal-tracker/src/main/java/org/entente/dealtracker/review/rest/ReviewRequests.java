package org.entente.dealtracker.review.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.vocabulary.Recommendation;
import org.entente.contracts.vocabulary.ReviewOutcome;
import org.entente.dealtracker.review.application.SubmitRecommendation;
import org.entente.dealtracker.review.domain.Decision;

/** What applicants and agencies send. */
final class ReviewRequests {

    private ReviewRequests() {}

    record Submit(@NotNull UUID dealId) {}

    /** @param legalBasis statute and regulation; needed, as are reasons, for a denial */
    record Recommend(
            @NotNull Recommendation recommendation,
            @Size(max = 4000) String reasons,
            @Size(max = 1000) String legalBasis,
            @Size(max = 50) List<@NotBlank @Size(max = 1000) String> conditions,
            @Size(max = 4000) String note) {

        SubmitRecommendation.Given toGiven() {
            return new SubmitRecommendation.Given(recommendation, reasons, legalBasis, orEmpty(conditions), note);
        }
    }

    record Decide(
            @NotNull ReviewOutcome outcome,
            @Size(max = 50) List<@NotBlank @Size(max = 1000) String> conditions,
            @Size(max = 4000) String reasons) {

        Decision toDecision() {
            return new Decision(outcome, orEmpty(conditions), reasons);
        }
    }

    private static List<String> orEmpty(List<String> list) {
        return list == null ? List.of() : list;
    }
}
