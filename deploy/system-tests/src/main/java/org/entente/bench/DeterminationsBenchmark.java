package org.entente.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.bench.determination.ApprovedCompany;
import org.entente.bench.determination.CopiedDeals;
import org.entente.bench.determination.RedeterminedDeals;
import org.entente.stack.story.Platform;
import org.entente.stack.story.UaeSunset;

/** An activated change of policy that decides otherwise on 10,000 open deals: each is determined anew and held for it. */
record DeterminationsBenchmark(int deals, int rounds) implements Benchmark {
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final String TEMPLATE = "Bench Cloud Zero";
    private static final String NOBODY = "Bench Cloud Nobody";

    DeterminationsBenchmark() {
        this(Integer.getInteger("deals", 10_000), Integer.getInteger("rounds", 3));
    }

    @Override
    public String name() {
        return "determinations";
    }

    @Override
    public String summary() {
        return "10,000 open deals determined anew after a change of policy, beside bare transactions (some minutes)";
    }

    @Override
    public Map<String, Object> run() {
        try (var stack = ReviewStack.start();
                var connection = stack.connect()) {
            var platform = stack.platform();
            var template = UaeSunset.playToStated(platform, ReviewStack.silent(), TEMPLATE);
            var copies = new CopiedDeals(connection, template, TEMPLATE);
            List<Double> ours = new ArrayList<>();
            List<Double> bare = new ArrayList<>();
            var wrong = 0;
            var noticed = true;
            for (var round = 1; round <= rounds; round++) {
                var company = "Bench Cloud Round " + round;
                copies.add(company, deals);
                var found = new RedeterminedDeals(connection, company);
                if (round == 1) {
                    noticed = !changedByAnother(platform, found);
                }
                bare.add(found.bare().toMillis() / 1e3);
                var start = System.nanoTime();
                new ApprovedCompany(platform, company).putInForce();
                var inTime = found.awaitLookedAt(PATIENCE);
                ours.add((System.nanoTime() - start) / 1e9);
                var right = found.right();
                wrong += inTime ? deals - right : deals;
                System.out.printf(
                        "  round %d: %,d deals in %.1f s, bare transactions %.1f s; %,d deals right%n",
                        round, deals, ours.getLast(), bare.getLast(), right);
                copies.end(company);
            }
            System.out.println("  negative control, a change about another company: "
                    + (noticed ? "changes no deal" : "counted as this one"));
            return figures(median(ours), median(bare), wrong + (noticed ? 0 : 1));
        } catch (SQLException e) {
            throw new IllegalStateException("the deals could not be added or counted", e);
        }
    }

    /** Looks at every deal as well, and warms up; what it counts as determined anew was not. */
    private static boolean changedByAnother(Platform platform, RedeterminedDeals found) throws SQLException {
        new ApprovedCompany(platform, NOBODY).putInForce();
        return !found.awaitLookedAt(PATIENCE) || found.right() > 0;
    }

    private Map<String, Object> figures(double seconds, double bareSeconds, int failures) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("deals", deals);
        figures.put("rounds", rounds);
        figures.put("seconds", Math.round(10 * seconds) / 10.0);
        figures.put("bareSeconds", Math.round(10 * bareSeconds) / 10.0);
        figures.put("dealsPerSecond", Math.round(deals / seconds));
        figures.put("ratio", Math.round(10 * seconds / bareSeconds) / 10.0);
        figures.put("failures", failures);
        return figures;
    }

    private static double median(List<Double> seconds) {
        return seconds.stream().sorted().toList().get(seconds.size() / 2);
    }
}
