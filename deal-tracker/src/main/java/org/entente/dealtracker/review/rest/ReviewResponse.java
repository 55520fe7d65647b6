package org.entente.dealtracker.review.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.ReviewOutcome;
import org.entente.dealtracker.condition.domain.CitedCondition;
import org.entente.dealtracker.review.domain.DecisionOutlook;
import org.entente.dealtracker.review.domain.DeniedItem;
import org.entente.dealtracker.review.domain.PlainStatus;
import org.entente.dealtracker.review.domain.Review;
import org.entente.dealtracker.review.domain.ReviewRecord;
import org.entente.dealtracker.review.domain.ReviewState;
import org.entente.dealtracker.review.domain.clock.ReviewStage;

/**
 * A review as its caller may see it.
 *
 * @param stage up to {@code stops}: its clocks today
 * @param agencies what each agency recommends: agencies, the program office and auditors only, as are the bodies; {@code null} for
 *     everybody else
 * @param recommendations how many of the agencies have recommended
 * @param waitingFor who acts next; outsiders see all agencies that it was referred to wherever one of them is asked, so that nothing
 *     shows who has not acted, or dissented
 * @param assignee who of the caller's agency has it in hand
 * @param allowed what the caller may try now
 * @param inWords where it is for those who do not know the procedure
 * @param expectedDecision {@code null} before its clock runs, once it is over, and while Commerce intends to deny it
 * @param determination what was determined for the deal at the submission; not in lists
 * @param denied items that were not approved where the rest was
 * @param citations what those conditions say that come from the library
 * @param draft what the caller's own agency wrote and has not countersigned; {@code null} for everybody else, and in lists
 * @param drafts all that the caller's own agency wrote that needed a second signature, oldest first, each with what became of it;
 *     {@code null} for everybody else, and in lists
 */
record ReviewResponse(
        UUID id,
        ReviewState state,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String applicationNumber,
        UUID dealId,
        String dealTitle,
        String destination,
        UUID applicantOrganizationId,
        boolean allOrNothing,
        UUID replacesLicenseId,
        LocalDate registeredOn,
        LocalDate referralDueOn,
        LocalDate referredOn,
        LocalDate recommendationsDueOn,
        ReviewStage stage,

        @Schema(description = "Null where the stage has no limit, and while an open stop comes before it")
        LocalDate stageDueOn,

        @Schema(description = "Null while an open stop comes before it")
        LocalDate overallDueOn,

        int elapsedDays,
        int remainingDays,
        boolean stopped,
        List<StopResponse> stops,
        List<AgencyResponse> agencies,
        CountResponse recommendations,
        List<BodyResponse> bodies,
        List<Agency> waitingFor,
        ReviewAssignmentResource.AssigneeResponse assignee,
        List<String> allowed,
        PlainStatus inWords,
        DecisionOutlook expectedDecision,
        IntentToDenyResponse intentToDeny,
        AppealResponse appeal,
        ReviewOutcome outcome,
        List<String> conditions,
        List<CitedCondition> citations,
        List<DeniedItem> denied,
        String reasons,
        DeterminationAtSubmissionResponse determination,
        DraftResponse draft,
        List<DraftResponse> drafts) {

    record CountResponse(int received, int expected) {}

    static ReviewResponse of(ReviewView view) {
        ReviewRecord review = view.review();
        var application = review.application();
        var reading = view.reading();
        return new ReviewResponse(
                review.id(),
                review.state(),
                review.version(),
                review.createdAt(),
                review.updatedAt(),
                application.number(),
                application.dealId(),
                application.dealTitle(),
                application.destination(),
                application.applicantOrganizationId(),
                application.allOrNothing(),
                application.replacesLicenseId(),
                review.registeredOn().orElse(null),
                view.course().referralDueOn().orElse(null),
                review.referredOn().orElse(null),
                view.course().recommendationsDueOn().orElse(null),
                reading.stage(),
                reading.stageDueOn(),
                reading.overallDueOn(),
                reading.elapsedDays(),
                reading.remainingDays(),
                reading.stopped(),
                StopResponse.all(view),
                view.everything() ? AgencyResponse.all(view) : null,
                new CountResponse(
                        review.recommendations().size(),
                        review.referredOn().isPresent() ? Review.REFERRED_TO.size() - review.delegated() : 0),
                view.everything() ? BodyResponse.all(view) : null,
                view.waitingFor(),
                Optional.ofNullable(view.agency())
                        .flatMap(review::assignmentOf)
                        .map(ReviewAssignmentResource.AssigneeResponse::of)
                        .orElse(null),
                view.allowed(),
                PlainStatus.of(review, reading),
                view.outlook(),
                review.intentToDeny().map(IntentToDenyResponse::of).orElse(null),
                review.appeal().map(AppealResponse::of).orElse(null),
                review.outcome().orElse(null),
                review.conditions(),
                review.citations().all(),
                review.denied().all(),
                review.reasons().orElse(null),
                view.atSubmission(),
                view.draft(),
                view.drafts());
    }
}
