package org.entente.dealtracker.review.rest;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.contracts.vocabulary.Agency;
import org.entente.dealtracker.review.domain.DecisionOutlook;
import org.entente.dealtracker.review.domain.Review;
import org.entente.dealtracker.review.domain.ReviewRecord;
import org.entente.dealtracker.review.domain.ReviewTask;
import org.entente.dealtracker.review.domain.clock.ClockReading;
import org.entente.dealtracker.review.domain.clock.ReviewCourse;

/**
 * A review with its clocks today, for one caller.
 *
 * @param tasks who acts next
 * @param agency that the caller works for; {@code null} for outsiders
 * @param everything whether the caller sees what agencies say
 * @param allowed what the caller may try now
 * @param outlook {@code null} where nothing is to be expected
 * @param atSubmission what was determined for the deal; {@code null} in lists, and where nothing was
 * @param draft the one at hand of the caller's own agency
 * @param drafts of the caller's own agency, oldest first; {@code null} in lists and for everybody else
 */
record ReviewView(
        ReviewRecord review,
        ReviewCourse course,
        ClockReading reading,
        List<ReviewTask> tasks,
        Agency agency,
        boolean everything,
        List<String> allowed,
        DecisionOutlook outlook,
        DeterminationAtSubmissionResponse atSubmission,
        DraftResponse draft,
        List<DraftResponse> drafts) {

    List<Agency> waitingFor() {
        Set<Agency> waiting = new TreeSet<>();
        tasks.stream().map(ReviewTask::agency).forEach(waiting::add);
        boolean others = waiting.stream().anyMatch(Review.REFERRED_TO::contains);
        if (others && !everything) {
            waiting.clear();
            waiting.addAll(Review.REFERRED_TO);
        }
        return List.copyOf(waiting);
    }
}
