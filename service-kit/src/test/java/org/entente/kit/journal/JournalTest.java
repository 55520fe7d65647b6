package org.entente.kit.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.LongStream;
import org.entente.contracts.EventCodec;
import org.entente.contracts.deals.DealReady;
import org.entente.contracts.deals.DealWithdrawn;
import org.entente.kit.fixture.RealParts;
import org.entente.kit.fixture.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class JournalTest {

    @Inject
    Journal journal;

    @Test
    void givenNoTransaction_whenEventsAreAppended_thenTheyAreRefused() {
        UUID deal = UUID.randomUUID();

        assertThatThrownBy(() -> journal.append(deal, new DealWithdrawn(deal, "no longer needed")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void givenACommit_whenTheTopicIsRead_thenTheEventsAreThereAsRecorded() {
        UUID deal = UUID.randomUUID();
        DealReady ready = new DealReady(deal, UUID.randomUUID());
        DealWithdrawn withdrawn = new DealWithdrawn(deal, "no longer needed");

        QuarkusTransaction.requiringNew().run(() -> journal.append(deal, ready, withdrawn));

        try (Topics topics = Topics.open()) {
            var records = topics.readKey("deals.deals", deal.toString(), 2, Duration.ofSeconds(10));
            assertThat(records)
                    .extracting(Topics::metadata)
                    .isEqualTo(journal.history(deal).stream()
                            .map(RecordedEvent::metadata)
                            .toList());
            assertThat(records.getFirst().value()).isEqualTo(EventCodec.encode(ready));
            assertThat(records.getLast().value()).isEqualTo(EventCodec.encode(withdrawn));
        }
    }

    @Test
    void givenATransactionThatFails_whenHistoryIsRead_thenNothingWasRecorded() {
        UUID deal = UUID.randomUUID();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    journal.append(deal, new DealWithdrawn(deal, "no longer needed"));
                    throw new IllegalStateException("broken on purpose");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(journal.history(deal)).isEmpty();
    }

    @Test
    void givenSeveralCommits_whenHistoryIsRead_thenSequenceHasNoGapAndTheActorIsNamed() {
        UUID deal = UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            String reason = "reason " + i;
            QuarkusTransaction.requiringNew().run(() -> journal.append(deal, new DealWithdrawn(deal, reason)));
        }

        var history = journal.history(deal);

        assertThat(history)
                .extracting(event -> event.metadata().sequence())
                .isEqualTo(LongStream.rangeClosed(1, 3).boxed().toList());
        assertThat(history).extracting(RecordedEvent::actor).containsOnly("system");
        assertThat(history.getLast().event()).isEqualTo(new DealWithdrawn(deal, "reason 2"));
    }
}
