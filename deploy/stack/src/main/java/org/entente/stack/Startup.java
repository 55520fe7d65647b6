package org.entente.stack;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Starts parts as soon as those that they need are ready, a few at a time and in the order of the plan. */
final class Startup {

    /** What became of one start; the problem is null when the part is ready. */
    private record Outcome(Plan plan, RuntimeException problem) {}

    private final List<Plan> plans;
    private final Progress progress;
    private final int atOnce;
    private final Set<String> started = new HashSet<>();
    private final Set<String> ready = new HashSet<>();
    private final BlockingQueue<Outcome> outcomes = new LinkedBlockingQueue<>();
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().daemon().name("start-", 0).factory());

    Startup(List<Plan> plans, Progress progress, int atOnce) {
        this.plans = plans;
        this.progress = progress;
        this.atOnce = atOnce;
    }

    /** Returns when every part is ready, or throws what the first failure was; other parts may still be starting then. */
    void run() {
        while (ready.size() < plans.size()) {
            plans.forEach(this::startIfItsTurn);
            Outcome outcome = next();
            if (outcome.problem() != null) {
                throw outcome.problem();
            }
            ready.add(outcome.plan().name());
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

    private void startIfItsTurn(Plan plan) {
        if (!started.contains(plan.name())
                && started.size() - ready.size() < atOnce
                && ready.containsAll(plan.after())) {
            started.add(plan.name());
            threads.execute(() -> outcomes.add(start(plan)));
        }
    }

    private Outcome start(Plan plan) {
        try {
            progress.starting(plan.name());
            plan.part().restart();
            progress.ready(plan.name(), plan.part().startedIn());
            return new Outcome(plan, null);
        } catch (RuntimeException e) {
            return new Outcome(plan, e);
        }
    }

    private Outcome next() {
        try {
            return outcomes.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailed("The start was broken off.", e);
        }
    }
}
