package org.entente.stack;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.parts.Cache;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code deploy/up}: starts the platform, stays with it, and stops it on Ctrl-C. */
@Command(
        name = "deploy/up",
        description = "Starts the whole platform on this machine and stays with it until Ctrl-C.",
        sortOptions = false,
        footer = {
            "",
            "Environment: ENTENTE_PORT as --port; ENTENTE_HOME moves data and logs (default deploy/.local/PORT)."
        })
final class Up implements Callable<Integer> {

    @Option(names = "--fresh", description = "Forget the data of earlier starts first.")
    private boolean fresh;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The portal's port; all others follow it (default 8080, or ENTENTE_PORT).")
    private Integer port;

    @Option(
            names = "--parts-only",
            description = "Start PostgreSQL, Kafka and Keycloak, and no service: for running services from an editor.")
    private boolean partsOnly;

    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    private boolean help;

    private final PrintStream out = System.out;
    private volatile AotTraining training;
    private volatile Thread trainer;
    private volatile boolean stopRequested;

    /** Ends the JVM with the command's exit code. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Up())
                .setExecutionExceptionHandler((problem, _, _) -> {
                    System.err.println("Entente: " + words(problem));
                    return 1;
                })
                .execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        long begin = System.nanoTime();
        StackSettings settings = settings();
        if (fresh) {
            forget(settings);
        }
        boolean onTerminal = Boolean.getBoolean("entente.terminal");
        LocalStack stack = LocalStack.prepare(settings, !partsOnly, plans -> progress(plans, onTerminal));
        Thread stopping = new Thread(() -> stop(stack), "stop");
        Runtime.getRuntime().addShutdownHook(stopping);
        out.println("Entente starts on port " + settings.ports().gateway() + ", data in " + settings.home());
        try {
            stack.launch();
        } catch (RuntimeException e) {
            if (stopRequested) {
                stopping.join();
                return 1;
            }
            throw e;
        }
        new Summary(settings, DemoPeople.in(settings.realm()))
                .lines(Duration.ofNanos(System.nanoTime() - begin), Path.of("").toAbsolutePath())
                .forEach(out::println);
        trainInBackground(settings, stack.progress());
        throw stack.gaveUp().join();
    }

    private void trainInBackground(StackSettings settings, Progress progress) {
        AotTraining wanted = new AotTraining(settings);
        if (partsOnly || !wanted.isNeeded()) {
            return;
        }
        training = wanted;
        trainer = Thread.ofPlatform().daemon().name("training").start(() -> {
            progress.say("In the background, the next start is being made faster; once for each build.");
            wanted.run();
            if (!wanted.isNeeded()) {
                progress.say("The next start will be faster.");
            }
        });
    }

    private StackSettings settings() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        if (port != null) {
            environment.put("ENTENTE_PORT", port.toString());
        }
        return StackSettings.of(StackSettings.findProject(), environment);
    }

    private static void forget(StackSettings settings) throws Exception {
        try (StackLock _ = StackLock.take(settings)) {
            Leftovers.end(settings.run());
            Cache.delete(settings.data());
        }
    }

    private Progress progress(List<Plan> plans, boolean onTerminal) {
        Board board = new Board(plans);
        return onTerminal ? new TerminalProgress(board, out) : new PlainProgress(board, out);
    }

    private void stop(LocalStack stack) {
        if (stack.isStopped()) {
            return;
        }
        stopRequested = true;
        long begin = System.nanoTime();
        stack.progress().say("Stopping ...");
        if (training != null) {
            training.cancel();
            await(trainer);
        }
        stack.stop();
        out.println("Stopped after "
                + Board.seconds(Duration.ofNanos(System.nanoTime() - begin))
                + "; the data stays in " + stack.settings().home());
    }

    private static void await(Thread thread) {
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String words(Exception problem) {
        return problem.getMessage() == null ? problem.toString() : problem.getMessage();
    }
}
