package org.entente.dealtracker.review.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.contracts.vocabulary.Body;
import org.entente.contracts.vocabulary.PartScope;
import org.entente.contracts.vocabulary.Recommendation;
import org.entente.contracts.vocabulary.ReviewOutcome;
import org.entente.contracts.vocabulary.StopReason;
import org.entente.dealtracker.license.domain.ReportDuty;
import org.entente.dealtracker.review.application.GivenDecision;
import org.entente.dealtracker.review.application.GivenRecommendation;
import org.entente.dealtracker.review.application.SubmitApplication;
import org.entente.dealtracker.review.domain.Decision;
import org.entente.dealtracker.review.domain.DeniedItem;
import org.entente.dealtracker.review.domain.DeniedItems;

/** What applicants and agencies send. */
final class ReviewRequests {

    private ReviewRequests() {}

    /**
     * @param replacesLicenseId for a change that needs a new application; left out for a first license
     * @param allOrNothing true where an approval of a part is not wanted
     * @param overrideReason why to apply although the deal's determination says that no license is required, or that nothing is allowed
     */
    record Submit(
            @NotNull UUID dealId,
            UUID replacesLicenseId,
            @Size(max = 2000) String overrideReason,
            Boolean allOrNothing) {

        SubmitApplication.Asked toAsked() {
            boolean none = overrideReason == null || overrideReason.isBlank();
            return new SubmitApplication.Asked(
                    dealId, replacesLicenseId, none ? null : overrideReason.strip(), Boolean.TRUE.equals(allOrNothing));
        }
    }

    /** @param legalBasis statute and regulation; needed, as are reasons, for a denial */
    record Recommend(
            @NotNull Recommendation recommendation,
            @Size(max = 4000) String reasons,
            @Size(max = 1000) String legalBasis,
            @Size(max = 50) List<@Valid @NotNull ConditionRequest> conditions,
            @Size(max = 4000) String note,
            @Size(max = 100) List<@Valid @NotNull Part> parts) {

        GivenRecommendation toGiven() {
            return new GivenRecommendation(
                    recommendation,
                    reasons,
                    legalBasis,
                    ConditionRequest.all(conditions),
                    note,
                    parts == null
                            ? List.of()
                            : parts.stream().map(Part::toGiven).toList());
        }
    }

    /** @param subject of that scope: an offering, a layer, an organization, a country of the deal */
    @Schema(name = "RecommendPart")
    record Part(
            @NotNull PartScope scope,
            @NotBlank @Size(max = 100) String subject,
            @NotNull Recommendation recommendation,
            @Size(max = 4000) String reasons,
            @Size(max = 1000) String legalBasis,
            @Size(max = 50) List<@Valid @NotNull ConditionRequest> conditions) {

        private GivenRecommendation.Part toGiven() {
            return new GivenRecommendation.Part(
                    scope, subject, recommendation, reasons, legalBasis, ConditionRequest.all(conditions));
        }
    }

    /** @param legalBasis needed for a denial, as are modifications (what would change the answer) and a contact; reports only for an approval */
    record Decide(
            @NotNull ReviewOutcome outcome,
            @Size(max = 50) List<@Valid @NotNull ConditionRequest> conditions,
            @Size(max = 4000) String reasons,
            @Size(max = 1000) String legalBasis,
            @Size(max = 4000) String modifications,
            @Size(max = 200) String contact,
            @Valid @Size(max = 20) List<@NotNull Report> reports,
            @Size(max = 100) List<@Valid @NotNull Denied> denied) {

        List<ReportDuty> toReports() {
            return Report.all(reports);
        }

        GivenDecision toGiven() {
            Decision.Notice notice =
                    outcome == ReviewOutcome.DENIED ? new Decision.Notice(legalBasis, modifications, contact) : null;
            return new GivenDecision(outcome, ConditionRequest.all(conditions), reasons, notice, Denied.all(denied));
        }
    }

    /** An offering of the deal that is denied where the rest is approved; reasons and legal basis as for a denial of the whole. */
    @Schema(name = "DeniedItem")
    record Denied(
            @NotNull UUID offeringId,
            @Size(max = 4000) String reasons,
            @Size(max = 1000) String legalBasis) {

        static DeniedItems all(List<Denied> denied) {
            return denied == null
                    ? DeniedItems.NONE
                    : new DeniedItems(denied.stream().map(Denied::toItem).toList());
        }

        private DeniedItem toItem() {
            return new DeniedItem(offeringId, reasons, legalBasis);
        }
    }

    /** @param everyDays calendar days between two reports; left out for one only */
    record Report(
            @NotBlank @Size(max = 200) String title,
            @Positive @Max(3660) Integer everyDays,
            @NotNull LocalDate firstDueOn) {

        static List<ReportDuty> all(List<Report> reports) {
            return reports == null
                    ? List.of()
                    : reports.stream().map(Report::toDuty).toList();
        }

        private ReportDuty toDuty() {
            return new ReportDuty(title.strip(), everyDays, firstDueOn);
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
}
