package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.entente.contracts.vocabulary.PartScope;
import org.entente.dealtracker.review.domain.DeniedItems;
import org.entente.dealtracker.review.domain.KnownSubjects;
import org.entente.dealtracker.review.domain.KnownSubjects.Named;
import org.entente.dealtracker.review.domain.Review;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** What may be left out of an approval: items of the deal, not all of them, and nothing where the applicant wants all or nothing. */
@ApplicationScoped
class PartialApproval {

    private final ReviewSubjects subjects;

    PartialApproval(ReviewSubjects subjects) {
        this.subjects = subjects;
    }

    void require(Review review, DeniedItems denied) {
        if (denied.all().isEmpty()) {
            return;
        }
        if (review.application().allOrNothing()) {
            throw new Problem(
                    CommonProblem.RULE_BROKEN,
                    "The applicant asked for all or nothing: approve the whole, or deny it.");
        }
        KnownSubjects known = subjects.of(review);
        known.require(denied.all().stream()
                .map(item -> new Named(PartScope.ITEM, item.offeringId().toString()))
                .toList());
        Set<String> items = known.of(PartScope.ITEM).keySet();
        if (denied.all().size() == items.size()) {
            throw new Problem(
                            CommonProblem.RULE_BROKEN,
                            "Every item of the deal would be denied; deny the whole with the outcome DENIED.")
                    .with("known", List.copyOf(items));
        }
    }
}
