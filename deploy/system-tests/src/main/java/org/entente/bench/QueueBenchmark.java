package org.entente.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.bench.review.CopiedReviews;
import org.entente.bench.review.QueueRun;

/** An agency's queue over 100,000 open reviews, at half the rate that it can be asked, beside the bare query at the same rate. */
record QueueBenchmark(int reviews, int pairs) implements Benchmark {
    private static final Duration LENGTH = Duration.ofSeconds(8);
    private static final Duration WARM = Duration.ofSeconds(30);
    private static final int CLIENTS = 8;

    QueueBenchmark() {
        this(Integer.getInteger("reviews", 100_000), Integer.getInteger("pairs", 3));
    }

    @Override
    public String name() {
        return "queue";
    }

    @Override
    public String summary() {
        return "pages of an agency's queue over 100,000 open reviews, open loop at half the peak (some minutes)";
    }

    @Override
    public Map<String, Object> run() {
        try (var platform = ReviewStack.start();
                var filling = platform.connect()) {
            System.out.printf("  adding %,d open reviews ...%n", reviews);
            new CopiedReviews(filling, platform.referred()).add("Q", reviews, 1, 28);
            try (var statement = filling.createStatement()) {
                statement.execute("analyze");
            }
            List<Connection> connections = new ArrayList<>();
            for (var i = 0; i < CLIENTS; i++) {
                connections.add(platform.connect());
            }
            try (var queue = new QueueRun(platform.stack(), connections)) {
                return measure(queue);
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("the queue could not be asked", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private Map<String, Object> measure(QueueRun queue) throws IOException, InterruptedException {
        peak(queue, WARM);
        var peak = peak(queue, LENGTH);
        var rate = Math.max(1, peak / 2);
        System.out.printf("  peak %d/s with %d clients; measuring at %d/s%n", peak, CLIENTS, rate);
        var loops = new ComparedLoops();
        for (var pair = 0; pair < pairs; pair++) {
            loops.pair("bare query", () -> loop(rate, _ -> queue.reference()), "queue", () -> loop(rate, queue::ask));
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("reviews", reviews);
        figures.put("peakPerSecond", peak);
        figures.put("rate", rate);
        figures.putAll(loops.figures());
        var noticed = queue.controlFails();
        System.out.println("  negative control, a page in another order: " + (noticed ? "noticed" : "NOT noticed"));
        figures.put("failures", loops.failures() + (noticed ? 0 : 1));
        return figures;
    }

    /** Something that is asked for by a running number. */
    private interface Question {
        void ask(int number) throws Exception;
    }

    private static OpenLoop.Result loop(int rate, Question question) {
        var loop = new OpenLoop();
        var number = new AtomicInteger();
        return loop.run(rate, LENGTH, due -> {
            var mine = number.getAndIncrement();
            var key = Integer.toString(mine);
            loop.due(key, due);
            question.ask(mine);
            loop.seen(key);
        });
    }

    /** How many pages a second come back when each client asks again at once. */
    private static int peak(QueueRun queue, Duration length) {
        var number = new AtomicInteger();
        var end = System.nanoTime() + length.toNanos();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < CLIENTS; i++) {
                clients.submit(() -> {
                    while (System.nanoTime() < end) {
                        queue.ask(number.getAndIncrement());
                    }
                    return null;
                });
            }
        }
        return (int) (number.get() / length.toSeconds());
    }
}
