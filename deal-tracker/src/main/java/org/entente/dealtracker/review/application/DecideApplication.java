package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.entente.contracts.vocabulary.ReviewOutcome;
import org.entente.dealtracker.condition.application.StateConditions;
import org.entente.dealtracker.deal.application.DealsUnderReview;
import org.entente.dealtracker.license.application.OweReports;
import org.entente.dealtracker.license.domain.ReportDuty;
import org.entente.dealtracker.review.domain.Denial;
import org.entente.dealtracker.review.domain.Review;
import org.entente.dealtracker.review.domain.ReviewCommand;
import org.entente.kit.http.Step;

/** Commerce decides, gives an application back, or gives an intent to deny up; the applicant answers, or gives it up. */
@ApplicationScoped
public class DecideApplication {

    private final ReviewBook book;
    private final DealsUnderReview deals;
    private final OweReports reports;
    private final StateConditions conditions;
    private final PartialApproval parts;

    DecideApplication(
            ReviewBook book,
            DealsUnderReview deals,
            OweReports reports,
            StateConditions conditions,
            PartialApproval parts) {
        this.book = book;
        this.deals = deals;
        this.reports = reports;
        this.conditions = conditions;
        this.parts = parts;
    }

    /**
     * An approval issues the license and moves the deal in the same transaction; a denial is intended first, unless a hold refuses it.
     *
     * @param duties reports that the conditions of an approval ask for
     */
    @Transactional
    public Review decide(Step step, GivenDecision decision, List<ReportDuty> duties) {
        ReviewCommand command = decision.outcome() == ReviewOutcome.RETURNED_WITHOUT_ACTION
                ? ReviewCommand.RETURN
                : ReviewCommand.DECIDE;
        Review decided = book.change(step, command, (review, now) -> {
            if (decision.outcome() == ReviewOutcome.DENIED) {
                deals.requireLicensable(review.application().dealId());
            }
            parts.require(review, decision.denied());
            return review.decide(decision.worded(conditions, now.day()), book.signer(), now);
        });
        reports.owe(decided.id(), duties);
        return decided;
    }

    @Transactional
    public Review giveBack(Step step, String reasons) {
        return book.change(step, ReviewCommand.RETURN, (review, now) -> review.giveBack(reasons, now));
    }

    @Transactional
    public Review respond(Step step, String response) {
        return book.change(step, ReviewCommand.RESPOND, (review, now) -> new Denial(review, now).respond(response));
    }

    @Transactional
    public Review withdrawIntent(Step step, String reason) {
        return book.change(
                step, ReviewCommand.WITHDRAW_INTENT, (review, now) -> new Denial(review, now).withdraw(reason));
    }

    @Transactional
    public Review withdraw(Step step, String reason) {
        return book.change(step, ReviewCommand.WITHDRAW, (review, now) -> review.withdraw(reason, now));
    }
}
