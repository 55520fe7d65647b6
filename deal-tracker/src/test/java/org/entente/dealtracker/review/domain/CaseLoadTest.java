package org.entente.dealtracker.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.entente.contracts.deals.ReviewAssigned;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.ReviewOutcome;
import org.entente.dealtracker.review.domain.clock.AgencyPosition;
import org.entente.kit.problem.Problem;
import org.junit.jupiter.api.Test;

class CaseLoadTest {

    private static final StaffMember ANN = new StaffMember("ann", Agency.WAR, "Ann (demo)", false);
    private static final StaffMember BEN = new StaffMember("ben", Agency.WAR, "Ben (demo)", false);
    private static final StaffMember CHIEF = new StaffMember("chief", Agency.WAR, "Chief (demo)", true);
    private static final StaffMember EVE = new StaffMember("eve", Agency.STATE, "Eve (demo)", false);

    private final ReviewStory story = ReviewStory.in(ReviewState.INTERAGENCY_REVIEW);
    private final CaseLoad load = new CaseLoad(story.review, story.now());

    @Test
    void givenAFreeReviewWhenTakenThenItIsTheirsAndOfTheirAgencyOnly() {
        assertThat(load.assign(ANN, ANN))
                .containsExactly(new ReviewAssigned(ReviewStory.ID, ReviewStory.DEAL, Agency.WAR, "ann"));

        assertThat(story.review.assignmentOf(Agency.WAR)).map(Assignment::name).contains("Ann (demo)");
        assertThat(story.review.assignmentOf(Agency.STATE)).isEmpty();
        assertThat(load.assign(ANN, ANN)).as("again").isEmpty();
    }

    @Test
    void givenAReviewInHandWhenAColleagueTakesItThenItIsRefusedWithWhoHasIt() {
        load.assign(ANN, ANN);

        assertThatThrownBy(() -> load.assign(BEN, BEN))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("Ann (demo) has it in hand")
                .hasMessageContaining("an official of WAR");
        assertThat(load.assign(CHIEF, BEN)).hasSize(1);
        assertThat(load.assign(BEN, ANN)).as("handed on").hasSize(1);
        assertThat(load.assign(ANN, null))
                .containsExactly(new ReviewAssigned(ReviewStory.ID, ReviewStory.DEAL, Agency.WAR, null));
    }

    @Test
    void givenAFreeReviewWhenAReviewerAssignsItToOthersThenItIsRefused() {
        assertThatThrownBy(() -> load.assign(ANN, BEN)).hasMessageContaining("You may take it yourself");
        assertThatThrownBy(() -> load.assign(CHIEF, EVE)).hasMessageContaining("Eve (demo) works for STATE");
    }

    @Test
    void givenADelegationWhenReferredThenTheAgencyCountsAsNotObjectingAtOnceAndMayStillSpeak() {
        ReviewStory delegated = new ReviewStory().register().refer(Set.of(Agency.ENERGY));

        assertThat(positionOf(delegated)).isEqualTo(AgencyPosition.NO_OBJECTION_BY_DELEGATION);
        delegated.approve(Agency.STATE, Agency.WAR);
        assertThat(positionOf(delegated.onDay(40))).isEqualTo(AgencyPosition.NO_OBJECTION_BY_DELEGATION);
        assertThat(new ReviewCalendar(delegated.review, delegated.now()).catchUp())
                .as("nobody was silent")
                .isEmpty();
        delegated.decide(ReviewStory.approval());
        assertThat(delegated.review.outcome()).contains(ReviewOutcome.APPROVED);

        ReviewStory spoken =
                new ReviewStory().register().refer(Set.of(Agency.ENERGY)).deny(Agency.ENERGY);
        assertThat(positionOf(spoken)).isEqualTo(AgencyPosition.DENY);
    }

    private static AgencyPosition positionOf(ReviewStory story) {
        return story.clock().agencies().stream()
                .filter(each -> each.agency() == Agency.ENERGY)
                .findFirst()
                .orElseThrow()
                .position();
    }
}
