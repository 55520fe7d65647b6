package org.entente.dealtracker.standing.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.registry.OfferingPublished;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.fixture.ReadyDeal;
import org.entente.dealtracker.market.application.MarketFacts;
import org.entente.dealtracker.market.application.MarketNews;
import org.entente.dealtracker.standing.application.Examinations.Due;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.Test;

/** No change of the market is missed, and no examination that was asked for is lost. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FollowMarketTest {

    @Inject
    MarketNews.Source market;

    @Inject
    MarketFacts facts;

    @Inject
    Examinations examinations;

    @Inject
    TransactionManager transactions;

    @Inject
    Clock clock;

    private final UUID early = UUID.randomUUID();
    private final UUID late = UUID.randomUUID();

    @Test
    void givenAnOlderTransactionThatCommitsLaterThenEachFactIsInTheNewsThatFollowItsCommit() throws Exception {
        String start = market.now();
        transactions.begin();
        publish(late, ComponentSlot.STORAGE);
        Transaction older = transactions.suspend();
        QuarkusTransaction.requiringNew().run(() -> publish(early, ComponentSlot.LABELING));

        MarketNews first = market.since(start);
        transactions.resume(older);
        transactions.commit();
        MarketNews second = market.since(first.until());

        assertThat(first.offerings()).contains(early).doesNotContain(late);
        assertThat(first.slots()).contains(ComponentSlot.LABELING);
        assertThat(second.offerings()).contains(late).doesNotContain(early);
        assertThat(second.slots()).contains(ComponentSlot.STORAGE);
        assertThat(market.since(second.until()).offerings()).doesNotContain(early, late);
    }

    @Test
    void givenAMomentOfAnotherDatabaseThenEverythingIsNews() {
        MarketNews news = market.since("99999999999:99999999999:");

        assertThat(news.slots()).containsExactlyInAnyOrder(ComponentSlot.values());
    }

    @Test
    void givenAnExaminationThatIsAskedForAgainMeanwhileThenItStaysDue() {
        try (ReadyDeal deal = ReadyDeal.make()) {
            Instant later = clock.instant().plus(Duration.ofDays(1));
            examinations.ask(List.of(deal.id()), true, later);
            Due taken = take(deal.id(), later);
            examinations.ask(List.of(deal.id()), false, later);

            examinations.done(taken);
            Due again = take(deal.id(), later);
            examinations.done(again);

            assertThat(again.asked()).isGreaterThan(taken.asked());
            assertThat(examinations.take(later, later, 1_000))
                    .extracting(Due::dealId)
                    .doesNotContain(deal.id());
        }
    }

    /** Due a day later, so that the running service leaves it alone. */
    private Due take(UUID dealId, Instant at) {
        return examinations.take(at, at, 1_000).stream()
                .filter(due -> due.dealId().equals(dealId))
                .findFirst()
                .orElseThrow();
    }

    private void publish(UUID offering, ComponentSlot slot) {
        facts.offeringPublished(new OfferingPublished(
                offering,
                UUID.randomUUID(),
                "Offering",
                slot.layer(),
                slot,
                "1",
                1,
                1,
                1,
                List.of(),
                List.of(),
                null,
                null,
                null));
    }
}
