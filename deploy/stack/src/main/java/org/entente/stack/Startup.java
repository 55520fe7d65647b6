package org.entente.stack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Starts parts as soon as those that they need are ready, a few at a time and in the order of the plan. */
final class Startup {

    private final List<Plan> plans;
    private final Progress progress;
    private final Semaphore places;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().daemon().name("start-", 0).factory());

    Startup(List<Plan> plans, Progress progress, int atOnce) {
        this.plans = plans;
        this.progress = progress;
        // First come, first served: the plan has the slowest part first.
        this.places = new Semaphore(atOnce, true);
    }

    /** Returns when every part is ready, or throws what the first failure was; the other parts may still be starting then. */
    void run() {
        Map<String, CompletableFuture<Void>> ready = new HashMap<>();
        CompletableFuture<Void> failure = new CompletableFuture<>();
        for (Plan plan : plans) {
            CompletableFuture<Void> before = CompletableFuture.allOf(
                    plan.after().stream().map(ready::get).toArray(CompletableFuture[]::new));
            CompletableFuture<Void> done = before.thenRunAsync(() -> start(plan), threads);
            done.whenComplete((_, problem) -> {
                if (problem != null) {
                    failure.completeExceptionally(problem);
                }
            });
            ready.put(plan.name(), done);
        }
        CompletableFuture<Void> all = CompletableFuture.allOf(ready.values().toArray(CompletableFuture[]::new));
        try {
            CompletableFuture.anyOf(all, failure).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Breaks off what is still starting and returns when nothing is any more. */
    void cancel() {
        threads.shutdownNow();
        try {
            if (!threads.awaitTermination(60, TimeUnit.SECONDS)) {
                progress.say("A part that was starting does not end.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void start(Plan plan) {
        try {
            places.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailed(plan.title() + " was not started any more.", e);
        }
        try {
            progress.starting(plan.name());
            plan.part().restart();
            progress.ready(plan.name(), plan.part().startedIn());
        } finally {
            places.release();
        }
    }
}
