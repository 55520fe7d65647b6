package org.entente.dealtracker.review.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.ReviewOutcome;
import org.entente.dealtracker.review.domain.AgencyRecommendation;
import org.entente.dealtracker.review.domain.Review;
import org.entente.dealtracker.review.domain.ReviewRecord;
import org.entente.dealtracker.review.domain.ReviewState;

/**
 * A review as its caller may see it.
 *
 * @param agencies what each agency recommends: agencies, the program office and auditors only; {@code null} for everybody else
 * @param recommendations how many of the agencies have recommended
 * @param waitingFor who acts next; outsiders see all agencies that it was referred to until every one has recommended, so that
 *     nothing shows who has not
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
        LocalDate registeredOn,
        LocalDate referralDueOn,
        LocalDate referredOn,
        LocalDate recommendationsDueOn,
        List<AgencyResponse> agencies,
        CountResponse recommendations,
        List<Agency> waitingFor,
        ReviewOutcome outcome,
        List<String> conditions,
        String reasons) {

    /** What an agency's position is while it has not recommended. */
    static final String PENDING = "PENDING";

    /** @param position {@code PENDING} or the recommendation */
    record AgencyResponse(
            Agency agency,
            String position,
            String reasons,
            String legalBasis,
            List<String> conditions,
            String note,
            Instant recordedAt) {}

    record CountResponse(int received, int expected) {}

    static ReviewResponse of(ReviewRecord review, boolean everything) {
        var application = review.application();
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
                review.registeredOn().orElse(null),
                review.referralDueOn().orElse(null),
                review.referredOn().orElse(null),
                review.recommendationsDueOn().orElse(null),
                everything ? agencies(review) : null,
                new CountResponse(
                        review.recommendations().size(),
                        review.referredOn().isPresent() ? Review.REFERRED_TO.size() : 0),
                waitingFor(review, everything),
                review.outcome().orElse(null),
                review.conditions(),
                review.reasons().orElse(null));
    }

    private static List<AgencyResponse> agencies(ReviewRecord review) {
        if (review.referredOn().isEmpty()) {
            return List.of();
        }
        return Review.REFERRED_TO.stream()
                .sorted()
                .map(agency -> review.recommendationOf(agency)
                        .map(ReviewResponse::recommended)
                        .orElseGet(() -> new AgencyResponse(agency, PENDING, null, null, List.of(), null, null)))
                .toList();
    }

    private static AgencyResponse recommended(AgencyRecommendation given) {
        return new AgencyResponse(
                given.agency(),
                given.recommendation().name(),
                given.reasons(),
                given.legalBasis(),
                given.conditions(),
                given.note(),
                given.recordedAt());
    }

    private static List<Agency> waitingFor(ReviewRecord review, boolean everything) {
        Set<Agency> all = everything || review.silent().isEmpty() ? review.waitingFor() : Review.REFERRED_TO;
        return all.stream().sorted().toList();
    }
}
