package org.entente.parts;

import java.nio.file.Path;
import java.time.Duration;

/** A part whose whole life is one child process at a time. */
public abstract class ProcessPart implements Part {

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
    private static final Duration ABANDON_PATIENCE = Duration.ofSeconds(3);

    private final String name;
    private final Path log;
    private final Duration startPatience;
    private volatile ChildProcess process;
    private volatile Duration startedIn = Duration.ZERO;

    protected ProcessPart(String name, Path log, Duration startPatience) {
        this.name = name;
        this.log = log;
        this.startPatience = startPatience;
    }

    /** Makes ready what the process needs on disk and says how to run it. */
    protected abstract ChildCommand prepare();

    /** Whether the process does its work by now; asked again and again while it starts. */
    protected abstract boolean isReady();

    /** How long it may take to end in order before it is killed. */
    protected Duration stopPatience() {
        return STOP_PATIENCE;
    }

    /** What remains to be done once it works; it counts as started after that. */
    protected void complete() {}

    @Override
    public final synchronized void restart() {
        stop();
        startedIn = Duration.ZERO;
        long begin = System.nanoTime();
        process = ChildProcess.start(prepare());
        try {
            process.awaitReady(this::isReady, startPatience);
            complete();
        } catch (RuntimeException e) {
            process.stop(ABANDON_PATIENCE);
            throw e;
        }
        startedIn = Duration.ofNanos(System.nanoTime() - begin);
    }

    @Override
    public final void stop() {
        if (process != null) {
            process.stop(stopPatience());
        }
    }

    @Override
    public final void kill() {
        if (process != null) {
            process.kill();
        }
    }

    @Override
    public final void signal(String signal) {
        process.signal(signal);
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Path log() {
        return log;
    }

    @Override
    public final ProcessHandle process() {
        return process.handle();
    }

    @Override
    public final boolean isRunning() {
        return process != null && process.handle().isAlive();
    }

    @Override
    public final int exitCode() {
        return process.exitCode();
    }

    @Override
    public final Duration startedIn() {
        return startedIn;
    }
}
