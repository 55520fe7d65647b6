package org.entente.dealtracker.review.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.vocabulary.Body;
import org.entente.contracts.vocabulary.Recommendation;
import org.entente.contracts.vocabulary.ReviewOutcome;
import org.entente.contracts.vocabulary.StopReason;
import org.entente.dealtracker.review.application.SubmitRecommendation;
import org.entente.dealtracker.review.domain.Decision;

/** What applicants and agencies send. */
final class ReviewRequests {

    private ReviewRequests() {}

    /** @param overrideReason why to apply although the deal's determination says that no license is required, or that nothing is allowed */
    record Submit(@NotNull UUID dealId, @Size(max = 2000) String overrideReason) {

        String override() {
            return overrideReason == null || overrideReason.isBlank() ? null : overrideReason.strip();
        }
    }

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

    /** @param legalBasis needed for a denial, as are modifications (what would change the answer) and a contact */
    record Decide(
            @NotNull ReviewOutcome outcome,
            @Size(max = 50) List<@NotBlank @Size(max = 1000) String> conditions,
            @Size(max = 4000) String reasons,
            @Size(max = 1000) String legalBasis,
            @Size(max = 4000) String modifications,
            @Size(max = 200) String contact) {

        Decision toDecision() {
            Decision.Notice notice =
                    outcome == ReviewOutcome.DENIED ? new Decision.Notice(legalBasis, modifications, contact) : null;
            return new Decision(outcome, orEmpty(conditions), reasons, notice);
        }
    }

    /** Why something is given back, given up or withdrawn. */
    record Reason(@NotBlank @Size(max = 4000) String reason) {}

    /** @param evidence what the stop rests on; for agencies only */
    record StartStop(
            @NotNull StopReason reason, @Size(max = 4000) String evidence) {}

    /** @param note for agencies only */
    record EndStop(@Size(max = 4000) String note) {}

    /** @param legalBasis needed, as are reasons, above the Operating Committee */
    record Escalate(
            @NotNull Body to,
            @Size(max = 1000) String legalBasis,
            @Size(max = 4000) String reasons) {}

    record Vote(
            @NotNull Recommendation vote, @Size(max = 4000) String reasons) {}

    record BodyDecision(
            @NotNull Recommendation decision,
            @Size(max = 4000) String reasons) {}

    record Respond(@NotBlank @Size(max = 8000) String response) {}

    private static List<String> orEmpty(List<String> list) {
        return list == null ? List.of() : list;
    }
}
