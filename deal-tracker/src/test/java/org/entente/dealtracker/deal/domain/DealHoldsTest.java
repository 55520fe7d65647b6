package org.entente.dealtracker.deal.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.dealtracker.deal.domain.DealStory.ACCELERATOR;
import static org.entente.dealtracker.deal.domain.DealStory.ANY;
import static org.entente.dealtracker.deal.domain.DealStory.CONSORTIUM;
import static org.entente.dealtracker.deal.domain.DealStory.MODEL;
import static org.entente.dealtracker.deal.domain.DealStory.NOON;
import static org.entente.dealtracker.deal.domain.DealStory.deal;
import static org.entente.dealtracker.deal.domain.DealStory.held;
import static org.entente.dealtracker.deal.domain.DealStory.hold;

import java.util.List;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.deals.DealHeld;
import org.entente.contracts.deals.DealReleased;
import org.entente.contracts.vocabulary.HoldReason;
import org.entente.kit.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds a deal, and what lets it go on. */
class DealHoldsTest {

    @Test
    void givenTwoHoldsWhenOneIsLiftedThenTheDealStaysOnHoldUntilTheOtherIs() {
        Deal deal = deal(DealState.IN_REVIEW);
        deal.hold(hold(new UUID(0, 1), MODEL));
        deal.hold(hold(new UUID(0, 2), ACCELERATOR));

        deal.heldFor(MODEL, List.of(), "reinstated", NOON);
        assertThat(deal.state()).isEqualTo(DealState.ON_HOLD);
        deal.heldFor(ACCELERATOR, List.of(), "reinstated", NOON);

        assertThat(deal.state()).isEqualTo(DealState.IN_REVIEW);
    }

    @Test
    void givenAHoldWhenTheSameCauseComesAgainThenNothingHappens() {
        Deal deal = held(DealState.READY);

        assertThat(deal.hold(hold(ANY, MODEL))).isEmpty();
        assertThat(deal.heldFor(MODEL, List.of(hold(ANY, MODEL)), "again", NOON))
                .isEmpty();
        assertThat(deal.holds()).hasSize(1);
    }

    @Test
    void givenASuspensionWhenTheCertificateExpiresThenTheNewHoldComesBeforeTheOldOneIsLifted() {
        Deal deal = held(DealState.READY);

        List<DomainEvent> events =
                deal.heldFor(MODEL, List.of(hold(HoldReason.CERTIFICATION_EXPIRED, ANY, MODEL)), "It expired.", NOON);

        assertThat(events).hasExactlyElementsOfTypes(DealHeld.class, DealReleased.class);
        assertThat(deal.holds()).extracting(Hold::reason).containsExactly(HoldReason.CERTIFICATION_EXPIRED);
    }

    @Test
    void givenTwoOfferingsOfASuspendedOrganizationWhenHeldThenEachHasItsOwnHold() {
        Deal deal = deal(DealState.READY);

        deal.hold(hold(HoldReason.ORGANIZATION_SUSPENDED, ANY, MODEL));
        deal.hold(hold(HoldReason.ORGANIZATION_SUSPENDED, ANY, ACCELERATOR));

        assertThat(deal.holds()).extracting(Hold::offeringId).containsExactly(MODEL, ACCELERATOR);
    }

    @Test
    void givenAHoldThatIsNotTheOfferingsOwnWhenTheOfferingIsExaminedThenItStays() {
        Deal deal = deal(DealState.READY);
        deal.hold(hold(HoldReason.PARTY_MATCHED, ANY, MODEL));

        assertThat(deal.heldFor(MODEL, List.of(), "reinstated", NOON)).isEmpty();
        assertThat(deal.state()).isEqualTo(DealState.ON_HOLD);
    }

    @Test
    void givenAHoldWhenTheConsortiumFormsThenTheDealReturnsToReady() {
        Deal deal = held(DealState.CONSORTIUM_FORMING);

        deal.consortiumFormed(CONSORTIUM, NOON);
        assertThat(deal.state()).isEqualTo(DealState.ON_HOLD);
        deal.heldFor(MODEL, List.of(), "reinstated", NOON);

        assertThat(deal.state()).isEqualTo(DealState.READY);
    }

    @Test
    void givenAHoldWhenTheDealIsWithdrawnThenNothingHoldsItAnyMore() {
        Deal deal = held(DealState.READY);

        deal.withdraw("no longer needed", NOON);

        assertThat(deal.state()).isEqualTo(DealState.WITHDRAWN);
    }

    @Test
    void givenAHoldWhenALicenseIsAskedForThenTheRefusalSaysWhatLiftsIt() {
        Deal deal = held(DealState.IN_REVIEW);

        assertThatThrownBy(deal::requireLicensable).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.extensions()).containsEntry("liftedBy", List.of("lift it"));
            assertThat(problem.detail()).contains("lift it");
        });
    }

    @Test
    void givenASuspensionWhenHeldThenTheFactSaysWhyAndWhatLiftsIt() {
        List<DomainEvent> events = deal(DealState.READY).hold(hold(ANY, MODEL));

        assertThat(events).singleElement().isInstanceOfSatisfying(DealHeld.class, held -> {
            assertThat(held.reason()).isEqualTo(HoldReason.CERTIFICATION_SUSPENDED);
            assertThat(held.liftedBy()).isEqualTo("lift it");
        });
    }

    /** Whoever places a hold says who has it in hand and what lifts it; a person lifts what is not policy. */
    @ParameterizedTest
    @EnumSource(HoldReason.class)
    void givenAnyKindOfHoldThenItNamesItsOwnerAndAPersonLiftsItOrTheProblemSaysWhatDoes(HoldReason reason) {
        Deal deal = DealStory.deal(DealState.READY);
        Hold hold = DealStory.hold(reason, DealStory.ANY, DealStory.MODEL);
        deal.hold(hold);

        assertThat(deal.holds().getFirst().owner()).isNotBlank();
        if (hold.liftedInPerson()) {
            assertThat(deal.liftInPerson(hold.id(), "Ada", "known to us", DealStory.NOON))
                    .hasSize(1);
            assertThat(deal.state()).isEqualTo(DealState.READY);
            assertThat(deal.hold(DealStory.hold(reason, DealStory.ANY, DealStory.MODEL)))
                    .isEmpty();
        } else {
            assertThatThrownBy(() -> deal.liftInPerson(hold.id(), "Ada", "known to us", DealStory.NOON))
                    .hasMessageContaining(hold.liftedBy());
            assertThat(deal.state()).isEqualTo(DealState.ON_HOLD);
        }
    }

    @Test
    void givenAMatchWhenItIsConfirmedThenTheNewHoldComesBeforeTheOldOneIsLiftedAndOthersStay() {
        Deal deal = DealStory.held(DealState.READY);
        deal.screened(List.of(match(ANY)), _ -> "over", NOON);

        List<DomainEvent> events = deal.screened(List.of(match(MODEL)), hold -> "ended " + hold.causeId(), NOON);

        assertThat(events).hasExactlyElementsOfTypes(DealHeld.class, DealReleased.class);
        assertThat(((DealReleased) events.getLast()).how()).isEqualTo("ended " + ANY);
        assertThat(deal.holds())
                .extracting(Hold::reason)
                .containsExactly(HoldReason.CERTIFICATION_SUSPENDED, HoldReason.PARTY_MATCHED);
        assertThat(deal.screened(List.of(match(MODEL)), _ -> "over", NOON)).isEmpty();
    }

    @Test
    void givenAMatchThatAPersonWaivedWhenItHasEndedOnceThenTheSameHoldsAgain() {
        Deal deal = DealStory.deal(DealState.READY);
        deal.screened(List.of(match(ANY)), _ -> "over", NOON);
        deal.liftInPerson(deal.holds().getFirst().id(), "Ada", "known to us", NOON);

        assertThat(deal.screened(List.of(match(ANY)), _ -> "over", NOON)).isEmpty();
        deal.screened(List.of(), _ -> "over", NOON);
        assertThat(deal.screened(List.of(match(ANY)), _ -> "over", NOON)).hasSize(1);
    }

    private static Hold match(UUID cause) {
        return hold(HoldReason.PARTY_MATCHED, cause, null);
    }

    @Test
    void givenAWaivedHoldWhenItsCauseHasEndedThenItHoldsAgain() {
        Deal deal = DealStory.held(DealState.READY);
        Hold hold = deal.holds().getFirst();
        deal.liftInPerson(hold.id(), "Ada", "known to us", DealStory.NOON);

        assertThat(deal.heldFor(DealStory.MODEL, List.of(hold), "how", DealStory.NOON))
                .isEmpty();
        deal.heldFor(DealStory.MODEL, List.of(), "how", DealStory.NOON);
        assertThat(deal.heldFor(DealStory.MODEL, List.of(hold), "how", DealStory.NOON))
                .hasSize(1);
    }
}
