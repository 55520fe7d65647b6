package org.entente.stack;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.entente.parts.HttpCheck;
import org.entente.parts.Part;
import org.entente.parts.PartFailed;

/**
 * The whole platform, running: PostgreSQL, Kafka, Keycloak and the four services, each a process of its own.
 *
 * <p>A part that ends by itself, or is killed, is started again, until it has ended five times within a minute. Whoever
 * starts a stack stops it; it also ends with the process that started it.
 */
public final class LocalStack implements AutoCloseable {

    private static final int AT_ONCE = 3;

    private final StackSettings settings;
    private final StackLock lock;
    private final List<Plan> plans;
    private final Progress progress;
    private final Startup startup;
    private final Supervisor supervisor;
    private boolean stopped;

    private LocalStack(StackSettings settings, StackLock lock, List<Plan> plans, Progress progress) {
        this.settings = settings;
        this.lock = lock;
        this.plans = plans;
        this.progress = progress;
        this.startup = new Startup(plans, progress, AT_ONCE);
        this.supervisor = new Supervisor(progress, Clock.systemUTC());
    }

    /**
     * Starts the platform and returns when all of it is ready.
     *
     * @throws StackFailed with one line that says what is in the way and what to do
     */
    public static LocalStack start(StackSettings settings) {
        LocalStack stack = prepare(settings, true, _ -> Progress.silent());
        stack.launch();
        return stack;
    }

    /** Takes the folder and looks whether everything that is needed is there; nothing runs yet. */
    static LocalStack prepare(StackSettings settings, boolean withServices, Function<List<Plan>, Progress> progress) {
        StackLock lock = StackLock.take(settings);
        try {
            Leftovers.end(settings.run());
            new Preflight(settings).check();
            List<Plan> plans = new Blueprint(settings).plans(withServices);
            return new LocalStack(settings, lock, plans, progress.apply(plans));
        } catch (PartFailed e) {
            lock.close();
            throw new StackFailed(e.getMessage(), e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    void launch() {
        try {
            startup.run();
        } catch (PartFailed e) {
            stop();
            throw new StackFailed(
                    e.getMessage()
                            + ". If its data is of another version of the project: deploy/up --fresh forgets it.",
                    e);
        } catch (RuntimeException e) {
            stop();
            throw e;
        }
        plans.forEach(plan -> supervisor.watch(plan.part()));
    }

    /** Stops everything, last started first, and returns when no process is left. */
    public synchronized void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        supervisor.stop();
        startup.cancel();
        supervisor.awaitIdle();
        List<Part> services =
                parts().stream().filter(ServicePart.class::isInstance).toList();
        CompletableFuture.allOf(services.stream()
                        .map(part -> CompletableFuture.runAsync(part::stop, Thread::startVirtualThread))
                        .toArray(CompletableFuture[]::new))
                .join();
        parts().reversed().forEach(Part::stop);
        lock.close();
    }

    /** Kills a part as {@code kill -9} does; it is then started again. */
    public void kill(String part) {
        part(part).kill();
    }

    /** Waits until the platform says at its gateway that all of it is ready. */
    public void awaitReady(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!isReady()) {
            StackFailed reason = supervisor.gaveUp().getNow(null);
            if (reason != null) {
                throw reason;
            }
            if (System.nanoTime() > deadline) {
                throw new StackFailed("The platform was not ready after " + patience.toSeconds() + " seconds.");
            }
            pause();
        }
    }

    /** Whether the platform says at its gateway that all of it is ready. */
    public boolean isReady() {
        return HttpCheck.answers(settings.portal() + "/q/health/ready");
    }

    /** Completes with the reason if a part keeps ending and the stack is given up. */
    public CompletableFuture<StackFailed> gaveUp() {
        return supervisor.gaveUp();
    }

    /** An access token for one of the demo people. */
    public String token(String person) {
        return new Tokens(settings).of(person);
    }

    /** The part of that name: {@code postgresql}, {@code kafka}, {@code keycloak} or a service. */
    public Part part(String name) {
        return parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no part called " + name));
    }

    /** Every part in the order of starting. */
    public List<Part> parts() {
        return plans.stream().map(Plan::part).toList();
    }

    public StackSettings settings() {
        return settings;
    }

    synchronized boolean isStopped() {
        return stopped;
    }

    Progress progress() {
        return progress;
    }

    @Override
    public void close() {
        stop();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the platform", e);
        }
    }
}
