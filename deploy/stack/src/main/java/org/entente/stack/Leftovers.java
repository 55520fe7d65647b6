package org.entente.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.entente.parts.PidFile;

/** Ends the processes that a stack has left behind whose owner went away without stopping them. */
final class Leftovers {

    private Leftovers() {}

    static void end(Path run) {
        if (Files.notExists(run)) {
            return;
        }
        try (Stream<Path> files = Files.list(run)) {
            files.filter(file -> file.toString().endsWith(".pid"))
                    .filter(file -> !file.endsWith("stack.pid"))
                    .forEach(file -> new PidFile(file).endLeftover());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
