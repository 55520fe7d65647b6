package org.entente.dealtracker.determination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.dealtracker.determination.application.DealDeterminations.AtSubmission;
import org.entente.dealtracker.determination.domain.DealDetermination;
import org.entente.dealtracker.determination.domain.KeptFinding;
import org.entente.dealtracker.determination.domain.Requirement;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** What was determined for a deal counts when its application is submitted; that nothing was says neither yes nor no. */
@ApplicationScoped
public class DeterminationAtSubmission {

    private final DealDeterminations determinations;

    DeterminationAtSubmission(DealDeterminations determinations) {
        this.determinations = determinations;
    }

    /**
     * Refuses an application that the determination speaks against, unless a person says why to submit it all the same.
     *
     * @param overrideReason {@code null} for none
     */
    public void submitted(UUID dealId, UUID reviewId, String overrideReason) {
        Optional<DealDetermination> newest = determinations.newest(dealId);
        boolean against =
                newest.filter(DeterminationAtSubmission::speaksAgainst).isPresent();
        if (against && overrideReason == null) {
            throw refusal(newest.orElseThrow());
        }
        determinations.keepForReview(
                reviewId, newest.map(DealDetermination::id).orElse(null), against ? overrideReason : null);
    }

    @Transactional
    public Optional<AtSubmission> of(UUID reviewId) {
        return determinations.ofReview(reviewId);
    }

    private static boolean speaksAgainst(DealDetermination determination) {
        return switch (determination.need().requirement()) {
            case NO_LICENSE_REQUIRED, PROHIBITED -> true;
            case LICENSE_EXCEPTION, INCOMPLETE, LICENSE_REQUIRED -> false;
        };
    }

    private static Problem refusal(DealDetermination determination) {
        Requirement requirement = determination.need().requirement();
        List<String> findings = determination.answer().findings().stream()
                .filter(finding -> finding.result().equals(requirement.name()))
                .map(KeptFinding::explanation)
                .toList();
        String because = findings.isEmpty() ? "No rule in force asks for a license." : String.join(" ", findings);
        return new Problem(
                        CommonProblem.RULE_BROKEN,
                        "Determination " + determination.number() + " of "
                                + determination.answer().transaction().asOf() + " says " + requirement + ". " + because
                                + " State the transaction anew where it is not right, or submit with an overrideReason.")
                .with("requirement", requirement)
                .with("determination", determination.number())
                .with("allowed", List.of("state transaction", "submit with overrideReason"));
    }
}
