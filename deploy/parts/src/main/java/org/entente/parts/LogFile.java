package org.entente.parts;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The log file of one process: moved aside at each start, searched for the line that tells why the process ended. */
public final class LogFile {

    private static final int KEPT_STARTS = 3;
    private static final int TAIL_BYTES = 64 * 1024;
    private static final int LONGEST_LINE = 240;
    private static final Pattern TELLING = Pattern.compile(
            "\\b(ERROR|FATAL|PANIC|SEVERE)\\b|Exception\\b|\\bCaused by:|\\bError:|could not|refused|OutOfMemory");
    private static final Pattern STACK_FRAME = Pattern.compile("^\\s+at |^\\s*\\.\\.\\. \\d+ more");

    private LogFile() {}

    /** Moves {@code name.log} to {@code name.log.1} and so on, keeping the output of the last three starts. */
    public static void rotate(Path log) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            if (Files.notExists(log) || Files.size(log) == 0) {
                return;
            }
            for (int i = KEPT_STARTS - 1; i >= 1; i--) {
                Path from = i == 1 ? log : log.resolveSibling(log.getFileName() + "." + (i - 1));
                if (Files.exists(from)) {
                    Files.move(
                            from, log.resolveSibling(log.getFileName() + "." + i), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write logs in " + log.getParent() + ": " + e.getMessage(), e);
        }
    }

    /** The last line that looks like the reason of a failure, else the last line at all. */
    public static Optional<String> tellingLine(Path log) {
        List<String> lines = tail(log)
                .lines()
                .filter(line -> !line.isBlank() && !STACK_FRAME.matcher(line).find())
                .toList();
        return lines.reversed().stream()
                .filter(line -> TELLING.matcher(line).find())
                .findFirst()
                .or(() -> lines.reversed().stream().findFirst())
                .map(String::strip)
                .map(line -> line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "…" : line);
    }

    private static String tail(Path log) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long from = Math.max(0, file.length() - TAIL_BYTES);
            byte[] bytes = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
