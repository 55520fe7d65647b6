package org.entente.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files that are derived from the code and checked in; {@code -Dcontracts.rewrite=true} writes them anew. */
final class CheckedIn {
    static final Path RESOURCES = Path.of("src/main/resources/org/entente/contracts");
    static final Path SCHEMAS = RESOURCES.resolve("schemas");
    static final Path RELEASED = RESOURCES.resolve("released");
    static final Path GOLDEN = Path.of("src/test/resources/golden");
    static final Path ASYNC_API = Path.of("asyncapi.yaml");

    private CheckedIn() {}

    static void assertUpToDate(Path file, String derived) {
        if (Boolean.getBoolean("contracts.rewrite")) {
            write(file, derived);
        }
        assertThat(file)
                .as("rewrite it with -Dcontracts.rewrite=true and review the difference")
                .exists()
                .content()
                .isEqualTo(derived);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> namesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static void write(Path file, String content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, content);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
