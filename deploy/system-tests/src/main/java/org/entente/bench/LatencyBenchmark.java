package org.entente.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.stack.LocalStack;
import org.entente.stack.story.EventFeed;
import org.entente.stack.story.Platform;

/**
 * From the moment a command was due to the moment its event is seen by an SSE subscriber at the gateway, against a bare
 * insert → replication stream → Kafka → consumer on the same parts, in turn.
 */
record LatencyBenchmark() implements Benchmark {
    private static final int RATE = Integer.getInteger("rate", 200);
    private static final int PAIRS = Integer.getInteger("pairs", 3);
    private static final Duration LENGTH = Duration.ofSeconds(Integer.getInteger("seconds", 6));
    private static final int MOST_WARM_ROUNDS = 40;
    private static final int ROUNDS_WITHOUT_GAIN = 4;
    private static final double STILL_FASTER = 0.9;
    private static final Pattern MARK = Pattern.compile("bench-(\\d+-\\d+)");

    @Override
    public String name() {
        return "latency";
    }

    @Override
    public String summary() {
        return "accepted command to SSE subscriber at %d/s, open loop, against the bare chain in the same run (some minutes)"
                .formatted(RATE);
    }

    @Override
    public Map<String, Object> run() {
        try (var stack = BenchStack.start();
                var bare = bareChain(stack)) {
            return measure(stack, bare);
        } catch (SQLException e) {
            throw new IllegalStateException("the bare chain could not be set up", e);
        }
    }

    private static Map<String, Object> measure(LocalStack stack, BareChain bare) {
        var entente = new EntenteChain(stack);
        try (entente) {
            warm(bare::run);
            warm(entente::run);
            var loops = new ComparedLoops();
            for (var pair = 0; pair < PAIRS; pair++) {
                loops.pair("bare chain", () -> bare.run(RATE, LENGTH), "entente", () -> entente.run(RATE, LENGTH));
            }
            return figures(loops);
        }
    }

    /**
     * Raises the rate step by step, and then goes on at the full rate for as long as that makes it faster: code that the compiler has
     * not got to yet would be measured otherwise, and an overload from the start keeps the compiler from getting to it.
     */
    private static void warm(Chain chain) {
        for (var part = 8; part > 1; part /= 2) {
            chain.run(RATE / part, LENGTH);
        }
        var best = Double.MAX_VALUE;
        var withoutGain = 0;
        for (var round = 0; round < MOST_WARM_ROUNDS && withoutGain < ROUNDS_WITHOUT_GAIN; round++) {
            var now = chain.run(RATE, LENGTH).milliseconds(50);
            withoutGain = now < best * STILL_FASTER ? 0 : withoutGain + 1;
            best = Math.min(best, now);
        }
    }

    private static Map<String, Object> figures(ComparedLoops loops) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("rate", RATE);
        figures.put("seconds", LENGTH.toSeconds());
        figures.put("pairs", PAIRS);
        figures.putAll(loops.figures());
        figures.put("failures", loops.failures());
        return figures;
    }

    private static BareChain bareChain(LocalStack stack) throws SQLException {
        var ports = stack.settings().ports();
        return new BareChain(
                "jdbc:postgresql://localhost:%d/deal_tracker".formatted(ports.postgresql()),
                "deal_tracker",
                "demo-deal_tracker",
                "localhost:" + ports.kafka());
    }

    /** Something that is run at a rate for a time. */
    private interface Chain {
        OpenLoop.Result run(int rate, Duration length);
    }

    /** Our own chain: an authenticated command over HTTP at the gateway, and a partner system at the gateway's stream. */
    private static final class EntenteChain implements AutoCloseable {
        private final HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        private final LocalStack stack;
        private final EventFeed feed;
        private volatile OpenLoop loop = new OpenLoop();
        private volatile String token;
        private int round;

        EntenteChain(LocalStack stack) {
            this.stack = stack;
            var platform = new Platform(stack.settings(), Duration.ofSeconds(30), Clock.systemUTC());
            this.feed = EventFeed.live(platform, event -> {
                var mark = MARK.matcher(event.path("data").path("sector").asText());
                if (mark.matches()) {
                    loop.seen(mark.group(1));
                }
            });
            feed.awaitOpen();
        }

        OpenLoop.Result run(int rate, Duration length) {
            token = stack.token("buyer");
            loop = new OpenLoop();
            round++;
            var start = System.nanoTime();
            return loop.run(rate, length, due -> openDeal(due, "%d-%d".formatted(round, due - start)));
        }

        private void openDeal(long due, String mark) throws IOException, InterruptedException {
            loop.due(mark, due);
            var body = """
                    {"title": "Latency", "destination": "SA", "sector": "bench-%s", "workload": "INFERENCE", "endUse": "benchmark",
                     "endUser": {"name": "Benchmark", "country": "SA"}, "requiredSlots": [{"componentSlot": "MODEL", "optional": false}]}
                    """.formatted(mark);
            var request = HttpRequest.newBuilder(URI.create(stack.settings().portal() + "/api/v1/deals"))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 201) {
                throw new IOException(answer.statusCode() + " " + answer.body());
            }
        }

        @Override
        public void close() {
            feed.close();
            http.close();
        }
    }
}
