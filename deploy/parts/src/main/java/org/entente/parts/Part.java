package org.entente.parts;

import java.nio.file.Path;
import java.time.Duration;

/**
 * A running part of the local platform: one operating system process on a fixed port and folder.
 *
 * <p>A part may be killed at any instant and started again; data and port stay the same.
 */
public interface Part extends AutoCloseable {

    /** The word for it in messages and log file names, such as {@code postgresql}. */
    String name();

    /** The process that runs it now, or the last one that did. */
    ProcessHandle process();

    /** The exit code of the last process that ran it; 128 + n when signal n ended it. */
    int exitCode();

    /** Where its output goes. */
    Path log();

    /** How long the last start took until it was ready; zero while it is not. */
    Duration startedIn();

    /** Ends it in an orderly way and returns when the process is gone. Harmless when it is not running. */
    void stop();

    /** Ends it as {@code kill -9} does and returns when the process is gone. */
    void kill();

    /**
     * Starts it, or starts it again on the same data and port after an orderly stop, and returns when it is ready.
     *
     * @throws PartFailed when it does not become ready
     */
    void restart();

    /** Sends a signal by its short name, such as {@code STOP} and {@code CONT}. */
    void signal(String signal);

    default long pid() {
        return process().pid();
    }

    boolean isRunning();

    @Override
    default void close() {
        stop();
    }
}
