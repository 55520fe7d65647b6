package org.entente.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.bench.assembly.AnswerLines;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code deploy/bench assembly}: answers instance files, or compares the optimizer with general solvers. */
@Command(
        name = "deploy/bench assembly",
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = {
            "Answers instances of the format entente-assembly-1 (docs/assembly-instance.md), one JSON line a file and nothing else on"
                    + " standard output. Without --instance: compares the optimizer with Choco and CP-SAT on families of instances.",
            "Code is warmed up first, and an instance that takes less than a second is solved several times: the figures are medians."
        },
        footer = {
            "",
            "Memory: a heap of 3 GiB, a third of which may go to the sets of attested offerings; that holds twelve slots of 5,000 offerings,"
                    + " all coupled, with tens of millions of attestations. ENTENTE_BENCH_HEAP=6g sets another.",
            "Exit code: 0; 1 if a file could not be answered or a comparison failed; 2 for a wrong command line."
        })
final class AssemblyCommand implements Callable<Integer> {
    private static final double MOST_SECONDS = 1_000_000;

    @Option(
            names = "--instance",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Instances to answer, in this order.")
    private List<Path> instances = List.of();

    @Option(names = "--top", paramLabel = "K", description = "How many consortia, instead of what the instance says.")
    private Integer top;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            defaultValue = "60",
            description = "The most time for each instance, and once more for the explanation where nothing is feasible"
                    + " (default: ${DEFAULT-VALUE}). 0 looks at nothing.")
    private double seconds;

    @Option(
            names = "--rival-seconds",
            paramLabel = "S",
            defaultValue = "20",
            description = "The most time for one run of another solver (default: ${DEFAULT-VALUE}).")
    private double rivalSeconds;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Of the families (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this text.")
    private boolean help;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    static int run(List<String> arguments) {
        return new CommandLine(new AssemblyCommand()).execute(arguments.toArray(String[]::new));
    }

    @Override
    public Integer call() {
        check(top == null || top >= 1, "--top is at least 1");
        check(seconds >= 0 && seconds <= MOST_SECONDS, "--seconds is from 0 to 1000000");
        check(rivalSeconds > 0 && rivalSeconds <= MOST_SECONDS, "--rival-seconds is above 0");
        if (instances.isEmpty()) {
            return BenchCommand.report(List.of(new AssemblyBenchmark(duration(rivalSeconds), seed)));
        }
        return new AnswerLines(top, duration(seconds), System.out, System.err).answer(instances) == 0 ? 0 : 1;
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }

    private static Duration duration(double seconds) {
        return Duration.ofNanos((long) (seconds * 1e9));
    }
}
