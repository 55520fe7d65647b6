package org.entente.bench.assembly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.entente.dealtracker.assembly.domain.Instance;
import org.entente.dealtracker.assembly.domain.InstanceTooLarge;
import org.entente.dealtracker.assembly.domain.InvalidInstance;
import org.entente.dealtracker.assembly.format.AnswerWriter;
import org.entente.dealtracker.assembly.format.InstanceReader;

/**
 * Answers instance files: for each file exactly one JSON line, in the order of the files.
 *
 * <p>What cannot be answered gets a line {@code {"error": "…"}} that says what to do, and the others are answered all the same.
 */
public final class AnswerLines {
    private final Integer top;
    private final WarmSolver solver;
    private final PrintStream out;
    private final PrintStream progress;

    /**
     * Answers on {@code out} and says on {@code progress} what it is doing.
     *
     * @param top how many consortia are wanted, {@code null} for as many as the instance says
     * @param limit for each instance
     */
    public AnswerLines(Integer top, Duration limit, PrintStream out, PrintStream progress) {
        this.top = top;
        this.solver = new WarmSolver(limit);
        this.out = out;
        this.progress = progress;
    }

    /** Answers all of them and says how many could not be answered. */
    public int answer(List<Path> files) {
        progress.println("warming up ...");
        solver.warmUp();
        var repeats = Repeats.sharedBy(files.size());
        var failures = 0;
        for (var file : files) {
            progress.println(file);
            var line = answerOrError(file, repeats);
            failures += line.has("error") ? 1 : 0;
            out.println(line);
            out.flush();
        }
        return failures;
    }

    private JsonNode answerOrError(Path file, Repeats repeats) {
        try {
            return answer(file, repeats);
        } catch (NoSuchFileException e) {
            return error(file, "there is no such file; check the path");
        } catch (AccessDeniedException e) {
            return error(file, "the file may not be read; check its permissions");
        } catch (InstanceTooLarge e) {
            return error(file, e.getMessage() + "; or give more memory with " + WarmSolver.MORE_MEMORY);
        } catch (InvalidInstance e) {
            return error(file, e.getMessage() + "; correct the file, docs/assembly-instance.md says how");
        } catch (IOException e) {
            return error(file, "the file cannot be read (" + e.getMessage() + "); name a readable file");
        } catch (OutOfMemoryError e) {
            return error(file, WarmSolver.outOfMemory());
        } catch (StackOverflowError e) {
            return error(file, "the instance has too many slots to be searched; split it or narrow its slots");
        } catch (RuntimeException e) {
            e.printStackTrace(progress);
            return error(
                    file,
                    "the instance cannot be read or solved (%s); compare it with docs/assembly-instance.md"
                            .formatted(e));
        }
    }

    private JsonNode answer(Path file, Repeats repeats) throws IOException {
        var begin = System.nanoTime();
        var instance = read(file);
        var read = System.nanoTime() - begin;
        var solved = solver.solve(wanted(instance), repeats);
        var json = AnswerWriter.json(solved.answer());
        json.putObject("milliseconds")
                .put("read", Nanos.milliseconds(read))
                .put("build", Nanos.milliseconds(solved.buildNanos()))
                .put("solve", Nanos.milliseconds(solved.solveNanos()));
        return json;
    }

    private static Instance read(Path file) throws IOException {
        try (var json = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return InstanceReader.read(json);
        }
    }

    private Instance wanted(Instance instance) {
        return top == null || top == instance.top() ? instance : instance.wanting(top);
    }

    private static JsonNode error(Path file, String what) {
        return JsonNodeFactory.instance.objectNode().put("error", file + ": " + what);
    }
}
