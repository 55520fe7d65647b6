package org.entente.dealtracker.review.domain;

import java.util.List;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.deals.RecommendationRecorded;
import org.entente.contracts.vocabulary.Agency;
import org.entente.dealtracker.review.domain.clock.ReviewCourse;
import org.entente.dealtracker.review.domain.clock.ReviewFact;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** What State, War and Energy recommend on an application, each once and in time (15 CFR 750.4(d)). */
public record Consultation(Review review, Occasion now) {

    /** Takes one agency's recommendation; a denial needs reasons and a legal basis. */
    public List<DomainEvent> recommend(AgencyRecommendation given) {
        requireOpen(given);
        review.facts()
                .tell(
                        ReviewFact.Recommended.of(
                                now.day(), given.agency(), given.recommendation(), given.reasons(), given.legalBasis()),
                        given.agency(),
                        null,
                        now);
        review.move(ReviewCommand.RECOMMEND, review.state(), now);
        review.recommendations.add(given);
        return List.of(new RecommendationRecorded(
                review.id(),
                review.application().dealId(),
                given.agency(),
                given.recommendation(),
                given.reasons(),
                given.legalBasis(),
                given.conditions(),
                given.note(),
                given.parts().all().stream().map(PartRecommendation::toEvent).toList()));
    }

    /** Keeps a recommendation that counts only when an official of the agency signs it too: a draft until then. */
    public DraftRecommendation draft(AgencyRecommendation given, String authorId) {
        requireOpen(given);
        review.move(ReviewCommand.RECOMMEND, review.state(), now);
        return new DraftRecommendation(review.id(), given, authorId);
    }

    /** An official signs a colleague's draft, with which it counts. */
    public List<DomainEvent> countersign(DraftRecommendation draft, Signer by) {
        review.require(ReviewCommand.COUNTERSIGN);
        draft.requireWaiting(review);
        draft.requireAnother(by);
        List<DomainEvent> recommended = recommend(draft.given().countersigned(by.name(), now.at()));
        draft.sign(by, now.at());
        return recommended;
    }

    /** An official gives a colleague's draft back, who may write another one. */
    public void sendBack(DraftRecommendation draft, Signer by, String reason) {
        review.require(ReviewCommand.SEND_BACK);
        draft.requireWaiting(review);
        draft.requireAnother(by);
        draft.sendBack(by, reason, now.at());
        review.move(ReviewCommand.SEND_BACK, review.state(), now);
    }

    private void requireOpen(AgencyRecommendation given) {
        review.require(ReviewCommand.RECOMMEND);
        if (review.recommendationOf(given.agency()).isPresent()) {
            throw review.refused(given.agency() + " has recommended already.");
        }
        RecommendationRules.require(given);
        requireInTime(given.agency());
    }

    private void requireInTime(Agency agency) {
        ReviewCourse course = review.course(now);
        course.recommendationsDueOn().filter(now.day()::isAfter).ifPresent(due -> {
            throw new Problem(
                            CommonProblem.RULE_BROKEN,
                            "The time of " + agency + " to recommend ended on " + due
                                    + ", and it counts as not objecting (15 CFR 750.4(d)).")
                    .with("dueOn", due);
        });
    }
}
