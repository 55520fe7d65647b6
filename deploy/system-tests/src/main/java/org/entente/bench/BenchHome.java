package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.entente.stack.StackSettings;

/** A folder for the data of one run; deleted at its end. */
record BenchHome(Path path) implements AutoCloseable {

    static BenchHome create(String prefix) {
        try {
            var local = StackSettings.findProject().resolve("deploy/.local");
            Files.createDirectories(local);
            return new BenchHome(Files.createTempDirectory(local, prefix));
        } catch (IOException e) {
            throw new IllegalStateException("there is no room for the data of a run", e);
        }
    }

    @Override
    public void close() {
        try (var files = Files.walk(path)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            System.err.println("  left behind: " + path);
        }
    }
}
