package org.entente.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.entente.parts.Part;
import org.entente.stack.AotTraining;
import org.entente.stack.LocalStack;
import org.entente.stack.StackSettings;

/**
 * How long the second start of the whole platform takes, how long each service alone takes until it is ready, and how much
 * memory all of it holds.
 *
 * <p>A service's reference is the same service without its ahead-of-time cache, in turn, three pairs.
 */
record StartupBenchmark() implements Benchmark {
    private static final List<String> SERVICES =
            List.of("provider-registry", "consortium-service", "deal-tracker", "gateway");
    private static final int PAIRS = 3;
    private static final Duration ROUND = Duration.ofSeconds(35);
    private static final Duration RECOVERY = Duration.ofMinutes(2);

    @Override
    public String name() {
        return "startup";
    }

    @Override
    public String summary() {
        return "second start of the whole platform, each service with and without its AOT cache, memory (some ten minutes)";
    }

    @Override
    public Map<String, Object> run() {
        // The first start makes the data; only the one after it counts.
        try (var _ = BenchStack.start()) {
            new AotTraining(BenchStack.settings()).run();
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        var begin = System.nanoTime();
        try (var stack = BenchStack.start()) {
            figures.put("wholeSeconds", seconds(System.nanoTime() - begin));
            figures.put("parts", partSeconds(stack));
            figures.put("memoryMebibytes", memory(stack));
            figures.putAll(eachAlone(stack));
        }
        return figures;
    }

    private static Map<String, Object> partSeconds(LocalStack stack) {
        Map<String, Object> seconds = new LinkedHashMap<>();
        stack.parts()
                .forEach(part ->
                        seconds.put(part.name(), seconds(part.startedIn().toNanos())));
        System.out.println("  whole platform, by part in seconds: " + seconds);
        return seconds;
    }

    private static Map<String, Object> memory(LocalStack stack) {
        Map<String, Object> memory = new LinkedHashMap<>();
        stack.parts().forEach(part -> memory.put(part.name(), Memory.residentMebibytes(part)));
        memory.put("total", memory.values().stream().mapToLong(Long.class::cast).sum());
        System.out.println("  memory in MiB: " + memory);
        return memory;
    }

    /** Round by round over all services, and no faster than this, because a part that ends five times within a minute is given up. */
    private static Map<String, Object> eachAlone(LocalStack stack) {
        Map<String, List<Double>> with = new LinkedHashMap<>();
        Map<String, List<Double>> without = new LinkedHashMap<>();
        for (var pair = 0; pair < PAIRS; pair++) {
            var end = System.nanoTime() + ROUND.toNanos();
            for (var service : SERVICES) {
                with.computeIfAbsent(service, _ -> new ArrayList<>()).add(restart(stack, stack.part(service)));
                try (var _ = new CacheAside(service)) {
                    without.computeIfAbsent(service, _ -> new ArrayList<>()).add(restart(stack, stack.part(service)));
                }
            }
            LockSupport.parkNanos(end - System.nanoTime());
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        SERVICES.forEach(service ->
                figures.put(service, compared(service, median(with.get(service)), median(without.get(service)))));
        return figures;
    }

    private static Map<String, Object> compared(String service, double with, double without) {
        var ratio = Math.round(100 * with / without) / 100.0;
        System.out.printf("  %-20s with cache %.2f s, without %.2f s, ratio %.2f%n", service, with, without, ratio);
        return Map.of("seconds", with, "withoutCacheSeconds", without, "ratio", ratio);
    }

    /** Kills the service and lets the supervisor start it again, alone, while everything else is up. */
    private static double restart(LocalStack stack, Part service) {
        var before = service.pid();
        stack.kill(service.name());
        var end = System.nanoTime() + RECOVERY.toNanos();
        while (service.pid() == before || service.startedIn().isZero() || !stack.isReady()) {
            if (stack.gaveUp().isDone()) {
                throw stack.gaveUp().resultNow();
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        service.name() + " did not come back within " + RECOVERY.toSeconds() + " s");
            }
            LockSupport.parkNanos(50_000_000L);
        }
        return seconds(service.startedIn().toNanos());
    }

    private static double seconds(long nanos) {
        return Math.round(nanos / 1e7) / 100.0;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** Moves a service's ahead-of-time cache out of the way for a while. */
    private static final class CacheAside implements AutoCloseable {
        private final Path cache;
        private final Path aside;

        CacheAside(String service) {
            cache = StackSettings.findProject().resolve(service).resolve("target/quarkus-app/app.aot");
            aside = cache.resolveSibling("app.aot.aside");
            move(cache, aside);
        }

        @Override
        public void close() {
            move(aside, cache);
        }

        private static void move(Path from, Path to) {
            try {
                if (Files.exists(from)) {
                    Files.move(from, to);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
