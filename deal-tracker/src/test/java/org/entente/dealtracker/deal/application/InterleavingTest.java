package org.entente.dealtracker.deal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.contracts.consortium.ConsortiumAmended;
import org.entente.contracts.consortium.ConsortiumDissolved;
import org.entente.contracts.consortium.ConsortiumFormed;
import org.entente.contracts.consortium.ConsortiumOpened;
import org.entente.contracts.consortium.InvitationDeclined;
import org.entente.contracts.consortium.Member;
import org.entente.contracts.deals.DealHeld;
import org.entente.contracts.deals.DealReleased;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.ConsortiumKind;
import org.entente.contracts.vocabulary.Workload;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.dealtracker.deal.domain.DealMember;
import org.entente.dealtracker.deal.domain.DealNeed;
import org.entente.dealtracker.deal.domain.EndUser;
import org.entente.dealtracker.deal.domain.NeededSlot;
import org.entente.dealtracker.market.application.Obstacle;
import org.entente.dealtracker.market.application.OfferingStandingChanged;
import org.entente.dealtracker.market.application.OrganizationStandingChanged;
import org.junit.jupiter.api.Test;

/** Facts of different topics arrive in any interleaving; a deal ends in the same state in all of them. */
class InterleavingTest {

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final UUID ANCHOR = new UUID(1, 1);
    private static final UUID PARTNER = new UUID(1, 2);
    private static final UUID NEWCOMER = new UUID(1, 3);
    private static final UUID CONSORTIUM = new UUID(2, 1);
    private static final UUID ACCELERATOR = new UUID(3, 1);
    private static final UUID MODEL = new UUID(3, 2);
    private static final UUID OTHER_MODEL = new UUID(3, 3);

    private static final DealMember FIRST = DealMember.provider(ANCHOR, ComponentSlot.ACCELERATOR, ACCELERATOR);
    private static final DealMember LEAVING = DealMember.provider(PARTNER, ComponentSlot.MODEL, MODEL);
    private static final DealMember JOINING = DealMember.provider(NEWCOMER, ComponentSlot.MODEL, OTHER_MODEL);

    /** One service with one deal whose consortium was selected, and whose substitute is awaited once it formed. */
    private static final class World {

        final MarketFake market = new MarketFake();
        final DealsFake deals = new DealsFake();
        final JournalFake journal = new JournalFake();
        final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
        final DealBook book = new DealBook(deals, journal);
        final HoldWords words = new HoldWords(market, clock);
        final MemberHolds holds = new MemberHolds(deals, book, market, words, clock);
        final FollowConsortium follow = new FollowConsortium(book, holds, words, new SilentNotices(), clock);
        final Deal deal = deal();

        World() {
            deals.add(deal);
            deal.assembled(new UUID(4, 1), 1, NOON);
            deal.select(new UUID(4, 1), ANCHOR, List.of(FIRST, LEAVING), NOON);
        }

        void opened() {
            follow.opened(
                    new ConsortiumOpened(CONSORTIUM, deal.id(), ConsortiumKind.PROJECT, ANCHOR, members(LEAVING)));
        }

        void formed() {
            formedOnly();
            deal.substitute(MODEL, JOINING, NOON);
        }

        void formedOnly() {
            follow.formed(
                    new ConsortiumFormed(CONSORTIUM, deal.id(), ConsortiumKind.PROJECT, ANCHOR, members(LEAVING)));
        }

        void declined() {
            follow.declined(new InvitationDeclined(CONSORTIUM, deal.id(), PARTNER, "no capacity"));
        }

        void amended() {
            follow.amended(new ConsortiumAmended(CONSORTIUM, deal.id(), ANCHOR, members(JOINING)));
        }

        void dissolved() {
            follow.dissolved(new ConsortiumDissolved(CONSORTIUM, deal.id(), "the anchor gave up"));
        }

        void suspended(UUID offering) {
            comes(new Obstacle.CertificateSuspended(certificateOf(offering), offering, "audit finding"));
        }

        void reinstated(UUID offering) {
            goes(certificateOf(offering), offering);
        }

        void withdrawn(UUID offering) {
            comes(new Obstacle.OfferingWithdrawn(offering, "end of life"));
        }

        void organizationSuspended(UUID organization, UUID offering) {
            market.put(new Obstacle.OrganizationSuspended(organization, offering, "ownership unclear"));
            holds.on(new OrganizationStandingChanged(organization, "The organization was suspended."));
        }

        void organizationVerified(UUID organization) {
            market.clear(organization);
            holds.on(new OrganizationStandingChanged(organization, "The organization was verified again."));
        }

        private void comes(Obstacle obstacle) {
            market.put(obstacle);
            holds.on(new OfferingStandingChanged(obstacle.offeringId(), "Something came up."));
        }

        private void goes(UUID cause, UUID offering) {
            market.clear(cause);
            holds.on(new OfferingStandingChanged(offering, "It was fixed."));
        }

        String end() {
            List<UUID> causes = deal.holds().stream()
                    .map(hold -> hold.offeringId())
                    .sorted()
                    .toList();
            return deal.state() + " above " + deal.stage() + " held by " + causes + " with "
                    + deal.consortium().offeringIds();
        }

        private static UUID certificateOf(UUID offering) {
            return new UUID(5, offering.getLeastSignificantBits());
        }

        private static List<Member> members(DealMember model) {
            return List.of(FIRST.toMember(), model.toMember());
        }
    }

    private static final class SilentNotices extends DealNotices {
        SilentNotices() {
            super(null, null, null);
        }

        @Override
        void consortiumChanged(Deal deal) {
            // nobody examines consortia here
        }

        @Override
        void partiesChanged(Deal deal) {
            // nobody builds on deals here
        }
    }

    private static final List<Consumer<World>> CONSORTIUM_FACTS = List.of(World::opened, World::formed, World::amended);

    @Test
    void givenTheLostOfferingIsSuspendedAtAnyMomentWhenASubstituteJoinsThenTheDealGoesOn() {
        assertSameEnd(
                "READY above READY held by [] with " + List.of(ACCELERATOR, OTHER_MODEL),
                CONSORTIUM_FACTS,
                List.of(world -> world.suspended(MODEL)));
    }

    @Test
    void givenTheSubstituteIsSuspendedAtAnyMomentWhenItJoinsThenTheDealIsHeld() {
        assertSameEnd(
                "ON_HOLD above READY held by " + List.of(OTHER_MODEL) + " with " + List.of(ACCELERATOR, OTHER_MODEL),
                CONSORTIUM_FACTS,
                List.of(world -> world.suspended(OTHER_MODEL)));
    }

    @Test
    void givenAKeptOfferingIsSuspendedAndReinstatedAtAnyMomentsThenTheDealGoesOn() {
        assertSameEnd(
                "READY above READY held by [] with " + List.of(ACCELERATOR, OTHER_MODEL),
                CONSORTIUM_FACTS,
                List.of(world -> world.suspended(ACCELERATOR), world -> world.reinstated(ACCELERATOR)));
    }

    @Test
    void givenTwoSuspensionsAndOneReinstatementInAnyOrderThenTheOtherHoldStays() {
        assertSameEnd(
                "ON_HOLD above READY held by " + List.of(ACCELERATOR) + " with " + List.of(ACCELERATOR, OTHER_MODEL),
                CONSORTIUM_FACTS,
                List.of(
                        world -> world.suspended(OTHER_MODEL),
                        world -> world.suspended(ACCELERATOR),
                        world -> world.reinstated(OTHER_MODEL)));
    }

    @Test
    void givenASuspensionAtAnyMomentWhenAnInvitationIsDeclinedThenBothHoldTheForming() {
        assertSameEnd(
                "ON_HOLD above CONSORTIUM_FORMING held by " + List.of(MODEL, MODEL) + " with "
                        + List.of(ACCELERATOR, MODEL),
                List.of(World::opened, World::declined),
                List.of(world -> world.suspended(MODEL)));
    }

    @Test
    void givenASuspensionAtAnyMomentWhenTheConsortiumIsDissolvedThenTheDealIsAssembledAnew() {
        assertSameEnd(
                "ASSEMBLING above ASSEMBLING held by [] with []",
                List.of(World::opened, World::formedOnly, World::dissolved),
                List.of(world -> world.suspended(MODEL), world -> world.reinstated(MODEL)));
    }

    @Test
    void givenTheLostOfferingIsWithdrawnAtAnyMomentWhenASubstituteJoinsThenTheDealGoesOn() {
        assertSameEnd(
                "READY above READY held by [] with " + List.of(ACCELERATOR, OTHER_MODEL),
                CONSORTIUM_FACTS,
                List.of(world -> world.withdrawn(MODEL)));
    }

    @Test
    void givenTheSubstitutesOrganizationIsSuspendedAtAnyMomentThenTheDealIsHeldForItsOffering() {
        assertSameEnd(
                "ON_HOLD above READY held by " + List.of(OTHER_MODEL) + " with " + List.of(ACCELERATOR, OTHER_MODEL),
                CONSORTIUM_FACTS,
                List.of(world -> world.organizationSuspended(NEWCOMER, OTHER_MODEL)));
    }

    @Test
    void givenAMemberIsSuspendedAndVerifiedAtAnyMomentsThenTheDealGoesOn() {
        assertSameEnd(
                "READY above READY held by [] with " + List.of(ACCELERATOR, OTHER_MODEL),
                CONSORTIUM_FACTS,
                List.of(
                        world -> world.organizationSuspended(ANCHOR, ACCELERATOR),
                        world -> world.organizationVerified(ANCHOR)));
    }

    @Test
    void givenAnyInterleavingThenEveryHoldThatWasPlacedIsLiftedExactlyOnce() {
        for (List<Consumer<World>> order : interleavings(CONSORTIUM_FACTS, List.of(world -> world.suspended(MODEL)))) {
            World world = new World();
            order.forEach(fact -> fact.accept(world));
            assertThat(of(world, DealReleased.class, DealReleased::holdId))
                    .isEqualTo(of(world, DealHeld.class, DealHeld::holdId));
        }
    }

    private static <E> List<UUID> of(World world, Class<E> type, Function<E, UUID> id) {
        return world.journal.events.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .map(id)
                .toList();
    }

    private static void assertSameEnd(String end, List<Consumer<World>> one, List<Consumer<World>> other) {
        for (List<Consumer<World>> order : interleavings(one, other)) {
            World world = new World();
            order.forEach(fact -> fact.accept(world));
            assertThat(world.end()).isEqualTo(end);
        }
    }

    /** Every order that keeps the order of each topic. */
    private static <T> List<List<T>> interleavings(List<T> one, List<T> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return List.of(Stream.concat(one.stream(), other.stream()).toList());
        }
        List<List<T>> all = new ArrayList<>();
        interleavings(one.subList(1, one.size()), other).forEach(rest -> all.add(prepend(one.getFirst(), rest)));
        interleavings(one, other.subList(1, other.size())).forEach(rest -> all.add(prepend(other.getFirst(), rest)));
        return all;
    }

    private static <T> List<T> prepend(T first, List<T> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }

    private static Deal deal() {
        DealNeed need = new DealNeed(
                        "Clinic assistant",
                        "SA",
                        "health",
                        Workload.INFERENCE,
                        new DealNeed.EndUse("triage", new EndUser("Kestrel Clinics", "SA")))
                .filledBy(List.of(new NeededSlot(ComponentSlot.MODEL, false)), List.of());
        return new Deal(new UUID(6, 1), new UUID(1, 9), need, NOON);
    }
}
