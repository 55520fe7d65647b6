package org.entente.dealtracker.deal.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.dealtracker.deal.domain.DealStory.ACCELERATOR;
import static org.entente.dealtracker.deal.domain.DealStory.ACCELERATOR_OF_ANCHOR;
import static org.entente.dealtracker.deal.domain.DealStory.ANCHOR;
import static org.entente.dealtracker.deal.domain.DealStory.ANY;
import static org.entente.dealtracker.deal.domain.DealStory.CONSORTIUM;
import static org.entente.dealtracker.deal.domain.DealStory.MODEL;
import static org.entente.dealtracker.deal.domain.DealStory.NOON;
import static org.entente.dealtracker.deal.domain.DealStory.OTHER_MODEL;
import static org.entente.dealtracker.deal.domain.DealStory.PARTNER;
import static org.entente.dealtracker.deal.domain.DealStory.SUBSTITUTE;
import static org.entente.dealtracker.deal.domain.DealStory.deal;
import static org.entente.dealtracker.deal.domain.DealStory.dissolution;
import static org.entente.dealtracker.deal.domain.DealStory.held;
import static org.entente.dealtracker.deal.domain.DealStory.leaves;

import java.util.List;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.deals.DealConsortiumLost;
import org.entente.contracts.deals.DealHeld;
import org.entente.contracts.deals.DealReady;
import org.entente.contracts.deals.DealReleased;
import org.entente.contracts.vocabulary.HoldReason;
import org.entente.kit.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a deal when something becomes of its consortium. */
class DealConsortiumTest {

    @Test
    void givenAHoldWhenASubstituteJoinsThenTheHoldOfTheLostOfferingIsLifted() {
        Deal deal = held(DealState.IN_REVIEW);
        deal.substitute(MODEL, SUBSTITUTE, NOON);

        List<DomainEvent> events =
                deal.consortiumAmended(CONSORTIUM, ANCHOR, List.of(ACCELERATOR_OF_ANCHOR, SUBSTITUTE), NOON);

        assertThat(events).singleElement().isInstanceOf(DealReleased.class);
        assertThat(deal.state()).isEqualTo(DealState.IN_REVIEW);
        assertThat(deal.consortium().offeringIds()).containsExactly(ACCELERATOR, OTHER_MODEL);
        assertThat(deal.consortium().pending()).isEmpty();
    }

    @Test
    void givenADeclinedInvitationWhenASubstituteJoinsThenTheFormingGoesOn() {
        Deal deal = deal(DealState.CONSORTIUM_FORMING);
        assertThat(deal.invitationDeclined(CONSORTIUM, PARTNER, List.of(leaves()), NOON))
                .singleElement()
                .isInstanceOf(DealHeld.class);
        assertThat(deal.consortium().declined()).containsExactly(PARTNER);
        deal.substitute(MODEL, SUBSTITUTE, NOON);

        List<DomainEvent> events =
                deal.consortiumAmended(CONSORTIUM, ANCHOR, List.of(ACCELERATOR_OF_ANCHOR, SUBSTITUTE), NOON);

        assertThat(events).singleElement().isInstanceOf(DealReleased.class);
        assertThat(deal.state()).isEqualTo(DealState.CONSORTIUM_FORMING);
        assertThat(deal.consortium().declined()).containsExactly(PARTNER);
    }

    @Test
    void givenADeclinedInvitationWhenNothingSpeaksAgainstTheOfferingThenTheDealIsStillHeld() {
        Deal deal = held(DealState.CONSORTIUM_FORMING);
        deal.invitationDeclined(CONSORTIUM, PARTNER, List.of(leaves()), NOON);

        List<DomainEvent> events = deal.heldFor(MODEL, List.of(), "The certificate was reinstated.", NOON);

        assertThat(events).singleElement().isInstanceOf(DealReleased.class);
        assertThat(deal.holds()).extracting(Hold::reason).containsExactly(HoldReason.MEMBER_LEFT);
    }

    /** An appeal may take the deal back into review, with the consortium that it has by then. */
    @Test
    void givenADenialWhenItsConsortiumChangesThenTheDealKnowsItAndIsNotHeldYet() {
        Deal deal = deal(DealState.DENIED);

        assertThat(deal.consortiumAmended(CONSORTIUM, ANCHOR, List.of(ACCELERATOR_OF_ANCHOR, SUBSTITUTE), NOON))
                .isEmpty();
        assertThat(deal.invitationDeclined(CONSORTIUM, PARTNER, List.of(leaves()), NOON))
                .isEmpty();
        assertThat(deal.consortiumDissolved(CONSORTIUM, dissolution())).isEmpty();

        assertThat(deal.state()).isEqualTo(DealState.DENIED);
        assertThat(deal.consortium().offeringIds()).containsExactly(ACCELERATOR, OTHER_MODEL);
        assertThat(deal.consortium().declined()).containsExactly(PARTNER);
        assertThat(deal.consortium().dissolution()).contains("what");
    }

    @Test
    void givenADealThatWasWithdrawnWhenItsConsortiumChangesThenNothingIsKeptOfIt() {
        Deal deal = deal(DealState.WITHDRAWN);

        deal.consortiumDissolved(CONSORTIUM, dissolution());

        assertThat(deal.consortium().dissolution()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CONSORTIUM_FORMING", "READY"})
    void givenADeclinedInvitationWhenTheBuyerGivesTheConsortiumUpThenTheDealIsAssembledAnew(DealState stage) {
        Deal deal = held(stage);
        deal.invitationDeclined(CONSORTIUM, PARTNER, List.of(leaves()), NOON);

        List<DomainEvent> events = deal.giveUpConsortium("nobody else fits", NOON);

        assertThat(events)
                .startsWith(new DealConsortiumLost(deal.id(), CONSORTIUM, "nobody else fits"))
                .filteredOn(DealReleased.class::isInstance)
                .hasSize(stage == DealState.READY ? 1 : 2);
        assertGivenUp(deal);
        assertThat(deal.consortium().declined()).isEmpty();
    }

    @Test
    void givenAConsortiumThatIsNotOpenYetWhenGivenUpThenItIsRefusedForTheMoment() {
        Deal deal = deal(DealState.ASSEMBLING);
        DealStory.select(deal);

        assertThatThrownBy(() -> deal.giveUpConsortium("changed our mind", NOON))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.detail()).contains("try again"));
    }

    @ParameterizedTest
    @EnumSource(names = {"CONSORTIUM_FORMING", "READY"})
    void givenNoApplicationYetWhenTheConsortiumIsDissolvedThenTheDealIsAssembledAnew(DealState stage) {
        Deal deal = held(stage);

        List<DomainEvent> events = deal.consortiumDissolved(CONSORTIUM, dissolution());

        assertThat(events)
                .hasExactlyElementsOfTypes(DealConsortiumLost.class, DealReleased.class)
                .first()
                .isEqualTo(new DealConsortiumLost(deal.id(), CONSORTIUM, "what"));
        assertGivenUp(deal);
    }

    @ParameterizedTest
    @EnumSource(names = {"IN_REVIEW", "LICENSED", "NOT_REQUIRED"})
    void givenAnApplicationWhenTheConsortiumIsDissolvedThenTheDealIsHeld(DealState stage) {
        Deal deal = deal(stage);

        List<DomainEvent> events = deal.consortiumDissolved(CONSORTIUM, dissolution());

        assertThat(events)
                .singleElement()
                .isInstanceOfSatisfying(
                        DealHeld.class, held -> assertThat(held.reason()).isEqualTo(HoldReason.CONSORTIUM_DISSOLVED));
        assertThat(deal.stage()).isEqualTo(stage);
        assertThat(deal.state()).isEqualTo(DealState.ON_HOLD);
    }

    @Test
    void givenADissolvedConsortiumWhenTheApplicationIsReturnedThenTheDealIsAssembledAnew() {
        Deal deal = held(DealState.IN_REVIEW);
        deal.consortiumDissolved(CONSORTIUM, dissolution());

        List<DomainEvent> events = deal.returned(NOON);

        assertThat(events).hasExactlyElementsOfTypes(DealConsortiumLost.class, DealReleased.class, DealReleased.class);
        assertGivenUp(deal);
    }

    @Test
    void givenAHoldWhenTheApplicationIsReturnedThenTheDealIsReadyBelowTheHold() {
        Deal deal = held(DealState.IN_REVIEW);

        assertThat(deal.returned(NOON)).containsExactly(new DealReady(deal.id(), CONSORTIUM));
        assertThat(deal.stage()).isEqualTo(DealState.READY);
        assertThat(deal.state()).isEqualTo(DealState.ON_HOLD);
    }

    @Test
    void givenADissolvedConsortiumWhenASubstituteIsAskedForThenThereIsNothingToJoin() {
        Deal deal = deal(DealState.IN_REVIEW);
        deal.consortiumDissolved(CONSORTIUM, dissolution());

        assertThatThrownBy(() -> deal.substitute(MODEL, SUBSTITUTE, NOON))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.detail()).contains("lift it"));
    }

    @Test
    void givenAnotherConsortiumWhenItsFactsArriveThenNothingHappens() {
        Deal deal = deal(DealState.CONSORTIUM_FORMING);

        assertThat(deal.consortiumFormed(ANY, NOON)).isEmpty();
        assertThat(deal.invitationDeclined(ANY, PARTNER, List.of(leaves()), NOON))
                .isEmpty();
        assertThat(deal.consortiumAmended(ANY, ANCHOR, List.of(), NOON)).isEmpty();
        assertThat(deal.consortiumDissolved(ANY, dissolution())).isEmpty();
        assertThat(deal.stage()).isEqualTo(DealState.CONSORTIUM_FORMING);
    }

    @Test
    void givenAnAwaitedSubstituteWhenItDeclinesThenAnotherMayBeSelected() {
        Deal deal = deal(DealState.READY);
        deal.substitute(MODEL, SUBSTITUTE, NOON);
        assertThatThrownBy(() -> deal.substitute(MODEL, SUBSTITUTE, NOON)).isInstanceOf(Problem.class);

        deal.invitationDeclined(CONSORTIUM, PARTNER, List.of(leaves()), NOON);

        assertThat(deal.substitute(MODEL, SUBSTITUTE, NOON)).hasSize(1);
    }

    private static void assertGivenUp(Deal deal) {
        assertThat(deal.state()).isEqualTo(DealState.ASSEMBLING);
        assertThat(deal.consortium().chosen()).isFalse();
        assertThat(deal.consortium().members()).isEmpty();
    }
}
