package org.entente.parts;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A process that this one owns: it logs to a file, is remembered in a pid file, and is ended with its owner.
 *
 * <p>Where {@code setpriv} exists (every Linux), the kernel signals the process when its owner dies, even by {@code kill -9}.
 */
public final class ChildProcess {

    private static final Duration POLL = Duration.ofMillis(60);

    private final ChildCommand command;
    private final Process process;

    private ChildProcess(ChildCommand command, Process process) {
        this.command = command;
        this.process = process;
    }

    /** Starts the command, after ending what an earlier owner has left behind under the same pid file. */
    public static ChildProcess start(ChildCommand command) {
        PidFile pidFile = new PidFile(command.pidFile());
        pidFile.endLeftover();
        LogFile.rotate(command.log());
        try {
            Files.createDirectories(command.folder());
            ProcessBuilder builder = new ProcessBuilder(tied(command))
                    .directory(command.folder().toFile())
                    .redirectErrorStream(true)
                    .redirectInput(new File("/dev/null"))
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(command.log().toFile()));
            builder.environment().putAll(command.environment());
            Process process = Spawner.start(builder);
            pidFile.write(process.toHandle());
            return new ChildProcess(command, process);
        } catch (IOException e) {
            throw new PartFailed(command.name(), "cannot be started: " + e.getMessage(), null, e);
        }
    }

    /**
     * Waits until the check passes.
     *
     * @throws PartFailed when the process ends first or patience does
     */
    public void awaitReady(BooleanSupplier ready, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!ready.getAsBoolean()) {
            if (endsWithin(POLL)) {
                throw new PartFailed(
                        command.name(), ExitCode.inWords(process.exitValue()) + " while starting", command.log());
            }
            if (System.nanoTime() > deadline) {
                throw new PartFailed(
                        command.name(), "was not ready after " + patience.toSeconds() + " seconds", command.log());
            }
        }
    }

    private boolean endsWithin(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed(command.name(), "was stopped while starting", null, e);
        }
    }

    /** Asks it to end, waits, and kills it if it outlives the patience. */
    public void stop(Duration patience) {
        if (process.isAlive()) {
            signal(command.stopSignal());
            if (!ends(patience)) {
                kill();
            }
        }
        new PidFile(command.pidFile()).forget();
    }

    /** Ends it as {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly();
        ends(Duration.ofSeconds(30));
    }

    /** Waits for the end of the process, undisturbed by interrupts; true when it has ended. */
    public boolean ends(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return process.waitFor(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Sends a signal by its short name, such as {@code TERM}, {@code STOP} or {@code CONT}. */
    public void signal(String signal) {
        PidFile.signal(signal, process.pid());
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** The exit code of the ended process; 128 + n for signal n. */
    public int exitCode() {
        return process.exitValue();
    }

    private static List<String> tied(ChildCommand command) {
        List<String> words = new ArrayList<>();
        if (Spawner.HAS_SETSID) {
            // Ctrl-C reaches a whole group of processes; the owner alone decides in which order its children end.
            words.add("setsid");
        }
        if (command.refusesRoot() && Spawner.IS_ROOT) {
            words.addAll(List.of("unshare", "--user"));
        }
        if (Spawner.HAS_SETPRIV) {
            words.addAll(List.of("setpriv", "--pdeathsig", command.stopSignal()));
        }
        words.addAll(command.words());
        return words;
    }
}
