package org.entente.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.entente.stack.story.FirstDeal;
import org.entente.stack.story.Narrator;
import org.entente.systemtests.RunningPlatform.Started;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * {@code kill -9} of broker, database and services at random instants of {@code first-deal}.
 *
 * <p>{@code -Dfaults=50} kills as often as asked for, {@code -Dseed=…} repeats a run's choices.
 */
@Order(3)
@ExtendWith(RunningPlatform.class)
@DisplayName("A deal arrives whatever is killed on its way")
class FaultsTest {
    private static final List<String> VICTIMS =
            List.of("kafka", "postgresql", "provider-registry", "consortium-service", "deal-tracker", "gateway");
    private static final int FAULTS = Integer.getInteger("faults", 5);
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final Duration RECOVERY = Duration.ofMinutes(2);

    @Test
    @DisplayName("every deal is licensed, every event is there once, in order, and in the audit chain")
    void survivesKills(Started started) throws Exception {
        var random = new Random(SEED);
        System.out.printf("faults: %d, seed: %d%n", FAULTS, SEED);
        var victims = new Victims();
        var killed = 0;
        while (killed < FAULTS) {
            var story = CompletableFuture.runAsync(
                    () -> new FirstDeal().play(started.platform(), new Narrator(System.out)),
                    Thread::startVirtualThread);
            while (killed < FAULTS && !ends(story, Duration.ofMillis(500 + random.nextInt(5_000)))) {
                var victim = victims.next(random);
                System.out.printf("kill -9 %s (%d of %d)%n", victim, ++killed, FAULTS);
                started.stack().kill(victim);
            }
            story.get(RECOVERY.toSeconds() * 2, TimeUnit.SECONDS);
        }
        started.stack().awaitReady(RECOVERY);

        EventLog.await(started.platform());
        for (var service : EventLog.SERVICES) {
            assertThat(started.platform()
                            .as("program-office")
                            .get("/dead-letters/" + service)
                            .path("items"))
                    .as("dead letters of %s", service)
                    .isEmpty();
        }
    }

    private static boolean ends(CompletableFuture<Void> story, Duration within)
            throws ExecutionException, InterruptedException {
        try {
            story.get(within.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    /** Chooses anybody, but nobody a fifth time within a minute: the stack gives up a part that ends so often. */
    private static final class Victims {
        private static final long MINUTE = Duration.ofSeconds(70).toNanos();
        private static final int OFTEN = 4;

        private final Map<String, Deque<Long>> kills = new HashMap<>();

        String next(Random random) {
            var now = System.nanoTime();
            kills.values().forEach(times -> times.removeIf(time -> now - time > MINUTE));
            var eligible = VICTIMS.stream()
                    .filter(victim ->
                            kills.getOrDefault(victim, new ArrayDeque<>()).size() < OFTEN)
                    .toList();
            var victim = eligible.get(random.nextInt(eligible.size()));
            kills.computeIfAbsent(victim, _ -> new ArrayDeque<>()).add(now);
            return victim;
        }
    }
}
