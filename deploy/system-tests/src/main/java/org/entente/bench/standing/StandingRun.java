package org.entente.bench.standing;

import static org.entente.bench.standing.BenchMarket.NEEDED;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.HdrHistogram.Histogram;
import org.entente.contracts.vocabulary.Workload;
import org.entente.dealtracker.assembly.application.AssembledOffering;
import org.entente.dealtracker.assembly.application.Need;
import org.entente.dealtracker.assembly.application.Punctuality;
import org.entente.dealtracker.assembly.application.RankedConsortium;
import org.entente.dealtracker.assembly.application.TrackRecords;
import org.entente.dealtracker.assembly.application.WeighConsortium;
import org.entente.dealtracker.assembly.application.Weighing;
import org.entente.dealtracker.assembly.domain.Effort;
import org.entente.dealtracker.assembly.domain.search.ExactAssembler;
import org.entente.dealtracker.market.index.MarketIndex;
import org.entente.dealtracker.need.domain.NeedLimits;
import org.entente.dealtracker.need.domain.Objective;

/**
 * After each of many certificate events asks the deal's question, whether its consortium still stands and what is best, of the market in
 * memory, and from scratch of the benchmark's own books; of the database from scratch after every so many. All have to say the same,
 * whole.
 */
public final class StandingRun {
    private static final LocalDate DAY = LocalDate.parse("2028-06-15");
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final long LARGEST_PRICE = 9_000_000;
    private static final int LONGEST_LEAD_TIME = 300;
    private static final int WARM_UP = 100;
    private static final int ASKED_OF_THE_DATABASE = 10;

    private final int events;
    private final long seed;
    private final PrintStream out;
    private final Histogram ours = new Histogram(3);
    private final Histogram scratch = new Histogram(3);
    private final List<String> faults = new ArrayList<>();

    public StandingRun(int events, long seed, PrintStream out) {
        this.events = events;
        this.seed = seed;
        this.out = out;
    }

    /** Connections of its own for those who change the market, read it into memory and ask the database. */
    public record Connections(Connection writing, Connection index, Connection asking) {}

    /** The figures of the JSON line. */
    public Map<String, Object> run(Connections connections, BenchMarketFiller filler) throws SQLException {
        var market = new BenchMarket(seed);
        filler.fill(market::fill);
        connections.writing().setAutoCommit(false);
        var before = usedMebibytes();
        var index = new MarketIndex(KeptConnection.source(connections.index()));
        var start = System.nanoTime();
        index.load();
        var loaded = Duration.ofNanos(System.nanoTime() - start);
        var memory = usedMebibytes() - before;
        out.printf(
                "  market of %,d offerings and %,d attestations in memory: %d MiB, loaded in %d ms%n",
                BenchMarket.OFFERINGS, BenchMarket.ATTESTATIONS, memory, loaded.toMillis());
        var events = new CertificateEvents(connections.writing(), market, new SplittableRandom(seed + 1));
        var database = weigh(new DatabaseMarket(connections.asking()));
        measure(events, weigh(new IndexedMarket(index)), weigh(new BookedMarket(market, events)), database);
        var noticed = noticesWhatIsMissed(connections.writing(), events, index, connections.asking());
        return figures(memory, loaded, noticed);
    }

    /** Makes a market in the database. */
    public interface BenchMarketFiller {
        void fill(Filling filling) throws SQLException;
    }

    /** How a market is made. */
    public interface Filling {
        void fill(Connection connection, java.nio.file.Path migrations) throws SQLException;
    }

    private void measure(
            CertificateEvents events, WeighConsortium memory, WeighConsortium books, WeighConsortium database)
            throws SQLException {
        var chosen = offerings(memory.weigh(need(), List.of(), Set.of()).best());
        var best = memory.weigh(need(), chosen, Set.of()).best();
        for (var event = -WARM_UP; event < this.events; event++) {
            System.gc(); // what comparing left behind is not the service's
            events.next(best);
            var committed = System.nanoTime();
            var answer = memory.weigh(need(), chosen, Set.of());
            var answered = System.nanoTime();
            require(event, answer, books.weigh(need(), chosen, Set.of()));
            if (event >= 0) {
                ours.recordValue(answered - committed);
            }
            if (event >= 0 && event % (this.events / ASKED_OF_THE_DATABASE) == 0) {
                var asked = System.nanoTime();
                var expected = database.weigh(need(), chosen, Set.of());
                scratch.recordValue(System.nanoTime() - asked);
                require(event, answer, expected);
            }
            best = answer.best();
            if (answer.chosen() == null && event % 5 == 0 && best != null) {
                chosen = offerings(best); // the deal goes on with another one
            }
        }
    }

    private void require(int event, Weighing answer, Weighing expected) {
        if (!answer.equals(expected)) {
            faults.add("event %d: %s instead of %s".formatted(event, answer, expected));
        }
        if (!answer.proven()) {
            faults.add("event %d: the answer is not proven".formatted(event));
        }
    }

    /** Without the trigger that notes it, a suspension has to be missed and the comparison has to see that. */
    private boolean noticesWhatIsMissed(
            Connection writing, CertificateEvents events, MarketIndex index, Connection asking) throws SQLException {
        var memory = weigh(new IndexedMarket(index));
        var best = offerings(memory.weigh(need(), List.of(), Set.of()).best());
        try (var statement = writing.createStatement()) {
            statement.execute("alter table market_certificate disable trigger note_update");
        }
        events.suspend(best.getFirst());
        var answer = memory.weigh(need(), best, Set.of());
        return !answer.equals(weigh(new DatabaseMarket(asking)).weigh(need(), best, Set.of()));
    }

    private Map<String, Object> figures(long memory, Duration loaded, boolean noticed) {
        if (!noticed) {
            faults.add("a fact that the market in memory did not hear of was not noticed");
        }
        faults.stream().limit(5).forEach(fault -> out.println("  FAILED: " + fault));
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("seed", seed);
        figures.put("java", Runtime.version().toString());
        figures.put("offerings", BenchMarket.OFFERINGS);
        figures.put("attestations", BenchMarket.ATTESTATIONS);
        figures.put("eligibleASlot", BenchMarket.PER_SLOT);
        figures.put("n", events);
        figures.put("askedOfTheDatabase", scratch.getTotalCount());
        put(figures, "", ours);
        put(figures, "FromScratch", scratch);
        figures.put("ratio", Math.round(10 * percentile(scratch, 50) / percentile(ours, 50)) / 10.0);
        figures.put("within50Milliseconds", ours.getCountBetweenValues(0, 50_000_000));
        figures.put("memoryMebibytes", memory);
        figures.put("loadMilliseconds", loaded.toMillis());
        figures.put("negativeControlNoticed", noticed);
        figures.put("failures", faults.size());
        out.printf(
                "  %d events, commit to right answer: p50 %.1f, p90 %.1f, p99 %.1f, max %.1f ms; from scratch p50 %.0f ms%n",
                events,
                percentile(ours, 50),
                percentile(ours, 90),
                percentile(ours, 99),
                percentile(ours, 100),
                percentile(scratch, 50));
        return figures;
    }

    private static void put(Map<String, Object> figures, String of, Histogram histogram) {
        for (var share : List.of(50, 90, 99, 100)) {
            var name = share == 100 ? "max" : "p" + share;
            figures.put(name + of + "Milliseconds", Math.round(percentile(histogram, share) * 100) / 100.0);
        }
    }

    private static double percentile(Histogram histogram, double share) {
        return histogram.getValueAtPercentile(share) / 1e6;
    }

    private static WeighConsortium weigh(AskedMarket market) {
        return WeighConsortium.against(
                market, new NoRecords(), _ -> List.of(), new ExactAssembler(System::nanoTime, Effort.of(LIMIT)));
    }

    /** Nobody has delivered anything yet. */
    private record NoRecords() implements TrackRecords {

        @Override
        public Map<UUID, Integer> licensedDeals(Collection<UUID> organizations) {
            return Map.of();
        }

        @Override
        public Map<UUID, Punctuality> punctuality(Collection<UUID> organizations) {
            return Map.of();
        }
    }

    private static Need need() {
        List<Need.NeededSlot> slots = NEEDED.stream()
                .map(slot -> new Need.NeededSlot(slot, false, null))
                .toList();
        List<Need.NeededCoupling> couplings = new ArrayList<>();
        for (var one = 0; one < NEEDED.size(); one++) {
            for (var other = one + 1; other < NEEDED.size(); other++) {
                var required = other - one <= BenchMarket.BAND;
                couplings.add(new Need.NeededCoupling(
                        NEEDED.get(one), NEEDED.get(other), required, required ? null : Long.valueOf(0)));
            }
        }
        var terms = new Need.Terms("SA", Workload.INFERENCE, LARGEST_PRICE, DAY, DAY.plusDays(LONGEST_LEAD_TIME));
        return new Need(new UUID(0, 1), terms, slots, couplings, NeedLimits.NONE, Objective.PLATFORM_POLICY);
    }

    private static List<UUID> offerings(RankedConsortium consortium) {
        return consortium.offerings().stream()
                .map(AssembledOffering::offeringId)
                .toList();
    }

    private static long usedMebibytes() {
        for (var i = 0; i < 3; i++) {
            System.gc();
        }
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
