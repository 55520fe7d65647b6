package org.entente.dealtracker.review.domain;

import java.util.List;
import java.util.Optional;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.deals.ReviewAssigned;
import org.entente.contracts.vocabulary.Agency;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Who of each agency has a review in hand: at most one person of each. */
public record CaseLoad(Review review, Occasion now) {

    /**
     * Gives it to somebody of the agency of who gives it. Reviewers take what is free and hand on what is theirs; officials hand on
     * everything.
     *
     * @param to {@code null} to let it go
     */
    public List<DomainEvent> assign(StaffMember by, StaffMember to) {
        review.require(ReviewCommand.ASSIGN);
        Agency agency = by.agency();
        Optional<Assignment> held = review.assignmentOf(agency);
        requireOwn(by, to, held);
        if (held.map(Assignment::subject).equals(Optional.ofNullable(to).map(StaffMember::subject))) {
            return List.of();
        }
        review.assignments.removeIf(each -> each.agency() == agency);
        if (to != null) {
            review.assignments.add(new Assignment(agency, to.subject(), to.name(), by.subject(), now.at()));
        }
        review.move(ReviewCommand.ASSIGN, review.state(), now);
        return List.of(new ReviewAssigned(
                review.id(), review.application().dealId(), agency, to == null ? null : to.subject()));
    }

    private static void requireOwn(StaffMember by, StaffMember to, Optional<Assignment> held) {
        if (to != null && to.agency() != by.agency()) {
            throw new Problem(
                    CommonProblem.RULE_BROKEN,
                    to.name() + " works for " + to.agency() + "; assign it to somebody of " + by.agency() + ".");
        }
        held.filter(holder -> !by.official() && !holder.subject().equals(by.subject()))
                .ifPresent(holder -> {
                    throw new Problem(
                            CommonProblem.FORBIDDEN,
                            holder.name() + " has it in hand; " + holder.name() + " or an official of " + by.agency()
                                    + " hands it on.");
                });
        if (!by.official() && held.isEmpty() && to != null && !to.subject().equals(by.subject())) {
            throw new Problem(
                    CommonProblem.FORBIDDEN,
                    "You may take it yourself; an official of " + by.agency() + " assigns it to others.");
        }
    }
}
