package org.entente.dealtracker.deal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.contracts.deals.DealHeld;
import org.entente.contracts.deals.DealReleased;
import org.entente.contracts.registry.ScreeningDecided;
import org.entente.contracts.registry.ScreeningRecorded;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.HoldReason;
import org.entente.contracts.vocabulary.Workload;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.dealtracker.deal.domain.DealMember;
import org.entente.dealtracker.deal.domain.DealNeed;
import org.entente.dealtracker.deal.domain.DealState;
import org.entente.dealtracker.deal.domain.EndUser;
import org.entente.dealtracker.deal.domain.Hold;
import org.entente.dealtracker.deal.domain.NeededSlot;
import org.entente.dealtracker.market.application.EndedMatch;
import org.entente.dealtracker.market.application.Screenings;
import org.entente.dealtracker.market.application.StandingMatch;
import org.junit.jupiter.api.Test;

/** A deal is held for exactly the matches of its parties that stand, whenever it is looked at, in words that name no list. */
class ScreeningHoldsTest {

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final UUID HIT = new UUID(1, 1);
    private static final UUID CONFIRMATION = new UUID(1, 2);
    private static final UUID MEMBER = new UUID(2, 1);
    private static final UUID BUYER = new UUID(2, 2);
    private static final UUID STRANGER = new UUID(2, 3);
    private static final UUID CLINICS = new UUID(2, 4);

    private final Registry registry = new Registry();
    private final DealsFake deals = new DealsFake();
    private final JournalFake journal = new JournalFake();
    private final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    private final ScreeningHolds holds =
            new ScreeningHolds(deals, new DealBook(deals, journal), registry, new MatchWords(registry, clock), clock);
    private final Deal deal = deal();

    /** What the registry's screenings came to, as the test says. */
    private static final class Registry implements Screenings {

        final List<StandingMatch> standing = new ArrayList<>();
        final Map<UUID, EndedMatch> ended = new HashMap<>();

        void match(UUID cause, UUID organization, String name, boolean confirmed) {
            standing.add(new StandingMatch(cause, organization, name, confirmed, LocalDate.parse("2026-11-01")));
        }

        void end(UUID cause, EndedMatch.How how) {
            standing.removeIf(match -> match.causeId().equals(cause));
            ended.put(cause, new EndedMatch(MEMBER, "Lumen", how));
        }

        @Override
        public List<StandingMatch> standing(Collection<UUID> organizationIds, String name) {
            return standing.stream()
                    .filter(match -> organizationIds.contains(match.organizationId())
                            || match.organizationName().equals(name))
                    .toList();
        }

        @Override
        public Optional<EndedMatch> ended(UUID causeId) {
            return Optional.ofNullable(ended.get(causeId));
        }

        @Override
        public void recorded(ScreeningRecorded fact, Instant at) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void decided(ScreeningDecided fact, UUID confirmationId, Instant at) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Changed> toFollow(Instant now, Instant retryAt) {
            return List.of();
        }

        @Override
        public void followed(Changed changed) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void givenAMatchOfTheBuyerWhenLookedAtTwiceThenItHoldsTheDealOnceAndSaysWhatLiftsIt() {
        registry.match(HIT, BUYER, "Kestrel Ministry", false);

        holds.examine(deal.id());
        holds.examine(deal.id());

        assertThat(deal.holds()).singleElement().satisfies(hold -> {
            assertThat(hold.reason()).isEqualTo(HoldReason.PARTY_MATCHED);
            assertThat(hold.owner()).isEqualTo("Program office");
            assertThat(hold.detail())
                    .isEqualTo("A screening on 2026-11-01 found that Kestrel Ministry, which is the buyer, may be on a"
                            + " screening list; nobody has decided yet whether it is.");
            assertThat(hold.liftedBy())
                    .isEqualTo("A second official decides that the match is false, a later screening of Kestrel"
                            + " Ministry comes out clear, or the program office lifts the hold with a reason.");
        });
        assertThat(journal.events).hasExactlyElementsOfTypes(DealHeld.class);
    }

    @Test
    void givenAMatchOfTheEndUsersNameWhenLookedAtThenItHoldsTheDeal() {
        registry.match(HIT, CLINICS, "Kestrel Clinics", true);

        holds.examine(deal.id());

        assertThat(deal.holds())
                .singleElement()
                .extracting(Hold::detail)
                .isEqualTo(
                        "A screening on 2026-11-01 found that Kestrel Clinics, which the deal names as its end user, is"
                                + " on a screening list.");
    }

    @Test
    void givenAMatchOfSomebodyElseWhenLookedAtThenNothingHolds() {
        registry.match(HIT, STRANGER, "Somebody", true);

        holds.examine(deal.id());

        assertThat(deal.state()).isEqualTo(DealState.OPEN);
    }

    @Test
    void givenAMatchedOrganizationWhenItComesIntoTheConsortiumThenTheDealIsHeldUntilItIsGivenUp() {
        registry.match(HIT, MEMBER, "Lumen", false);
        registry.ended.put(HIT, new EndedMatch(MEMBER, "Lumen", EndedMatch.How.STANDS));
        choose();

        assertThat(deal.state()).isEqualTo(DealState.ON_HOLD);
        assertThat(deal.holds().getFirst().liftedBy()).contains("a substitute takes the place of Lumen");
        deal.consortiumOpened(new UUID(5, 1), NOON);
        deal.giveUpConsortium("another one", NOON);
        holds.on(new DealConsortiumChanged(deal.id()));

        assertThat(deal.state()).isEqualTo(DealState.ASSEMBLING);
        assertThat(how()).isEqualTo("Lumen has no part in this deal any more.");
    }

    @Test
    void givenAPotentialMatchWhenItIsConfirmedThenThatHoldsTheDealAnewAlsoWhereAPersonLiftedTheFirst() {
        choose();
        registry.match(HIT, MEMBER, "Lumen", false);
        holds.examine(deal.id());
        deal.liftInPerson(deal.holds().getFirst().id(), "Ada", "known to us", NOON);

        registry.end(HIT, EndedMatch.How.CONFIRMED);
        registry.match(CONFIRMATION, MEMBER, "Lumen", true);
        holds.examine(deal.id());

        assertThat(deal.holds()).extracting(Hold::causeId).containsExactly(CONFIRMATION);
    }

    @Test
    void givenAHoldWhenItsMatchEndsThenTheReleaseSaysHow() {
        choose();
        for (var how : List.of(EndedMatch.How.DECIDED_FALSE, EndedMatch.How.SCREENED_CLEAR)) {
            registry.match(HIT, MEMBER, "Lumen", false);
            holds.examine(deal.id());
            registry.end(HIT, how);
            holds.examine(deal.id());

            assertThat(deal.holds()).isEmpty();
            assertThat(how())
                    .isEqualTo(
                            how == EndedMatch.How.DECIDED_FALSE
                                    ? "The match of Lumen was decided to be false: its screening is clear."
                                    : "A later screening of Lumen came out clear.");
        }
    }

    @Test
    void givenADealThatIsOverWhenAPartyIsMatchedThenNothingHappens() {
        registry.match(HIT, BUYER, "Kestrel Ministry", true);
        deal.withdraw("no budget", NOON);

        holds.examine(deal.id());

        assertThat(journal.events).isEmpty();
    }

    private String how() {
        return ((DealReleased) journal.events.getLast()).how();
    }

    private void choose() {
        deal.assembled(new UUID(4, 1), 1, NOON);
        deal.select(
                new UUID(4, 1),
                MEMBER,
                List.of(DealMember.provider(MEMBER, ComponentSlot.MODEL, new UUID(6, 1))),
                NOON);
        holds.on(new DealConsortiumChanged(deal.id()));
    }

    private Deal deal() {
        DealNeed need = new DealNeed(
                        "Clinic assistant",
                        "SA",
                        "health",
                        Workload.INFERENCE,
                        new DealNeed.EndUse("triage", new EndUser("Kestrel Clinics", "SA")))
                .filledBy(List.of(new NeededSlot(ComponentSlot.MODEL, false)), List.of());
        Deal opened = new Deal(new UUID(7, 1), BUYER, need, NOON);
        deals.add(opened);
        return opened;
    }
}
