package org.entente.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** {@code deploy/bench [NAME|all]}: lists the benchmarks, or runs one or all of them; {@code assembly} has options. */
public final class BenchCommand {
    private static final ObjectMapper JSON = new ObjectMapper();

    public static void main(String[] arguments) {
        // The clients of Kafka tell every setting they have.
        Logger.getLogger("").setLevel(Level.WARNING);
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        return switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
            case "assembly" -> AssemblyCommand.run(arguments.subList(1, arguments.size()));
            case "--help", "-h" -> run("");
            case String name -> run(name);
        };
    }

    private static int run(String wanted) {
        var chosen = Benchmark.all().stream()
                .filter(each -> wanted.equals("all") || each.name().equals(wanted))
                .toList();
        if (chosen.isEmpty()) {
            System.err.println(
                    wanted.isEmpty() ? "Benchmarks:" : "There is no benchmark \"" + wanted + "\". There are:");
            Benchmark.all().forEach(each -> System.err.printf("  %-14s %s%n", each.name(), each.summary()));
            return wanted.isEmpty() ? 0 : 2;
        }
        return report(chosen);
    }

    /** Runs them, and says 1 if one of them failed. */
    static int report(List<Benchmark> chosen) {
        var failed = false;
        for (var benchmark : chosen) {
            System.out.printf("%s: %s%n", benchmark.name(), benchmark.summary());
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("benchmark", benchmark.name());
            figures.putAll(benchmark.run());
            failed |= !Integer.valueOf(0).equals(figures.getOrDefault("failures", 0));
            System.out.println(json(figures));
        }
        return failed ? 1 : 0;
    }

    private static String json(Map<String, Object> figures) {
        try {
            return JSON.writeValueAsString(figures);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("figures that are not JSON: " + figures, e);
        }
    }

    private BenchCommand() {}
}
