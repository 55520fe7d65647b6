package org.entente.dealtracker.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.contracts.vocabulary.Agency;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;
import org.junit.jupiter.api.Test;

/** Four eyes on a recommendation. */
class CountersignatureTest {

    private final ReviewStory story = ReviewStory.in(ReviewState.INTERAGENCY_REVIEW);

    @Test
    void givenADraftWhenItsOwnAuthorSignsThenItIsRefused() {
        Consultation consultation = new Consultation(story.review, story.now());

        assertThatThrownBy(() -> consultation.countersign(story.draft(Agency.WAR), new Signer("reviewer", "Author")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(CommonProblem.FORBIDDEN));
        assertThatThrownBy(
                        () -> consultation.sendBack(story.draft(Agency.WAR), new Signer("reviewer", "Author"), "why"))
                .isInstanceOf(Problem.class);
        assertThat(story.review.recommendationOf(Agency.WAR)).isEmpty();
    }

    @Test
    void givenADraftWhenAnotherSignsThenItCountsFromThatDay() {
        story.onDay(7).countersign(Agency.WAR);

        assertThat(story.review.recommendationOf(Agency.WAR)).hasValueSatisfying(given -> {
            assertThat(given.countersignedBy()).isEqualTo("Official");
            assertThat(given.recordedAt()).isEqualTo(story.now().at());
        });
    }
}
