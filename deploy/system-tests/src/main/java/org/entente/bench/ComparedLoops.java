package org.entente.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** Open loops of ours and of a bare reference, in turn; each figure is the median of its runs. */
final class ComparedLoops {
    private final List<OpenLoop.Result> ours = new ArrayList<>();
    private final List<OpenLoop.Result> bare = new ArrayList<>();

    /** Runs the reference and then ours, and prints both by these names. */
    void pair(String bareName, Supplier<OpenLoop.Result> reference, String ourName, Supplier<OpenLoop.Result> own) {
        bare.add(reference.get());
        bare.getLast().print(bareName, System.out::println);
        ours.add(own.get());
        ours.getLast().print(ourName, System.out::println);
    }

    /** In milliseconds, with the ratio of ours to the reference. */
    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        for (var percentile : new double[] {50, 90, 99}) {
            var name = "p" + (int) percentile;
            var own = median(ours, result -> result.milliseconds(percentile));
            var reference = median(bare, result -> result.milliseconds(percentile));
            figures.put(name + "Milliseconds", own);
            figures.put(name + "BareMilliseconds", reference);
            figures.put(name + "Ratio", Math.round(100 * own / reference) / 100.0);
        }
        return figures;
    }

    int failures() {
        return ours.stream().mapToInt(OpenLoop.Result::failures).sum()
                + bare.stream().mapToInt(OpenLoop.Result::failures).sum();
    }

    private static double median(List<OpenLoop.Result> results, ToDoubleFunction<OpenLoop.Result> figure) {
        return results.stream().mapToDouble(figure).sorted().toArray()[results.size() / 2];
    }
}
