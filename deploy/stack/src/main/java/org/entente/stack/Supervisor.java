package org.entente.stack;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.entente.parts.ExitCode;
import org.entente.parts.Part;
import org.entente.parts.PartFailed;

/** Starts a part again when its process has ended by itself, and gives the stack up when one keeps ending. */
final class Supervisor {

    private final RestartPolicy policy = new RestartPolicy();
    private final Progress progress;
    private final Clock clock;
    private final CompletableFuture<StackFailed> gaveUp = new CompletableFuture<>();
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().daemon().name("supervisor-", 0).factory());
    private volatile boolean watching = true;

    Supervisor(Progress progress, Clock clock) {
        this.progress = progress;
        this.clock = clock;
    }

    void watch(Part part) {
        part.process().onExit().thenRun(() -> inBackground(() -> ended(part, ExitCode.inWords(part.exitCode()))));
    }

    private void inBackground(Runnable work) {
        if (watching) {
            try {
                threads.execute(work);
            } catch (RejectedExecutionException e) {
                // Stopped in this very moment: parts may end now.
                watching = false;
            }
        }
    }

    /** From now on parts may end. */
    void stop() {
        watching = false;
        threads.shutdownNow();
    }

    /** Returns when no part is being started again any more. */
    void awaitIdle() {
        try {
            threads.awaitTermination(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Completes with the reason when a part kept ending. */
    CompletableFuture<StackFailed> gaveUp() {
        return gaveUp;
    }

    private void ended(Part part, String how) {
        if (!watching) {
            return;
        }
        switch (policy.died(part.name(), clock.instant())) {
            case GIVE_UP ->
                gaveUp.complete(new StackFailed(part.name() + " " + how + ", " + RestartPolicy.DEATHS
                        + " times within a minute; the last words are in " + part.log() + "."));
            case START_AGAIN -> {
                progress.say(part.name() + " " + how + ": starting it again.");
                startAgain(part);
            }
        }
    }

    private void startAgain(Part part) {
        try {
            part.restart();
        } catch (PartFailed e) {
            ended(part, e.what());
            return;
        }
        if (!watching) {
            part.stop();
        } else {
            progress.say(part.name() + " is ready again after " + Board.seconds(part.startedIn()) + ".");
            watch(part);
        }
    }
}
