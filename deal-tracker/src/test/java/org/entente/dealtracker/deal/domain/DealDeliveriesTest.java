package org.entente.dealtracker.deal.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.entente.dealtracker.deal.domain.DealStory.ACCELERATOR;
import static org.entente.dealtracker.deal.domain.DealStory.ACCELERATOR_OF_ANCHOR;
import static org.entente.dealtracker.deal.domain.DealStory.ANCHOR;
import static org.entente.dealtracker.deal.domain.DealStory.CONSORTIUM;
import static org.entente.dealtracker.deal.domain.DealStory.MODEL;
import static org.entente.dealtracker.deal.domain.DealStory.NOON;
import static org.entente.dealtracker.deal.domain.DealStory.OTHER_MODEL;
import static org.entente.dealtracker.deal.domain.DealStory.PARTNER;
import static org.entente.dealtracker.deal.domain.DealStory.TODAY;
import static org.entente.dealtracker.deal.domain.DealStory.deal;
import static org.entente.dealtracker.deal.domain.DealStory.held;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.deals.DeliveryRecorded;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;
import org.junit.jupiter.api.Test;

/** What the buyer has of a licensed deal: which deliveries are believed, and which are refused with what would be. */
class DealDeliveriesTest {

    private static final Instant A_WEEK_LATER = NOON.plus(7, ChronoUnit.DAYS);

    private final Deal licensed = deal(DealState.LICENSED);

    @Test
    void givenALicensedDealWhenAnOfferingIsDeliveredThenItsProviderIsKeptWithIt() {
        var events = licensed.delivered(MODEL, TODAY.plusDays(3), A_WEEK_LATER);

        assertThat(events).isEqualTo(List.of(new DeliveryRecorded(licensed.id(), MODEL, PARTNER, TODAY.plusDays(3))));
        assertThat(licensed.deliveries().all()).containsExactly(new Delivery(MODEL, PARTNER, TODAY.plusDays(3)));
        assertThat(licensed.updatedAt()).isEqualTo(A_WEEK_LATER);
        assertThat(licensed.stage()).isEqualTo(DealState.LICENSED);
    }

    @Test
    void givenADealOnHoldWhenAnOfferingArrivedThenItIsRecordedAllTheSame() {
        Deal onHold = held(DealState.LICENSED);

        assertThat(onHold.delivered(MODEL, TODAY, NOON)).hasSize(1);
        assertThat(onHold.state()).isEqualTo(DealState.ON_HOLD);
    }

    @Test
    void givenTheTableThenDeliveriesAreRecordedFromTheLicenseUntilTheDealIsClosed() {
        assertThat(Arrays.stream(DealState.values())
                        .filter(stage -> DealTransitions.find(stage, DealCommand.RECORD_DELIVERY)
                                .isPresent()))
                .containsExactly(DealState.LICENSED, DealState.DELIVERING);
    }

    @Test
    void givenTheFirstAndTheLastPossibleDayThenBothAreBelieved() {
        assertThat(licensed.delivered(MODEL, TODAY, A_WEEK_LATER)).hasSize(1);
        assertThat(licensed.delivered(ACCELERATOR, TODAY.plusDays(7), A_WEEK_LATER))
                .hasSize(1);
    }

    @Test
    void givenADayBeforeTheLicenseOrInTheFutureThenTheProblemSaysTheDaysBetween() {
        List<LocalDate> possible = List.of(TODAY, TODAY.plusDays(7));

        assertThat(refused(MODEL, TODAY.minusDays(1)))
                .hasMessageContaining("deliveredOn: must be a day from 2026-11-02, when the deal was licensed")
                .satisfies(problem -> assertThat(problem.extensions()).containsEntry("allowed", possible));
        assertThat(refused(MODEL, TODAY.plusDays(8)))
                .hasMessageContaining("to today, 2026-11-09")
                .satisfies(problem -> assertThat(problem.extensions()).containsEntry("allowed", possible));
        assertThat(licensed.deliveries().all()).isEmpty();
    }

    @Test
    void givenAnOfferingThatIsNotInTheConsortiumThenTheProblemSaysWhichAre() {
        licensed.delivered(ACCELERATOR, TODAY, NOON);

        assertThat(refused(OTHER_MODEL, TODAY))
                .hasMessageContaining("offeringId: must be an offering of the deal's consortium")
                .satisfies(problem -> assertThat(problem.extensions()).containsEntry("allowed", List.of(MODEL)));
    }

    @Test
    void givenADeliveryWhenTheSameIsSaidAgainThenNothingHappens() {
        licensed.delivered(MODEL, TODAY, NOON);

        assertThat(licensed.delivered(MODEL, TODAY, A_WEEK_LATER)).isEmpty();
        assertThat(licensed.deliveries().all()).hasSize(1);
        assertThat(licensed.updatedAt()).isEqualTo(NOON);
    }

    @Test
    void givenADeliveryWhenAnotherDayIsSaidThenTheProblemSaysWhenItWasAndWhatIsStillAwaited() {
        licensed.delivered(MODEL, TODAY, NOON);

        assertThat(refused(MODEL, TODAY.plusDays(1)))
                .hasMessageContaining("was delivered on 2026-11-02 already")
                .satisfies(problem -> assertThat(problem.extensions())
                        .containsEntry("deliveredOn", TODAY)
                        .containsEntry("allowed", List.of(ACCELERATOR)));
        assertThat(licensed.deliveries().all()).containsExactly(new Delivery(MODEL, PARTNER, TODAY));
    }

    @Test
    void givenADeliveryWhenItsProviderLeavesTheConsortiumThenItStaysTheProviders() {
        licensed.delivered(MODEL, TODAY, NOON);

        licensed.consortiumAmended(CONSORTIUM, ANCHOR, List.of(ACCELERATOR_OF_ANCHOR), NOON);

        assertThat(licensed.deliveries().all()).containsExactly(new Delivery(MODEL, PARTNER, TODAY));
        assertThat(licensed.delivered(MODEL, TODAY, A_WEEK_LATER)).isEmpty();
    }

    @Test
    void givenAPromisedDayThenThatDayIsOnTimeAndTheNextIsNot() {
        Delivery delivery = new Delivery(MODEL, PARTNER, TODAY);

        assertThat(delivery.onTime(TODAY.plusDays(1))).isTrue();
        assertThat(delivery.onTime(TODAY)).isTrue();
        assertThat(delivery.onTime(TODAY.minusDays(1))).isFalse();
    }

    private Problem refused(UUID offering, LocalDate on) {
        Problem problem = catchThrowableOfType(Problem.class, () -> licensed.delivered(offering, on, A_WEEK_LATER));
        assertThat(problem).isNotNull();
        assertThat(problem.type()).isEqualTo(CommonProblem.RULE_BROKEN);
        return problem;
    }
}
