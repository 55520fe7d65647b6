package org.entente.bench.assembly;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.dealtracker.assembly.domain.Answer;
import org.entente.dealtracker.assembly.domain.Instance;

/** What was measured on one family: our own latencies, and pairs of a rival's run and ours on the same instance. */
final class ComparedFamily {
    static final int PAIRS = 3;

    private static final Duration OWN_ROUNDS = Duration.ofMillis(1_000);
    private static final int MOST_ROUNDS = 200;

    private record Pair(Run rival, Run own) {
        double ratio(ToLongFunction<Run> time) {
            return (double) time.applyAsLong(rival) / time.applyAsLong(own);
        }
    }

    private final String name;
    private final Duration limit;
    private final Map<Rival, List<Pair>> pairs = new LinkedHashMap<>();
    private final List<Long> ownBuilds = new ArrayList<>();
    private final List<Long> ownSolves = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    ComparedFamily(String name, List<Rival> rivals, Duration limit) {
        this.name = name;
        this.limit = limit;
        rivals.forEach(rival -> pairs.put(rival, new ArrayList<>()));
    }

    /** Solves an instance for a second, or once where that takes longer. */
    void measureOwn(WarmSolver solver, Instance instance) {
        solver.once(instance);
        var end = System.nanoTime() + OWN_ROUNDS.toNanos();
        var rounds = 0;
        do {
            var solved = solver.once(instance);
            ownBuilds.add(solved.buildNanos());
            ownSolves.add(solved.solveNanos());
            rounds++;
        } while (System.nanoTime() < end && rounds < MOST_ROUNDS);
    }

    /** A rival that takes more than a few seconds is run once. */
    boolean isWanted(Rival rival) {
        return pairs.get(rival).stream()
                .allMatch(pair ->
                        pair.rival().outcome().finished() && pair.rival().wholeNanos() < limit.toNanos() / (PAIRS + 1));
    }

    /** Runs a rival, and ours right after it, each of them as often as it is fast. */
    void pair(Rival rival, WarmSolver solver, Instance instance) {
        var theirs = Run.medianOf(() -> runOf(rival, instance));
        var own = Run.medianOf(() -> {
            var solved = solver.once(instance);
            check(rival, solved.answer(), theirs.outcome());
            return new Run(solved.buildNanos(), solved.solveNanos(), null);
        });
        pairs.get(rival).add(new Pair(theirs, own));
    }

    private Run runOf(Rival rival, Instance instance) {
        var begin = System.nanoTime();
        var prepared = rival.build(instance);
        var built = System.nanoTime();
        var outcome = prepared.solve(limit);
        return new Run(built - begin, System.nanoTime() - built, outcome);
    }

    private void check(Rival rival, Answer answer, Rival.Outcome outcome) {
        Gate.fault(answer, outcome).ifPresent(fault -> faults.add(name + ", " + rival.name() + ": " + fault));
        if (outcome.finished() && !Gate.noticesWrong(answer, outcome)) {
            faults.add(name + ": the gate does not notice a wrong objective");
        }
    }

    List<String> faults() {
        return faults;
    }

    /** The median of the best rival's ratios, solving alone. */
    double solveRatio() {
        return best(Run::solveNanos);
    }

    /** The median of the best rival's ratios, building the model included. */
    double wholeRatio() {
        return best(Run::wholeNanos);
    }

    private double best(ToLongFunction<Run> time) {
        return pairs.values().stream()
                .mapToDouble(each -> ratio(each, time))
                .min()
                .orElseThrow();
    }

    private static double ratio(List<Pair> measured, ToLongFunction<Run> time) {
        var sorted =
                measured.stream().mapToDouble(pair -> pair.ratio(time)).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** Whether the rival that the ratio is of did not finish. */
    boolean isLowerBound() {
        return pairs.values().stream()
                .filter(each -> ratio(each, Run::solveNanos) == solveRatio())
                .anyMatch(each ->
                        each.stream().anyMatch(pair -> !pair.rival().outcome().finished()));
    }

    static String heading(int rivals) {
        var others = IntStream.rangeClosed(1, rivals)
                .mapToObj("rival %d"::formatted)
                .map(" %15s"::formatted)
                .collect(Collectors.joining());
        return "  %-24s %9s %9s %9s %4s%s %8s %8s"
                .formatted("family", "build", "solve p50", "p99", "n", others, "solving", "and build");
    }

    String row() {
        var bound = isLowerBound() ? "≥" : "";
        return "  %-24s %9.2f %9.2f %9.2f %4d%s %8s %8s"
                .formatted(
                        name,
                        Nanos.milliseconds(Nanos.median(ownBuilds)),
                        Nanos.milliseconds(Nanos.median(ownSolves)),
                        Nanos.milliseconds(Nanos.percentile(ownSolves, 0.99)),
                        ownSolves.size(),
                        pairs.values().stream().map(ComparedFamily::cell).collect(Collectors.joining()),
                        bound + Math.round(solveRatio()),
                        bound + Math.round(wholeRatio()));
    }

    private static String cell(List<Pair> measured) {
        return " %15s"
                .formatted("%.0f + %s%.0f"
                        .formatted(
                                milliseconds(measured, Run::buildNanos),
                                finished(measured) ? "" : "≥",
                                milliseconds(measured, Run::solveNanos)));
    }

    private static double milliseconds(List<Pair> measured, ToLongFunction<Run> time) {
        return Nanos.milliseconds(Nanos.median(
                measured.stream().map(pair -> time.applyAsLong(pair.rival())).toList()));
    }

    private static boolean finished(List<Pair> measured) {
        return measured.stream().allMatch(pair -> pair.rival().outcome().finished());
    }

    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("family", name);
        figures.put("n", ownSolves.size());
        figures.put("buildMilliseconds", Nanos.milliseconds(Nanos.median(ownBuilds)));
        figures.put("solveP50", Nanos.milliseconds(Nanos.median(ownSolves)));
        figures.put("solveP99", Nanos.milliseconds(Nanos.percentile(ownSolves, 0.99)));
        pairs.forEach((rival, measured) -> figures.put(
                rival.name(),
                Map.of(
                        "pairs", measured.size(),
                        "finished", finished(measured),
                        "buildMilliseconds", milliseconds(measured, Run::buildNanos),
                        "solveMilliseconds", milliseconds(measured, Run::solveNanos))));
        figures.put("solveRatio", Math.round(solveRatio() * 10) / 10.0);
        figures.put("buildAndSolveRatio", Math.round(wholeRatio() * 10) / 10.0);
        figures.put("ratioIsLowerBound", isLowerBound());
        figures.put("failed", !faults.isEmpty());
        return figures;
    }
}
