package org.entente.bench.assembly;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.entente.bench.assembly.Families.Family;

/**
 * Our optimizer and general solvers on the same instances, in turn, in one warm JVM.
 *
 * <p>A solver that does not finish counts with the limit, so its ratio is a lower bound.
 */
public final class Comparison {
    private static final Duration OWN_LIMIT = Duration.ofSeconds(60);
    private static final Duration RIVAL_WARM_UP = Duration.ofSeconds(3);

    private final Duration rivalLimit;
    private final long seed;
    private final PrintStream out;
    private final WarmSolver solver = new WarmSolver(OWN_LIMIT);

    /** Each in the settings that were the best on some family; tables never were for CP-SAT. */
    private final List<Rival> rivals = List.of(
            new Choco(Choco.Strategy.SMALLEST_DOMAIN),
            new Choco(Choco.Strategy.DOM_WDEG),
            new CpSat(CpSat.Encoding.CLAUSES));

    /** A comparison that prints its table on {@code out} and gives each run of a rival so long. */
    public Comparison(Duration rivalLimit, long seed, PrintStream out) {
        this.rivalLimit = rivalLimit;
        this.seed = seed;
        this.out = out;
    }

    /** The figures of the JSON line; {@code failures} counts contradicted objectives. */
    public Map<String, Object> run() {
        warmUp();
        for (var i = 0; i < rivals.size(); i++) {
            out.printf("  rival %d: %s%n", i + 1, rivals.get(i).name());
        }
        out.println("  milliseconds, build and solve; ratios are the best rival's time by ours");
        out.println(ComparedFamily.heading(rivals.size()));
        List<ComparedFamily> compared = new ArrayList<>();
        for (var family : Families.all()) {
            compared.add(compare(family));
            out.println(compared.getLast().row());
        }
        return figures(compared);
    }

    private void warmUp() {
        solver.warmUp();
        for (var rival : rivals) {
            var end = System.nanoTime() + RIVAL_WARM_UP.toNanos();
            for (var next = 0L; System.nanoTime() < end; next++) {
                rival.build(new PlantedFamily(6, 100, false, 0.1).instance(next))
                        .solve(Duration.ofSeconds(2));
            }
        }
    }

    private ComparedFamily compare(Family family) {
        var compared = new ComparedFamily(family.name(), rivals, rivalLimit);
        for (var pair = 0; pair < ComparedFamily.PAIRS; pair++) {
            var instance = family.instance(seed + pair);
            compared.measureOwn(solver, instance);
            for (var rival : rivals) {
                if (compared.isWanted(rival)) {
                    compared.pair(rival, solver, instance);
                }
            }
        }
        return compared;
    }

    private Map<String, Object> figures(List<ComparedFamily> compared) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("seed", seed);
        figures.put("rivalSeconds", rivalLimit.toMillis() / 1e3);
        figures.put("java", Runtime.version().toString());
        figures.put("rivals", rivals.stream().map(Rival::name).toList());
        figures.put("families", compared.stream().map(ComparedFamily::figures).toList());
        figures.put("solveRatio", geometricMean(compared, ComparedFamily::solveRatio));
        figures.put("buildAndSolveRatio", geometricMean(compared, ComparedFamily::wholeRatio));
        figures.put("ratiosAreLowerBounds", compared.stream().anyMatch(ComparedFamily::isLowerBound));
        figures.put(
                "failures",
                compared.stream().mapToInt(each -> each.faults().size()).sum());
        compared.forEach(each -> each.faults().forEach(fault -> out.println("  FAILED: " + fault)));
        out.printf(
                "  geometric mean of the ratios: solving %s, building and solving %s%n",
                figures.get("solveRatio"), figures.get("buildAndSolveRatio"));
        return figures;
    }

    private static double geometricMean(List<ComparedFamily> compared, ToDoubleFunction<ComparedFamily> ratio) {
        var logarithm = compared.stream()
                .mapToDouble(each -> Math.log(ratio.applyAsDouble(each)))
                .average()
                .orElse(0);
        return Math.round(Math.exp(logarithm) * 10) / 10.0;
    }
}
