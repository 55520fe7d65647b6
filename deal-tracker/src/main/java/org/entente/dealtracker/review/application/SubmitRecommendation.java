package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.Roles;
import org.entente.dealtracker.policy.application.Policies;
import org.entente.dealtracker.review.domain.AgencyRecommendation;
import org.entente.dealtracker.review.domain.Consultation;
import org.entente.dealtracker.review.domain.Occasion;
import org.entente.dealtracker.review.domain.Practices;
import org.entente.dealtracker.review.domain.Review;
import org.entente.dealtracker.review.domain.ReviewCommand;
import org.entente.dealtracker.review.domain.ReviewPermissions;
import org.entente.kit.http.Step;
import org.entente.kit.identity.Caller;
import org.entente.kit.identity.CurrentCaller;

/** State, War or Energy recommends, once each; what needs a second signature is a draft until it has it. */
@ApplicationScoped
public class SubmitRecommendation {

    private final ReviewBook book;
    private final WordRecommendation word;
    private final KeepDraft drafts;
    private final Policies policies;
    private final CurrentCaller caller;

    SubmitRecommendation(
            ReviewBook book, WordRecommendation word, KeepDraft drafts, Policies policies, CurrentCaller caller) {
        this.book = book;
        this.word = word;
        this.drafts = drafts;
        this.policies = policies;
        this.caller = caller;
    }

    @Transactional
    public Review submit(Step step, GivenRecommendation given) {
        return book.change(step, ReviewCommand.RECOMMEND, (review, now) -> {
            Agency agency = ReviewPermissions.agencyOf(caller.get()).orElseThrow();
            return submit(review, now, word.of(review, agency, given, now));
        });
    }

    private List<DomainEvent> submit(Review review, Occasion now, AgencyRecommendation given) {
        Caller author = caller.get();
        Consultation consultation = new Consultation(review, now);
        if (author.has(Roles.AGENCY_OFFICIAL)
                || !policies.upToDate().of(Practices.class).countersigned(given, now.day())) {
            List<DomainEvent> recommended = consultation.recommend(given);
            drafts.close(review.id(), given.agency(), now.at());
            return recommended;
        }
        drafts.keep(
                consultation.draft(given, author.subject()),
                review.application().dealId(),
                now.at());
        return List.of();
    }
}
