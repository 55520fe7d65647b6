package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.entente.dealtracker.review.domain.CaseLoad;
import org.entente.dealtracker.review.domain.Review;
import org.entente.dealtracker.review.domain.ReviewCommand;
import org.entente.dealtracker.review.domain.StaffMember;
import org.entente.kit.http.Step;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** An agency's people take reviews in hand, hand them on, and let them go. */
@ApplicationScoped
public class AssignReview {

    private static final int COLLEAGUES = 500;

    private final ReviewBook book;
    private final AgencyStaff staff;
    private final CurrentCaller caller;

    AssignReview(ReviewBook book, AgencyStaff staff, CurrentCaller caller) {
        this.book = book;
        this.staff = staff;
        this.caller = caller;
    }

    /** @param assignee the subject of somebody of the caller's agency; {@code null} to let it go */
    @Transactional
    public Review assign(Step step, String assignee) {
        return book.change(
                step, ReviewCommand.ASSIGN, (review, now) -> new CaseLoad(review, now).assign(self(), named(assignee)));
    }

    /** Takes it in hand. */
    @Transactional
    public Review take(Step step) {
        Review taken = assign(step, caller.get().subject());
        staff.keep(self());
        return taken;
    }

    /** Everybody of the caller's agency who has worked here, the caller included. */
    @Transactional
    public List<StaffMember> colleagues() {
        StaffMember self = self();
        staff.keep(self);
        return staff.of(self.agency(), COLLEAGUES);
    }

    private StaffMember named(String subject) {
        StaffMember self = self();
        if (subject == null || subject.equals(self.subject())) {
            return subject == null ? null : self;
        }
        return staff.find(subject)
                .orElseThrow(
                        () -> Problem.invalid(
                                "assignee",
                                "is nobody of your agency who has worked here; they have to sign in and open their queue once"));
    }

    private StaffMember self() {
        return StaffMember.of(caller.get())
                .orElseThrow(() -> new Problem(
                        CommonProblem.FORBIDDEN, "Reviews are assigned by agencies; you do not review for one."));
    }
}
