package org.entente.dealtracker.deal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.entente.contracts.deals.DealHeld;
import org.entente.contracts.deals.DealReleased;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.HoldReason;
import org.entente.contracts.vocabulary.Workload;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.dealtracker.deal.domain.DealMember;
import org.entente.dealtracker.deal.domain.DealNeed;
import org.entente.dealtracker.deal.domain.DealProfile;
import org.entente.dealtracker.deal.domain.DealState;
import org.entente.dealtracker.deal.domain.EndUser;
import org.entente.dealtracker.deal.domain.Hold;
import org.entente.dealtracker.deal.domain.NeededSlot;
import org.junit.jupiter.api.Test;

/** A deal is held for exactly the directives that it fits, whenever it is looked at. */
class DirectiveHoldsTest {

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final UUID ONE = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final UUID ANCHOR = new UUID(2, 1);

    private final Map<UUID, Predicate<DealProfile>> inForce = new TreeMap<>();
    private final DealsFake deals = new DealsFake();
    private final JournalFake journal = new JournalFake();
    private final DirectiveHolds holds =
            new DirectiveHolds(deals, new DealBook(deals, journal), new Public(), Clock.fixed(NOON, ZoneOffset.UTC));
    private final Deal deal = deal();

    private final class Public implements DirectivesInForce {

        @Override
        public List<Standing> about(DealProfile profile) {
            return inForce.entrySet().stream()
                    .filter(directive -> directive.getValue().test(profile))
                    .map(directive -> new Standing(directive.getKey(), "why", "Commerce", "it is lifted"))
                    .toList();
        }

        @Override
        public String ended(UUID directiveId) {
            return "It was lifted.";
        }
    }

    @Test
    void givenADirectiveThatFitsWhenLookedAtTwiceThenItHoldsTheDealOnce() {
        inForce.put(ONE, _ -> true);

        holds.examine(deal.id());
        holds.examine(deal.id());

        assertThat(deal.state()).isEqualTo(DealState.ON_HOLD);
        assertThat(deal.holds()).singleElement().satisfies(hold -> {
            assertThat(hold.reason()).isEqualTo(HoldReason.POLICY_DIRECTIVE);
            assertThat(hold.owner()).isEqualTo("Commerce");
        });
        assertThat(journal.events).hasExactlyElementsOfTypes(DealHeld.class);
    }

    @Test
    void givenTwoDirectivesAndAnotherHoldWhenOneIsLiftedThenOnlyItsHoldIs() {
        inForce.put(ONE, _ -> true);
        inForce.put(OTHER, _ -> true);
        holds.examine(deal.id());
        deal.hold(new Hold(
                new UUID(3, 1), HoldReason.PARTY_MATCHED, "what", "Program office", "lift it", NOON, ONE, null));

        inForce.remove(ONE);
        holds.examine(deal.id());

        assertThat(deal.holds())
                .extracting(Hold::reason, Hold::causeId)
                .containsExactly(tuple(HoldReason.POLICY_DIRECTIVE, OTHER), tuple(HoldReason.PARTY_MATCHED, ONE));
        assertThat(journal.events)
                .hasExactlyElementsOfTypes(DealHeld.class, DealHeld.class, DealReleased.class)
                .last()
                .isInstanceOfSatisfying(
                        DealReleased.class,
                        released -> assertThat(released.how()).isEqualTo("It was lifted."));
    }

    @Test
    void givenADirectiveOnAnOptionalSlotWhenAConsortiumFillsItThenTheDealIsHeldUntilItIsGivenUp() {
        inForce.put(ONE, profile -> profile.components().contains(ComponentSlot.STORAGE));
        holds.examine(deal.id());
        assertThat(deal.state()).isEqualTo(DealState.OPEN);

        deal.assembled(new UUID(4, 1), 1, NOON);
        deal.select(
                new UUID(4, 1), ANCHOR, List.of(provider(ComponentSlot.MODEL), provider(ComponentSlot.STORAGE)), NOON);
        holds.on(new DealConsortiumChanged(deal.id()));
        assertThat(deal.state()).isEqualTo(DealState.ON_HOLD);
        deal.consortiumOpened(new UUID(5, 1), NOON);
        deal.giveUpConsortium("another one without storage", NOON);
        holds.on(new DealConsortiumChanged(deal.id()));

        assertThat(deal.state()).isEqualTo(DealState.ASSEMBLING);
    }

    @Test
    void givenADealThatIsOverWhenADirectiveFitsThenNothingHappens() {
        inForce.put(ONE, _ -> true);
        deal.withdraw("no budget", NOON);

        holds.examine(deal.id());

        assertThat(deal.holds()).isEmpty();
        assertThat(journal.events).isEmpty();
    }

    private static DealMember provider(ComponentSlot slot) {
        return DealMember.provider(ANCHOR, slot, new UUID(6, slot.ordinal()));
    }

    private Deal deal() {
        DealNeed need = new DealNeed(
                        "Clinic assistant",
                        "SA",
                        "health",
                        Workload.INFERENCE,
                        new DealNeed.EndUse("triage", new EndUser("Kestrel Clinics", "SA")))
                .filledBy(
                        List.of(
                                new NeededSlot(ComponentSlot.MODEL, false),
                                new NeededSlot(ComponentSlot.STORAGE, true)),
                        List.of());
        Deal opened = new Deal(new UUID(7, 1), new UUID(8, 1), need, NOON);
        deals.add(opened);
        return opened;
    }
}
