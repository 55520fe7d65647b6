package org.entente.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second stack from starting on the same folder; the system gives it back when the owner ends in whatever way. */
final class StackLock implements AutoCloseable {

    private final FileChannel channel;

    private StackLock(FileChannel channel) {
        this.channel = channel;
    }

    static StackLock take(StackSettings settings) {
        Path file = settings.run().resolve("stack.lock");
        Path pidFile = settings.run().resolve("stack.pid");
        try {
            Files.createDirectories(settings.run());
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locks(channel)) {
                channel.close();
                String owner = Files.exists(pidFile)
                        ? " as process " + Files.readString(pidFile).strip()
                        : "";
                throw new StackFailed("The platform already runs on " + settings.home() + owner
                        + ". Stop it there with Ctrl-C, or start a second one: deploy/up --port "
                        + (settings.ports().gateway() + 1000));
            }
            Files.writeString(pidFile, ProcessHandle.current().pid() + "\n");
            return new StackLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write in " + settings.run() + ": " + e.getMessage(), e);
        }
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
