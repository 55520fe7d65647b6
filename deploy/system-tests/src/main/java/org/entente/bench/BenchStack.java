package org.entente.bench;

import java.nio.file.Path;
import org.entente.stack.LocalStack;
import org.entente.stack.StackSettings;

/** The platform that benchmarks run against: one of its own, next to any other, on data that is kept from run to run. */
final class BenchStack {
    static final int PORT = Integer.getInteger("entente.bench.port", 19080);

    static StackSettings settings() {
        return StackSettings.of(home(), PORT);
    }

    static LocalStack start() {
        System.out.printf("  starting the platform on port %d ...%n", PORT);
        return LocalStack.start(settings());
    }

    private static Path home() {
        return StackSettings.findProject().resolve("deploy/.local/bench");
    }

    private BenchStack() {}
}
