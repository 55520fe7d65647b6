package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.entente.contracts.vocabulary.Agency;
import org.entente.dealtracker.policy.application.Policies;
import org.entente.dealtracker.review.domain.Inquiry;
import org.entente.dealtracker.review.domain.Practice;
import org.entente.dealtracker.review.domain.Practices;
import org.entente.dealtracker.review.domain.Review;
import org.entente.dealtracker.review.domain.ReviewCommand;
import org.entente.dealtracker.review.domain.ReviewPermissions;
import org.entente.kit.http.Step;
import org.entente.kit.identity.CurrentCaller;

/** An agency asks the applicant, and the clocks stop; the applicant answers, and they go on. */
@ApplicationScoped
public class AskApplicant {

    private final ReviewBook book;
    private final Questions questions;
    private final Policies policies;
    private final CurrentCaller caller;

    AskApplicant(ReviewBook book, Questions questions, Policies policies, CurrentCaller caller) {
        this.book = book;
        this.questions = questions;
        this.policies = policies;
        this.caller = caller;
    }

    /**
     * @param note for agencies only; may be {@code null}
     * @param dueInDays {@code null} for the usual term
     */
    @Transactional
    public Review ask(Step step, String text, String note, Integer dueInDays) {
        return book.change(step, ReviewCommand.ASK, (review, now) -> {
            Agency agency = ReviewPermissions.agencyOf(caller.get()).orElseThrow();
            Practice.Questions practice = policies.upToDate()
                    .of(Practices.class)
                    .of(agency == Agency.COMMERCE ? Agency.STATE : agency, Practice.Questions.class, now.day())
                    .orElseThrow(() -> new IllegalStateException("No practice about questions on " + now.day()));
            Inquiry.Result asked = new Inquiry(review, questions.of(review.id()), now)
                    .ask(
                            new Inquiry.Asked(agency, caller.get().name(), text, note),
                            practice.askWithinDays(),
                            dueInDays == null ? practice.answerWithinDays() : dueInDays);
            questions.add(asked.question());
            return asked.events();
        });
    }

    @Transactional
    public Review answer(Step step, int question, String text) {
        return book.change(
                step,
                ReviewCommand.ANSWER,
                (review, now) -> new Inquiry(review, questions.of(review.id()), now)
                        .answer(question, text, caller.get().name()));
    }
}
