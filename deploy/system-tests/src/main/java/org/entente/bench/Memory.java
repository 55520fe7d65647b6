package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.entente.parts.Part;

/** Resident memory of processes, as the kernel counts it, in MiB. */
final class Memory {

    /** Of a part and all that it started; shared pages count in proportion, so that the sum over processes is honest. */
    static long residentMebibytes(Part part) {
        return Stream.concat(Stream.of(part.process()), part.process().descendants())
                        .mapToLong(process -> proportionalKibibytes(process.pid()))
                        .sum()
                / 1024;
    }

    private static long proportionalKibibytes(long pid) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException e) {
            // The process has ended since it was listed.
            return 0;
        }
    }

    private Memory() {}
}
