package org.entente.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import org.entente.parts.FreePort;

/** Looks for what would keep the stack from starting, before anything is started, and says what to do about it. */
final class Preflight {

    /** Fresh data, logs, and the write-ahead log that a stopped reader may hold back. */
    static final long NEEDED_BYTES = 2L << 30;

    private final StackSettings settings;
    private final IntPredicate isFree;
    private final OptionalLong usableBytes;

    Preflight(StackSettings settings) {
        this(settings, FreePort::isFree, OptionalLong.empty());
    }

    Preflight(StackSettings settings, IntPredicate isFree, OptionalLong usableBytes) {
        this.settings = settings;
        this.isFree = isFree;
        this.usableBytes = usableBytes;
    }

    /**
     * Throws what is in the way.
     *
     * @throws StackFailed with one line
     */
    void check() {
        checkDisk();
        checkPorts();
        checkHome();
    }

    private void checkPorts() {
        for (Map.Entry<Integer, String> entry : settings.ports().owners().entrySet()) {
            int port = entry.getKey();
            if (!isFree.test(port)) {
                throw new StackFailed("Port " + port + " is in use" + PortHolder.inWords(port) + ", and "
                        + entry.getValue() + " needs it. Free it, or move all ports at once: ENTENTE_PORT="
                        + (settings.ports().gateway() + 1000) + " deploy/up");
            }
        }
    }

    private void checkDisk() {
        Path folder = existing(settings.home());
        if (!Files.isWritable(folder)) {
            throw new StackFailed(
                    "The folder " + folder + " cannot be written to. Set ENTENTE_HOME to a folder that can.");
        }
        long usable = usableBytes.orElseGet(() -> usable(folder));
        if (usable < NEEDED_BYTES) {
            throw new StackFailed("Only " + (usable >> 20) + " MiB are free for " + settings.home()
                    + ", and the platform needs " + (NEEDED_BYTES >> 20)
                    + " MiB. Free some, or set ENTENTE_HOME to a folder on another disk.");
        }
    }

    /** The identity realm in the data knows the portal by its address. */
    private void checkHome() {
        Path file = settings.data().resolve("port");
        try {
            if (Files.exists(file)) {
                String port = Files.readString(file).strip();
                if (!port.equals(Integer.toString(settings.ports().gateway()))) {
                    throw new StackFailed("The data in " + settings.home() + " belongs to port " + port
                            + ". Use that port, another ENTENTE_HOME, or forget the data with --fresh.");
                }
            } else {
                Files.createDirectories(settings.data());
                Files.writeString(file, settings.ports().gateway() + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path existing(Path folder) {
        Path existing = folder;
        while (Files.notExists(existing)) {
            existing = existing.getParent();
        }
        return existing;
    }

    private static long usable(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot tell the free space of " + folder + ": " + e.getMessage(), e);
        }
    }
}
