package org.entente.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.bench.review.CopiedReviews;
import org.entente.bench.review.OverdueReviews;

/** A day's deadlines beside 100,000 open reviews: three agencies silent on each of thousands of reviews, all on one day. */
record DeadlinesBenchmark(int reviews, int deadlines) implements Benchmark {
    private static final int OF_EACH = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    DeadlinesBenchmark() {
        this(Integer.getInteger("reviews", 100_000), Integer.getInteger("deadlines", 10_000));
    }

    @Override
    public String name() {
        return "deadlines";
    }

    @Override
    public String summary() {
        return "10,000 deadlines of one day beside 100,000 open reviews, each once, beside bare transactions (some minutes)";
    }

    @Override
    public Map<String, Object> run() {
        try (var platform = ReviewStack.start();
                var filling = platform.connect();
                var asking = platform.connect()) {
            var copies = new CopiedReviews(filling, platform.referred());
            System.out.printf("  adding %,d open reviews ...%n", reviews);
            copies.add("Q", reviews, 1, 28);
            System.out.println("  warming up ...");
            copies.add("W", 500, 31, 1);
            new OverdueReviews(asking, "W").awaitMet(PATIENCE);
            var overdue = (deadlines + OF_EACH - 1) / OF_EACH;
            var due = new OverdueReviews(asking, "D");
            var bareBefore = new OverdueReviews(asking, "Q").bare(overdue);
            copies.add("D", overdue, 31, 1);
            var before = due.right();
            var took = due.awaitMet(PATIENCE);
            var right = due.right();
            var bareAfter = new OverdueReviews(asking, "Q").bare(overdue);
            var bare = bareBefore.plus(bareAfter).dividedBy(2);
            System.out.printf(
                    "  %,d deadlines of %,d reviews: %.1f s, bare transactions %.1f s; %,d reviews right%n",
                    overdue * OF_EACH, overdue, took.toMillis() / 1e3, bare.toMillis() / 1e3, right);
            var noticed = before < overdue;
            System.out.println("  negative control, before anything was met: " + (noticed ? "noticed" : "NOT noticed"));
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("reviews", reviews);
            figures.put("deadlines", overdue * OF_EACH);
            figures.put("seconds", took.toMillis() / 1e3);
            figures.put("bareSeconds", bare.toMillis() / 1e3);
            figures.put("ratio", Math.round(10.0 * took.toMillis() / bare.toMillis()) / 10.0);
            figures.put("failures", overdue - right + (noticed ? 0 : 1));
            return figures;
        } catch (SQLException e) {
            throw new IllegalStateException("the reviews could not be added or counted", e);
        }
    }
}
