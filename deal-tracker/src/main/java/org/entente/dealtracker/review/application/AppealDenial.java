package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.entente.contracts.vocabulary.AppealDecision;
import org.entente.dealtracker.condition.application.StateConditions;
import org.entente.dealtracker.license.application.OweReports;
import org.entente.dealtracker.license.domain.ReportDuty;
import org.entente.dealtracker.review.domain.AppealRuling;
import org.entente.dealtracker.review.domain.DenialAppeal;
import org.entente.dealtracker.review.domain.Review;
import org.entente.dealtracker.review.domain.ReviewCommand;
import org.entente.kit.http.Step;

/** The applicant appeals from a denial, and an official of Commerce decides; a grant moves the deal in the same transaction. */
@ApplicationScoped
public class AppealDenial {

    private final ReviewBook book;
    private final OweReports reports;
    private final StateConditions conditions;
    private final PartialApproval parts;

    AppealDenial(ReviewBook book, OweReports reports, StateConditions conditions, PartialApproval parts) {
        this.book = book;
        this.reports = reports;
        this.conditions = conditions;
        this.parts = parts;
    }

    @Transactional
    public Review appeal(Step step, String statement) {
        return book.change(step, ReviewCommand.APPEAL, (review, now) -> new DenialAppeal(review, now).file(statement));
    }

    /**
     * An approval says what any approval can say.
     *
     * @param application what becomes of it, without an outcome where the denial stands
     * @param duties reports that the conditions of an approval ask for
     */
    @Transactional
    public Review decide(Step step, AppealDecision decision, GivenDecision application, List<ReportDuty> duties) {
        Review decided = book.change(step, ReviewCommand.DECIDE_APPEAL, (review, now) -> {
            parts.require(review, application.denied());
            return new DenialAppeal(review, now)
                    .decide(new AppealRuling(decision, application.worded(conditions, now.day())));
        });
        reports.owe(decided.id(), duties);
        return decided;
    }
}
